/** Characters that XML cannot hold, and marks that turn the direction of text: none of them has a place in a document. */
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Words without what nobody sees; every word that enters a document passes here once. */
export const visible = (text: string): string => text.replace(INVISIBLE, '')
