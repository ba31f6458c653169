// Generated from templates/vi by `npm run generate`; do not edit.
export const TEMPLATES = {
  "quarter.md": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "illustrative: "
    + ((stack1 = lookupProperty(helpers,"yaml").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"frame"),"illustrative"),{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":11,"column":14},"end":{"line":11,"column":41}}})) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "parent: "
    + ((stack1 = lookupProperty(helpers,"yaml").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"frame"),"parent"),{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":14,"column":8},"end":{"line":14,"column":29}}})) != null ? stack1 : "")
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  - "
    + ((stack1 = lookupProperty(helpers,"yaml").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":18,"column":4},"end":{"line":18,"column":17}}})) != null ? stack1 : "")
    + "\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "to:\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"frame"),"to"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":27,"column":0},"end":{"line":29,"column":9}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "recipients:\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"frame"),"recipients"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":33,"column":0},"end":{"line":35,"column":9}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "**Số liệu minh họa:** "
    + ((stack1 = lookupProperty(helpers,"inline").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"notice"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":44,"column":22},"end":{"line":44,"column":32}}})) != null ? stack1 : "")
    + "\n\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"heading"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":52,"column":0},"end":{"line":55,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"prose").call(alias1,lookupProperty(depth0,"prose"),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":56,"column":0},"end":{"line":56,"column":15}}})) != null ? stack1 : "")
    + "\n\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "*"
    + ((stack1 = lookupProperty(helpers,"inline").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"heading"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":53,"column":1},"end":{"line":53,"column":12}}})) != null ? stack1 : "")
    + ":*\n\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "*"
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"name"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":60,"column":1},"end":{"line":60,"column":9}}})) != null ? stack1 : "")
    + ":*\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"passages"),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":62,"column":0},"end":{"line":65,"column":9}}})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"prose").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"prose"),{"name":"prose","hash":{},"data":data,"loc":{"start":{"line":63,"column":0},"end":{"line":63,"column":15}}})) != null ? stack1 : "")
    + "\n\n";
},"10":function(container,depth0,helpers,partials,data) {
    return "[...]\n\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| STT | Chỉ tiêu | ĐVT | Gốc | Chỉ tiêu giao | Thực hiện | Đánh giá |\n|:---:|---|:---:|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"indicators"),"rows"),{"name":"each","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":80,"column":0},"end":{"line":82,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"number"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":81,"column":2},"end":{"line":81,"column":12}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"name"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":81,"column":15},"end":{"line":81,"column":23}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"unit"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":81,"column":26},"end":{"line":81,"column":34}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"baseline"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":81,"column":37},"end":{"line":81,"column":49}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"targets"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":81,"column":52},"end":{"line":81,"column":63}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"reached"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":81,"column":66},"end":{"line":81,"column":77}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"verdict"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":81,"column":80},"end":{"line":81,"column":91}}})) != null ? stack1 : "")
    + " |\n";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"inline").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"indicators"),"missing"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":86,"column":0},"end":{"line":86,"column":22}}})) != null ? stack1 : "")
    + "\n\n";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| Tình trạng | Số nhiệm vụ | Tỷ trọng |\n|---|---:|---:|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"totals"),"states"),{"name":"each","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":96,"column":0},"end":{"line":98,"column":9}}})) != null ? stack1 : "")
    + "| **Tổng số** | **"
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(lookupProperty(depth0,"totals"),"total"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":99,"column":18},"end":{"line":99,"column":34}}})) != null ? stack1 : "")
    + "** | **100%** |\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"totals"),"sharesNote"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":101,"column":0},"end":{"line":104,"column":7}}})) != null ? stack1 : "");
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"words"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":97,"column":2},"end":{"line":97,"column":11}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"count"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":97,"column":14},"end":{"line":97,"column":23}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"share"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":97,"column":26},"end":{"line":97,"column":35}}})) != null ? stack1 : "")
    + " |\n";
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "*"
    + ((stack1 = lookupProperty(helpers,"inline").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"totals"),"sharesNote"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":102,"column":1},"end":{"line":102,"column":22}}})) != null ? stack1 : "")
    + ".*\n\n";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"label"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":109,"column":2},"end":{"line":109,"column":11}}})) != null ? stack1 : "")
    + ": "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"text"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":109,"column":13},"end":{"line":109,"column":21}}})) != null ? stack1 : "")
    + ".\n";
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Tính theo trọng số của nhiệm vụ:\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"totals"),"weighted"),{"name":"each","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":115,"column":0},"end":{"line":117,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"inline").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"totals"),"attention"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":121,"column":0},"end":{"line":121,"column":20}}})) != null ? stack1 : "")
    + "\n\n";
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"number"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":129,"column":2},"end":{"line":129,"column":12}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"name"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":129,"column":15},"end":{"line":129,"column":23}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"total"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":129,"column":26},"end":{"line":129,"column":35}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"doneOnTime"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":129,"column":38},"end":{"line":129,"column":52}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"doneLate"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":129,"column":55},"end":{"line":129,"column":67}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"doneUndated"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":129,"column":70},"end":{"line":129,"column":85}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"openInTime"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":129,"column":88},"end":{"line":129,"column":102}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"openOverdue"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":129,"column":105},"end":{"line":129,"column":120}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"openUndated"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":129,"column":123},"end":{"line":129,"column":138}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"uncounted"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":129,"column":141},"end":{"line":129,"column":154}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"ofAssigned"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":129,"column":157},"end":{"line":129,"column":171}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"ofDue"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":129,"column":174},"end":{"line":129,"column":183}}})) != null ? stack1 : "")
    + " |\n";
},"21":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| STT | Đơn vị | Tổng số | Hoàn thành đúng hạn | Hoàn thành quá hạn | Hoàn thành, không xác định hạn | Chưa hoàn thành, trong hạn | Chưa hoàn thành, quá hạn | Chưa hoàn thành, chưa có thời hạn | Không tính tỷ lệ | Hoàn thành trên số tính tỷ lệ | Hoàn thành trên số đến hạn | Phối hợp |\n|:---:|---|---:|---:|---:|---:|---:|---:|---:|---:|---|---|---:|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"units"),"rows"),{"name":"each","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":138,"column":0},"end":{"line":140,"column":9}}})) != null ? stack1 : "")
    + "| | **Tổng số** | **"
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"units"),"sum"),"total"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":141,"column":20},"end":{"line":141,"column":39}}})) != null ? stack1 : "")
    + "** | **"
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"units"),"sum"),"doneOnTime"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":141,"column":46},"end":{"line":141,"column":70}}})) != null ? stack1 : "")
    + "** | **"
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"units"),"sum"),"doneLate"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":141,"column":77},"end":{"line":141,"column":99}}})) != null ? stack1 : "")
    + "** | **"
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"units"),"sum"),"doneUndated"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":141,"column":106},"end":{"line":141,"column":131}}})) != null ? stack1 : "")
    + "** | **"
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"units"),"sum"),"openInTime"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":141,"column":138},"end":{"line":141,"column":162}}})) != null ? stack1 : "")
    + "** | **"
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"units"),"sum"),"openOverdue"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":141,"column":169},"end":{"line":141,"column":194}}})) != null ? stack1 : "")
    + "** | **"
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"units"),"sum"),"openUndated"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":141,"column":201},"end":{"line":141,"column":226}}})) != null ? stack1 : "")
    + "** | **"
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"units"),"sum"),"uncounted"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":141,"column":233},"end":{"line":141,"column":256}}})) != null ? stack1 : "")
    + "** | **"
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"units"),"sum"),"ofAssigned"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":141,"column":263},"end":{"line":141,"column":287}}})) != null ? stack1 : "")
    + "** | **"
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"units"),"sum"),"ofDue"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":141,"column":294},"end":{"line":141,"column":313}}})) != null ? stack1 : "")
    + "** | |\n\n*Mỗi nhiệm vụ tính một lần, theo đơn vị chủ trì; cột Phối hợp không cộng vào tổng số.*\n\n";
},"22":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"number"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":139,"column":2},"end":{"line":139,"column":12}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"name"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":139,"column":15},"end":{"line":139,"column":23}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"total"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":139,"column":26},"end":{"line":139,"column":35}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"doneOnTime"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":139,"column":38},"end":{"line":139,"column":52}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"doneLate"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":139,"column":55},"end":{"line":139,"column":67}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"doneUndated"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":139,"column":70},"end":{"line":139,"column":85}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"openInTime"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":139,"column":88},"end":{"line":139,"column":102}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"openOverdue"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":139,"column":105},"end":{"line":139,"column":120}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"openUndated"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":139,"column":123},"end":{"line":139,"column":138}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"uncounted"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":139,"column":141},"end":{"line":139,"column":154}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"ofAssigned"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":139,"column":157},"end":{"line":139,"column":171}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"ofDue"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":139,"column":174},"end":{"line":139,"column":183}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"cooperating"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":139,"column":186},"end":{"line":139,"column":201}}})) != null ? stack1 : "")
    + " |\n";
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "***Nhóm "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"number"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":149,"column":8},"end":{"line":149,"column":18}}})) != null ? stack1 : "")
    + ". "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"title"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":149,"column":20},"end":{"line":149,"column":29}}})) != null ? stack1 : "")
    + "***\n\n"
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"sentence"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":151,"column":0},"end":{"line":151,"column":12}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"done"),{"name":"if","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":153,"column":0},"end":{"line":160,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"occurrences"),{"name":"if","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":161,"column":0},"end":{"line":168,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"running"),{"name":"if","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":169,"column":0},"end":{"line":176,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"silent"),{"name":"if","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":177,"column":0},"end":{"line":180,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"regular"),{"name":"if","hash":{},"fn":container.program(29, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":181,"column":0},"end":{"line":188,"column":7}}})) != null ? stack1 : "");
},"24":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Hoàn thành trong kỳ:\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"done"),{"name":"each","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":156,"column":0},"end":{"line":158,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"25":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "- "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"title"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":157,"column":2},"end":{"line":157,"column":11}}})) != null ? stack1 : "")
    + ": "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"text"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":157,"column":13},"end":{"line":157,"column":21}}})) != null ? stack1 : "")
    + ".\n";
},"26":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Nhiệm vụ định kỳ đã thực hiện trong kỳ:\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"occurrences"),{"name":"each","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":164,"column":0},"end":{"line":166,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"27":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Chưa hoàn thành:\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"running"),{"name":"each","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":172,"column":0},"end":{"line":174,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"28":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"inline").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"silent"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":178,"column":0},"end":{"line":178,"column":10}}})) != null ? stack1 : "")
    + ".\n\n";
},"29":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Nhiệm vụ thường xuyên có kết quả trong kỳ:\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"regular"),{"name":"each","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":184,"column":0},"end":{"line":186,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"30":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"words"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":195,"column":2},"end":{"line":195,"column":11}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"period"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":195,"column":14},"end":{"line":195,"column":24}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"year"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":195,"column":27},"end":{"line":195,"column":35}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"life"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":195,"column":38},"end":{"line":195,"column":46}}})) != null ? stack1 : "")
    + " |\n";
},"31":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"number"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":203,"column":2},"end":{"line":203,"column":12}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"name"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":203,"column":15},"end":{"line":203,"column":23}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"openAtStart"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":203,"column":26},"end":{"line":203,"column":41}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"assigned"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":203,"column":44},"end":{"line":203,"column":56}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"reopened"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":203,"column":59},"end":{"line":203,"column":71}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"withdrawn"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":203,"column":74},"end":{"line":203,"column":87}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"done"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":203,"column":90},"end":{"line":203,"column":98}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"openInTime"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":203,"column":101},"end":{"line":203,"column":115}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"openOverdue"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":203,"column":118},"end":{"line":203,"column":133}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"openUndated"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":203,"column":136},"end":{"line":203,"column":151}}})) != null ? stack1 : "")
    + " |\n";
},"32":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn | Số ngày chậm | Nguyên nhân, vướng mắc |\n|:---:|---|---|---|---:|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"overdue"),"rows"),{"name":"each","hash":{},"fn":container.program(33, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":214,"column":0},"end":{"line":216,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"33":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"number"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":215,"column":2},"end":{"line":215,"column":12}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"title"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":215,"column":15},"end":{"line":215,"column":24}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"lead"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":215,"column":27},"end":{"line":215,"column":35}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"due"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":215,"column":38},"end":{"line":215,"column":45}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"daysLate"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":215,"column":48},"end":{"line":215,"column":60}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"reason"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":215,"column":63},"end":{"line":215,"column":73}}})) != null ? stack1 : "")
    + " |\n";
},"34":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"inline").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"overdue"),"earlier"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":220,"column":0},"end":{"line":220,"column":19}}})) != null ? stack1 : "")
    + "\n\n";
},"35":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| Mục | Nhiệm vụ tổ chức thực hiện quá hạn | Đơn vị | Thời hạn |\n|:---:|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"duties"),"overdue"),{"name":"each","hash":{},"fn":container.program(36, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":230,"column":0},"end":{"line":232,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"36":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"id"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":231,"column":2},"end":{"line":231,"column":8}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"text"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":231,"column":11},"end":{"line":231,"column":19}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"by"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":231,"column":22},"end":{"line":231,"column":28}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"due"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":231,"column":31},"end":{"line":231,"column":38}}})) != null ? stack1 : "")
    + " |\n";
},"37":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| STT | Đơn vị | Kỳ | Hạn gửi | Ngày nhận | Tình trạng |\n|:---:|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"reports"),"rows"),{"name":"each","hash":{},"fn":container.program(38, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":240,"column":0},"end":{"line":242,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"38":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"number"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":241,"column":2},"end":{"line":241,"column":12}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"unit"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":241,"column":15},"end":{"line":241,"column":23}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"period"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":241,"column":26},"end":{"line":241,"column":36}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"due"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":241,"column":39},"end":{"line":241,"column":46}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"received"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":241,"column":49},"end":{"line":241,"column":61}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"standing"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":241,"column":64},"end":{"line":241,"column":76}}})) != null ? stack1 : "")
    + " |\n";
},"39":function(container,depth0,helpers,partials,data) {
    return "Trong kỳ không có đính chính số liệu.\n\n";
},"40":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "Đính chính số liệu trong kỳ:\n\n| STT | Đơn vị | Số liệu kỳ | Nội dung | Số cũ | Số mới | Lý do |\n|:---:|---|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"corrections"),"rows"),{"name":"each","hash":{},"fn":container.program(41, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":253,"column":0},"end":{"line":255,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"41":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"number"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":254,"column":2},"end":{"line":254,"column":12}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"unit"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":254,"column":15},"end":{"line":254,"column":23}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"period"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":254,"column":26},"end":{"line":254,"column":36}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"what"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":254,"column":39},"end":{"line":254,"column":47}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"from"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":254,"column":50},"end":{"line":254,"column":58}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"to"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":254,"column":61},"end":{"line":254,"column":67}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"reason"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":254,"column":70},"end":{"line":254,"column":80}}})) != null ? stack1 : "")
    + " |\n";
},"42":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "### 6. Nội dung khác\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"others"),"own"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":261,"column":0},"end":{"line":268,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"others"),"units"),{"name":"each","hash":{},"fn":container.program(43, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":269,"column":0},"end":{"line":280,"column":9}}})) != null ? stack1 : "");
},"43":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "*"
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"name"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":270,"column":1},"end":{"line":270,"column":9}}})) != null ? stack1 : "")
    + ":*\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"passages"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":272,"column":0},"end":{"line":279,"column":9}}})) != null ? stack1 : "");
},"44":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| STT | Nhiệm vụ | Đơn vị chủ trì | Thời hạn | Ngày đến hạn | Tiến độ |\n|:---:|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"next"),"rows"),{"name":"each","hash":{},"fn":container.program(45, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":363,"column":0},"end":{"line":365,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"45":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"number"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":364,"column":2},"end":{"line":364,"column":12}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"title"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":364,"column":15},"end":{"line":364,"column":24}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"lead"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":364,"column":27},"end":{"line":364,"column":35}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"deadline"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":364,"column":38},"end":{"line":364,"column":50}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"due"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":364,"column":53},"end":{"line":364,"column":60}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"standing"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":364,"column":63},"end":{"line":364,"column":75}}})) != null ? stack1 : "")
    + " |\n";
},"46":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| **"
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"number"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":401,"column":4},"end":{"line":401,"column":14}}})) != null ? stack1 : "")
    + "** | **"
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"title"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":401,"column":21},"end":{"line":401,"column":30}}})) != null ? stack1 : "")
    + "** | | | | | | |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"tasks"),{"name":"each","hash":{},"fn":container.program(47, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":402,"column":0},"end":{"line":404,"column":9}}})) != null ? stack1 : "");
},"47":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"number"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":403,"column":2},"end":{"line":403,"column":12}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"text"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":403,"column":15},"end":{"line":403,"column":23}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"lead"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":403,"column":26},"end":{"line":403,"column":34}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"cooperating"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":403,"column":37},"end":{"line":403,"column":52}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"product"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":403,"column":55},"end":{"line":403,"column":66}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"deadline"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":403,"column":69},"end":{"line":403,"column":81}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"result"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":403,"column":84},"end":{"line":403,"column":94}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"state"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":403,"column":97},"end":{"line":403,"column":106}}})) != null ? stack1 : "")
    + " |\n";
},"48":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| STT | Chỉ tiêu | ĐVT |"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"indicatorSteps"),"columns"),{"name":"each","hash":{},"fn":container.program(49, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":414,"column":24},"end":{"line":414,"column":76}}})) != null ? stack1 : "")
    + " Đơn vị chủ trì | Đơn vị phối hợp, cung cấp số liệu |\n|:---:|---|:---:|"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"indicatorSteps"),"columns"),{"name":"each","hash":{},"fn":container.program(50, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":415,"column":17},"end":{"line":415,"column":62}}})) != null ? stack1 : "")
    + "---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"indicatorSteps"),"rows"),{"name":"each","hash":{},"fn":container.program(51, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":416,"column":0},"end":{"line":418,"column":9}}})) != null ? stack1 : "");
},"49":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " "
    + ((stack1 = lookupProperty(helpers,"inline").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":414,"column":57},"end":{"line":414,"column":65}}})) != null ? stack1 : "")
    + " |";
},"50":function(container,depth0,helpers,partials,data) {
    return "---|";
},"51":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "| "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"number"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":417,"column":2},"end":{"line":417,"column":12}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"name"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":417,"column":15},"end":{"line":417,"column":23}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"unit"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":417,"column":26},"end":{"line":417,"column":34}}})) != null ? stack1 : "")
    + " |"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"steps"),{"name":"each","hash":{},"fn":container.program(49, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":417,"column":36},"end":{"line":417,"column":71}}})) != null ? stack1 : "")
    + " "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"lead"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":417,"column":72},"end":{"line":417,"column":80}}})) != null ? stack1 : "")
    + " | "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"cooperating"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":417,"column":83},"end":{"line":417,"column":98}}})) != null ? stack1 : "")
    + " |\n";
},"52":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"inline").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"indicators"),"sentence"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":420,"column":0},"end":{"line":420,"column":23}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "---\nkind: "
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"kind"),{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":2,"column":6},"end":{"line":2,"column":19}}})) != null ? stack1 : "")
    + "\nplan: "
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(lookupProperty(depth0,"frame"),"plan"),{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":3,"column":6},"end":{"line":3,"column":25}}})) != null ? stack1 : "")
    + "\nasOf: "
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(depth0,"asOf"),{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":4,"column":6},"end":{"line":4,"column":19}}})) != null ? stack1 : "")
    + "\nperiod:\n  id: "
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(lookupProperty(depth0,"period"),"id"),{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":6,"column":6},"end":{"line":6,"column":24}}})) != null ? stack1 : "")
    + "\n  from: "
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(lookupProperty(depth0,"period"),"from"),{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":7,"column":8},"end":{"line":7,"column":28}}})) != null ? stack1 : "")
    + "\n  to: "
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(lookupProperty(depth0,"period"),"to"),{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":8,"column":6},"end":{"line":8,"column":24}}})) != null ? stack1 : "")
    + "\ndraft: "
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(lookupProperty(depth0,"frame"),"draft"),{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":9,"column":7},"end":{"line":9,"column":27}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"frame"),"illustrative"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":12,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"frame"),"parent"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":15,"column":7}}})) != null ? stack1 : "")
    + "issuer:\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"frame"),"issuer"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":19,"column":9}}})) != null ? stack1 : "")
    + "number: "
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(lookupProperty(depth0,"frame"),"number"),{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":20,"column":8},"end":{"line":20,"column":29}}})) != null ? stack1 : "")
    + "\nplace: "
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(lookupProperty(depth0,"frame"),"place"),{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":21,"column":7},"end":{"line":21,"column":27}}})) != null ? stack1 : "")
    + "\ndate: "
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(lookupProperty(depth0,"frame"),"date"),{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":22,"column":6},"end":{"line":22,"column":25}}})) != null ? stack1 : "")
    + "\ntype: "
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(lookupProperty(depth0,"frame"),"type"),{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":23,"column":6},"end":{"line":23,"column":25}}})) != null ? stack1 : "")
    + "\nsubject: "
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(lookupProperty(depth0,"frame"),"subject"),{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":24,"column":9},"end":{"line":24,"column":31}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"frame"),"to"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":25,"column":0},"end":{"line":30,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"frame"),"recipients"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":31,"column":0},"end":{"line":36,"column":7}}})) != null ? stack1 : "")
    + "signature:\n  authority: "
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(lookupProperty(depth0,"frame"),"authority"),{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":38,"column":13},"end":{"line":38,"column":37}}})) != null ? stack1 : "")
    + "\n  title: "
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(lookupProperty(depth0,"frame"),"title"),{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":39,"column":9},"end":{"line":39,"column":29}}})) != null ? stack1 : "")
    + "\n  name: "
    + ((stack1 = lookupProperty(helpers,"yaml").call(alias1,lookupProperty(lookupProperty(depth0,"frame"),"signer"),{"name":"yaml","hash":{},"data":data,"loc":{"start":{"line":40,"column":8},"end":{"line":40,"column":29}}})) != null ? stack1 : "")
    + "\n---\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"notice"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":43,"column":0},"end":{"line":46,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"opening"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":47,"column":0},"end":{"line":47,"column":11}}})) != null ? stack1 : "")
    + "\n\n## I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"direction"),"own"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":51,"column":0},"end":{"line":58,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"direction"),"units"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":59,"column":0},"end":{"line":66,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"direction"),"none"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":67,"column":0},"end":{"line":70,"column":7}}})) != null ? stack1 : "")
    + "## II. KẾT QUẢ THỰC HIỆN\n\n### 1. Kết quả thực hiện các chỉ tiêu\n\n"
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(lookupProperty(depth0,"indicators"),"sentence"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":75,"column":0},"end":{"line":75,"column":23}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"indicators"),"rows"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":77,"column":0},"end":{"line":84,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"indicators"),"missing"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":85,"column":0},"end":{"line":88,"column":7}}})) != null ? stack1 : "")
    + "### 2. Kết quả thực hiện nhiệm vụ\n\n"
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(lookupProperty(depth0,"totals"),"sentence"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":91,"column":0},"end":{"line":91,"column":19}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"totals"),"states"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":93,"column":0},"end":{"line":105,"column":7}}})) != null ? stack1 : "")
    + "Các tỷ lệ:\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"totals"),"rates"),{"name":"each","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":108,"column":0},"end":{"line":110,"column":9}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"totals"),"weighted"),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":112,"column":0},"end":{"line":119,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"totals"),"attention"),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":120,"column":0},"end":{"line":123,"column":7}}})) != null ? stack1 : "")
    + "**a) Theo nhóm nhiệm vụ**\n\n| STT | Nhóm nhiệm vụ | Tổng số | Hoàn thành đúng hạn | Hoàn thành quá hạn | Hoàn thành, không xác định hạn | Chưa hoàn thành, trong hạn | Chưa hoàn thành, quá hạn | Chưa hoàn thành, chưa có thời hạn | Không tính tỷ lệ | Hoàn thành trên số tính tỷ lệ | Hoàn thành trên số đến hạn |\n|:---:|---|---:|---:|---:|---:|---:|---:|---:|---:|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"groups"),"rows"),{"name":"each","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":128,"column":0},"end":{"line":130,"column":9}}})) != null ? stack1 : "")
    + "| | **Tổng số** | **"
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"groups"),"sum"),"total"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":131,"column":20},"end":{"line":131,"column":40}}})) != null ? stack1 : "")
    + "** | **"
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"groups"),"sum"),"doneOnTime"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":131,"column":47},"end":{"line":131,"column":72}}})) != null ? stack1 : "")
    + "** | **"
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"groups"),"sum"),"doneLate"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":131,"column":79},"end":{"line":131,"column":102}}})) != null ? stack1 : "")
    + "** | **"
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"groups"),"sum"),"doneUndated"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":131,"column":109},"end":{"line":131,"column":135}}})) != null ? stack1 : "")
    + "** | **"
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"groups"),"sum"),"openInTime"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":131,"column":142},"end":{"line":131,"column":167}}})) != null ? stack1 : "")
    + "** | **"
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"groups"),"sum"),"openOverdue"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":131,"column":174},"end":{"line":131,"column":200}}})) != null ? stack1 : "")
    + "** | **"
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"groups"),"sum"),"openUndated"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":131,"column":207},"end":{"line":131,"column":233}}})) != null ? stack1 : "")
    + "** | **"
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"groups"),"sum"),"uncounted"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":131,"column":240},"end":{"line":131,"column":264}}})) != null ? stack1 : "")
    + "** | **"
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"groups"),"sum"),"ofAssigned"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":131,"column":271},"end":{"line":131,"column":296}}})) != null ? stack1 : "")
    + "** | **"
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"groups"),"sum"),"ofDue"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":131,"column":303},"end":{"line":131,"column":323}}})) != null ? stack1 : "")
    + "** |\n\n**b) Theo đơn vị chủ trì**\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"units"),"rows"),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":135,"column":0},"end":{"line":145,"column":7}}})) != null ? stack1 : "")
    + "**c) Kết quả cụ thể theo nhóm nhiệm vụ**\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"groupWords"),{"name":"each","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":148,"column":0},"end":{"line":189,"column":9}}})) != null ? stack1 : "")
    + "### 3. Biến động số nhiệm vụ\n\n| Nội dung | Trong kỳ | Lũy kế từ đầu năm | Lũy kế từ khi thực hiện Kế hoạch |\n|---|---:|---:|---:|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"movement"),"lines"),{"name":"each","hash":{},"fn":container.program(30, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":194,"column":0},"end":{"line":196,"column":9}}})) != null ? stack1 : "")
    + "\nTrong kỳ: chưa hoàn thành đầu kỳ + giao mới + mở lại - rút, hủy - hoàn thành = còn lại cuối kỳ: "
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(lookupProperty(depth0,"movement"),"balance"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":198,"column":96},"end":{"line":198,"column":116}}})) != null ? stack1 : "")
    + ".\n\n| STT | Nhóm nhiệm vụ | Chưa hoàn thành đầu kỳ | Giao mới | Mở lại | Rút, hủy | Hoàn thành trong kỳ | Còn lại trong hạn | Còn lại quá hạn | Còn lại chưa có thời hạn |\n|:---:|---|---:|---:|---:|---:|---:|---:|---:|---:|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"movement"),"groups"),{"name":"each","hash":{},"fn":container.program(31, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":202,"column":0},"end":{"line":204,"column":9}}})) != null ? stack1 : "")
    + "| | **Tổng số** | **"
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"movement"),"sum"),"openAtStart"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":205,"column":20},"end":{"line":205,"column":48}}})) != null ? stack1 : "")
    + "** | **"
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"movement"),"sum"),"assigned"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":205,"column":55},"end":{"line":205,"column":80}}})) != null ? stack1 : "")
    + "** | **"
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"movement"),"sum"),"reopened"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":205,"column":87},"end":{"line":205,"column":112}}})) != null ? stack1 : "")
    + "** | **"
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"movement"),"sum"),"withdrawn"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":205,"column":119},"end":{"line":205,"column":145}}})) != null ? stack1 : "")
    + "** | **"
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"movement"),"sum"),"done"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":205,"column":152},"end":{"line":205,"column":173}}})) != null ? stack1 : "")
    + "** | **"
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"movement"),"sum"),"openInTime"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":205,"column":180},"end":{"line":205,"column":207}}})) != null ? stack1 : "")
    + "** | **"
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"movement"),"sum"),"openOverdue"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":205,"column":214},"end":{"line":205,"column":242}}})) != null ? stack1 : "")
    + "** | **"
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(lookupProperty(lookupProperty(depth0,"movement"),"sum"),"openUndated"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":205,"column":249},"end":{"line":205,"column":277}}})) != null ? stack1 : "")
    + "** |\n\n### 4. Nhiệm vụ quá hạn\n\n"
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(lookupProperty(depth0,"overdue"),"sentence"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":209,"column":0},"end":{"line":209,"column":20}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"overdue"),"rows"),{"name":"if","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":211,"column":0},"end":{"line":218,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"overdue"),"earlier"),{"name":"if","hash":{},"fn":container.program(34, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":219,"column":0},"end":{"line":222,"column":7}}})) != null ? stack1 : "")
    + "### 5. Tổ chức thực hiện và chế độ báo cáo\n\n"
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(lookupProperty(depth0,"duties"),"sentence"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":225,"column":0},"end":{"line":225,"column":19}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"duties"),"overdue"),{"name":"if","hash":{},"fn":container.program(35, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":227,"column":0},"end":{"line":234,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(lookupProperty(depth0,"reports"),"sentence"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":235,"column":0},"end":{"line":235,"column":20}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"reports"),"rows"),{"name":"if","hash":{},"fn":container.program(37, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":237,"column":0},"end":{"line":244,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"corrections"),"none"),{"name":"if","hash":{},"fn":container.program(39, data, 0),"inverse":container.program(40, data, 0),"data":data,"loc":{"start":{"line":245,"column":0},"end":{"line":257,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(lookupProperty(depth0,"others"),"none"),{"name":"unless","hash":{},"fn":container.program(42, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":258,"column":0},"end":{"line":281,"column":11}}})) != null ? stack1 : "")
    + "## III. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN\n\n### 1. Tồn tại, hạn chế\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"shortcomings"),"blank"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":286,"column":0},"end":{"line":289,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"shortcomings"),"own"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":290,"column":0},"end":{"line":297,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"shortcomings"),"units"),{"name":"each","hash":{},"fn":container.program(43, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":298,"column":0},"end":{"line":309,"column":9}}})) != null ? stack1 : "")
    + "### 2. Nguyên nhân\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"causes"),"blank"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":312,"column":0},"end":{"line":315,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"causes"),"own"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":316,"column":0},"end":{"line":323,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"causes"),"units"),{"name":"each","hash":{},"fn":container.program(43, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":324,"column":0},"end":{"line":335,"column":9}}})) != null ? stack1 : "")
    + "## IV. PHƯƠNG HƯỚNG, NHIỆM VỤ KỲ TỚI\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"plans"),"blank"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":338,"column":0},"end":{"line":341,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"plans"),"own"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":342,"column":0},"end":{"line":349,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"plans"),"units"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":350,"column":0},"end":{"line":357,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(lookupProperty(depth0,"next"),"sentence"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":358,"column":0},"end":{"line":358,"column":17}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"next"),"rows"),{"name":"if","hash":{},"fn":container.program(44, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":360,"column":0},"end":{"line":367,"column":7}}})) != null ? stack1 : "")
    + "## V. KIẾN NGHỊ, ĐỀ XUẤT\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"proposals"),"blank"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":370,"column":0},"end":{"line":373,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"proposals"),"own"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":374,"column":0},"end":{"line":381,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"proposals"),"units"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":382,"column":0},"end":{"line":389,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"closing"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":390,"column":0},"end":{"line":390,"column":11}}})) != null ? stack1 : "")
    + "\n\n## Phụ lục I\n\n**KẾT QUẢ THỰC HIỆN NHIỆM VỤ**\n\n*("
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"attachedTo"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":396,"column":2},"end":{"line":396,"column":16}}})) != null ? stack1 : "")
    + ")*\n\n| TT | Nội dung nhiệm vụ | Đơn vị chủ trì | Đơn vị phối hợp | Sản phẩm | Thời hạn | Kết quả đến nay | Tình trạng |\n|:---:|---|---|---|---|---|---|---|\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"taskList"),{"name":"each","hash":{},"fn":container.program(46, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":400,"column":0},"end":{"line":405,"column":9}}})) != null ? stack1 : "")
    + "\n## Phụ lục II\n\n**CÁC CHỈ TIÊU THEO TỪNG MỐC THỜI GIAN**\n\n*("
    + ((stack1 = lookupProperty(helpers,"inline").call(alias1,lookupProperty(depth0,"attachedTo"),{"name":"inline","hash":{},"data":data,"loc":{"start":{"line":411,"column":2},"end":{"line":411,"column":16}}})) != null ? stack1 : "")
    + ")*\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"indicatorSteps"),"rows"),{"name":"if","hash":{},"fn":container.program(48, data, 0),"inverse":container.program(52, data, 0),"data":data,"loc":{"start":{"line":413,"column":0},"end":{"line":421,"column":7}}})) != null ? stack1 : "");
},"useData":true},
}
