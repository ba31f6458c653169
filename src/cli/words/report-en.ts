/** Kinds of papers and their templates. */
export const reportEn = {
  kinds: {
    month: 'monthly report',
    quarter: 'quarterly report',
    half: 'half-yearly report',
    'nine-months': 'report of nine months',
    year: 'yearly report',
    plan: 'the plan itself, word for word',
    unit: 'the report of one unit (--unit)',
    form: 'a form for one unit to fill in (--unit)',
    reminder: 'letter that urges what is late (--nth, --unit)',
    review: 'review after three and five years',
    'ad-hoc': 'answer to an ad hoc request (--request)',
    scorecard: 'yearly scorecards of units and heads',
    bulletin: 'bulletin for the public',
    submission: "a unit's submission that asks for the plan to be changed (--unit)",
    amendment: 'the amending plan, old and new side by side',
    changes: 'the sheet that submits a proposed change (plan diff)',
  },
  help: {
    title: 'Kinds of papers:',
    use: 'Use: plan report KIND --plan ID [--period PERIOD] [--format md,html,docx,pdf -o DIR]',
    more: 'To use templates of your own: plan help templates',
    head: 'REPORT TEMPLATES',
    intro: 'Put a file of the same name into a folder templates/ beside plans/ to use it in place of the built-in one:',
    fields: 'Fields of a template: plan help templates KIND; for programs: plan schema report-KIND.',
    syntax:
      'In a template: {{field}} prints a value; {{prose field}} keeps a unit’s own paragraphs; {{yaml field}} is for front matter; {{#each}}, {{#if}}, {{#unless}}.',
    pieces:
      '{{> frame}} takes over the front matter of the official frame; {{> charts}} the charts; ![title](chart:stacked) above a table draws it (stacked, bars, line, columns); *** starts a page.',
    of: 'Fields of the template',
  },
  types: {
    text: 'text',
    'text?': 'text, may be empty',
    count: 'number',
    flag: 'yes/no',
    'ratio?': 'fraction',
    list: 'list',
    object: 'group',
  },
}
