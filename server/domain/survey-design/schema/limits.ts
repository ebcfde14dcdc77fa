/** A wording longer than a page of a phone's screen is a leaflet, and belongs behind a link. In characters. */
export const longestWording = 2_000
/** A title stands in lists, in tabs and on posters. */
export const longestTitle = 200
/** How many steps of a draft are kept: an afternoon of work. */
export const mostSteps = 200
/** The whole document as JSON: a hundred long questions in eight editions, twice over. In bytes. */
export const largestDefinition = 1024 * 1024
/** More conditions on one thing than this, and nobody can say any more who is asked. */
export const mostClauses = 20
