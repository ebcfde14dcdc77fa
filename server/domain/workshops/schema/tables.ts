/** A hall with more tables than this is several workshops. */
export const mostTables = 60
/** It stands on a card on the wall, under an idea. */
export const longestTableName = 60
export const longestPassLabel = 60
/** Helpers of one evening; every one of them can be told apart in the record. */
export const mostHelpers = 30
/** Projectors that nobody signed in at: a hall and its side rooms. */
export const mostWalls = 5
/** People whom a table's scribe can write for. */
export const largestGroup = 100
/** Texts of one table in one activity. */
export const mostTableTexts = 100
export const largestSheetNumber = 100_000
/** Sheets printed in one go. */
export const mostSheetsPrinted = 200
/** People in a hall whose hands are counted. */
export const mostHands = 10_000
