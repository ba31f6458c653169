/** What differs between two states of a plan, in words of one language: what screens, comments and papers lay out. */
export interface ToldDifference {
  /** Red flags, worst first; `subject`: the name of the entry a flag is about, `places` as `file:line`, the older one first. */
  readonly flags: readonly {
    readonly text: string
    readonly subject: string | null
    readonly places: readonly string[]
  }[]
  /** Every rate, changed or not: `21/40 52,50%`, or a dash; the difference in percentage points. */
  readonly rates: readonly ToldRate[]
  /** The rates by weight that changed. */
  readonly weighted: readonly ToldRate[]
  readonly lights: readonly { readonly name: string; readonly before: number; readonly after: number }[]
  /** Tasks and indicators that stand otherwise, a sentence each. */
  readonly moves: readonly string[]
  /** Rates of groups and units that changed. */
  readonly parts: readonly (ToldRate & { readonly of: string })[]
  /** All changes in sentences, those in which only words differ last. */
  readonly main: readonly string[]
  /** The same by what they are about. */
  readonly sections: readonly { readonly heading: string; readonly lines: readonly string[] }[]
}

export interface ToldRate {
  readonly name: string
  readonly before: string
  readonly after: string
  /** `+2,50`; empty where the rate is the same, a dash where one of both is missing. */
  readonly points: string
}
