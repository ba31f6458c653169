import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'

/** Words of a page: millimetres from its left and top edges to where they start and end, and to their baseline; size in points. */
export interface Words {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly size: number
  /** As the file names it: `Tinos-Bold`. */
  readonly font: string
}
/** A level stroke, in millimetres. */
export interface Rule {
  readonly left: number
  readonly right: number
  readonly top: number
}
export interface Page {
  readonly width: number
  readonly height: number
  readonly words: readonly Words[]
  readonly rules: readonly Rule[]
}

type Proxy = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>

const mm = (points: number): number => (points / 72) * 25.4

/** The pages of a finished PDF as a reader sees them. */
export async function pagesOf(pdf: Uint8Array): Promise<Page[]> {
  withTransfer()
  const file = await getDocumentProxy(new Uint8Array(pdf))
  const pages: Page[] = []
  for (let n = 1; n <= file.numPages; n++) pages.push(await pageOf(await file.getPage(n)))
  return pages
}

async function pageOf(page: Proxy): Promise<Page> {
  const [, , width = 0, height = 0] = page.view
  const { items } = await page.getTextContent()
  const rules = await rulesOf(page, height)
  // Known once the page's drawing has been read.
  const fontOf = (name: string): string => (page.commonObjs.get(name) as { name: string }).name.replace(/^.*\+/, '')
  const words = items.flatMap((item): Words[] => {
    if (!('str' in item) || item.str.trim() === '') return []
    const [, , , size = 0, x = 0, y = 0] = item.transform as number[]
    return [
      {
        text: item.str,
        left: mm(x),
        right: mm(x + item.width),
        top: mm(height - y),
        size,
        font: fontOf(item.fontName),
      },
    ]
  })
  return { width: mm(width), height: mm(height), words, rules }
}

type Matrix = readonly [number, number, number, number, number, number]

const within = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
]

/** Paths whose two ends stand at one height. */
async function rulesOf(page: Proxy, height: number): Promise<Rule[]> {
  const { OPS } = await getResolvedPDFJS()
  const { fnArray, argsArray } = await page.getOperatorList()
  const rules: Rule[] = []
  const stack: Matrix[] = [[1, 0, 0, 1, 0, 0]]
  const top = (): Matrix => stack.at(-1) ?? [1, 0, 0, 1, 0, 0]
  for (const [i, op] of fnArray.entries()) {
    if (op === OPS.save) stack.push(top())
    else if (op === OPS.restore || op === OPS.paintFormXObjectEnd) stack.pop()
    else if (op === OPS.transform) stack[stack.length - 1] = within(top(), argsArray[i])
    else if (op === OPS.paintFormXObjectBegin) stack.push(within(top(), argsArray[i][0] ?? [1, 0, 0, 1, 0, 0]))
    else if (op === OPS.constructPath) {
      const [, , box] = argsArray[i] as [unknown, unknown, Record<0 | 1 | 2 | 3, number>]
      const [a, b, , , e, f] = top()
      if (box[1] !== box[3] || box[2] <= box[0] || b !== 0) continue
      rules.push({ left: mm(e + a * box[0]), right: mm(e + a * box[2]), top: mm(height - f) })
    }
  }
  return rules
}

/** What the reader of PDFs needs of a newer Node. */
function withTransfer(): void {
  const buffers = ArrayBuffer.prototype as unknown as Record<string, unknown>
  buffers.transferToFixedLength ??= function (this: ArrayBuffer, length = this.byteLength) {
    const copy = new ArrayBuffer(length)
    new Uint8Array(copy).set(new Uint8Array(this).subarray(0, length))
    return copy
  }
}
