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
}
