/**
 * Part of a sentence: in the language of the page unless it says which; a link where it leads somewhere. `note`: that it
 * is in another edition than the one that is read.
 */
export type Said = { text: string; language?: string; to?: string; note?: string | null }

export type EditionLink = {
  edition: string
  href: string
  direction: 'ltr' | 'rtl'
  name: string
  isCurrent: boolean
}

/** The first page of a survey, in the words to show. */
export type Intro = {
  /** That its words are in another edition than the one that is read. */
  note: string | null
  /** None where there is one alone. */
  editions: EditionLink[]
  /** Why nobody can answer today; null while everybody can. */
  shut: string | null
  facts: { title: string; said: Said[] }[]
  /** What was promised, where that is over or was moved; null where the facts say all of it. */
  promised: PromisedIntro | null
}

/** A promise to report back, in the words to show. `status`: empty where it is only said that it was moved. */
export type PromisedIntro = { status: string; isOverdue: boolean; said: Said[]; answer: Said | null }
