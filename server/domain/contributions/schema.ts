/** The longest piece of free text: four printed pages. Longer is a document, and wants another way in. */
export const longestText = 10_000

/** Age bands that a place may ask for. Under 16 is one band: the young are few, and the most easily recognised. */
export const ageBands = ['under-16', '16-24', '25-44', '45-64', '65-79', '80-plus'] as const
export type AgeBand = (typeof ageBands)[number]
