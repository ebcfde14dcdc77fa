/** A sentence in the languages of every template. Nobody has checked the Urdu yet. */
export const said = (en: string, ur: string): { en: string; ur: string } => ({ en, ur })

/** To be written by whoever takes the template: what stands in brackets is theirs to say. */
export const toWrite = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    text: said(`[Choice ${index + 1}]`, `[انتخاب ${index + 1}]`),
  }))
