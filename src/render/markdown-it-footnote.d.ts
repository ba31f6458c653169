declare module 'markdown-it-footnote' {
  import type MarkdownIt from 'markdown-it'

  /** Footnotes as tokens: `footnote_ref` in the text; after it `footnote_block_open`, and `footnote_open` before each one's own blocks. */
  const footnotes: (md: MarkdownIt) => void
  // biome-ignore lint/style/noDefaultExport: the module's own form
  export default footnotes
}
