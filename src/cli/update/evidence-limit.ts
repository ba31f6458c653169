/** Megabytes of one file of evidence: git keeps every version of every file for ever, and a scan of a document is far smaller. */
export const EVIDENCE_LIMIT = 20
