/** The longest piece of free text: four printed pages. Longer is a document, and wants another way in. */
export const longestText = 10_000

/**
 * Age bands that a place may ask for. Under 18 there are two, because different rules hold for them; they are never
 * finer, because the young are few and the most easily recognised.
 */
export const youngBands = ['under-13', '13-17'] as const
export const adultBands = ['18-24', '25-44', '45-64', '65-79', '80-plus'] as const
export const ageBands = [...youngBands, ...adultBands] as const
export type AgeBand = (typeof ageBands)[number]
/** Bands of responses that came in before the ones above: read and counted, not asked for any more. */
export const earlierAgeBands = ['under-16', '16-24'] as const
