/** One answer of a sheet. */
export const answerField = (choiceId: string): string => `a:${choiceId}`
/** How many hands one answer got. @param of choice and answer, with a colon between */
export const handField = (of: string): string => `h:${of}`
