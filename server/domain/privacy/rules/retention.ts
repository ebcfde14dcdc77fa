/** Privacy notice: "what you typed and did not send is gone after seven days". */
export const draftDays = 7

/** Privacy notice: an address is kept for a year after the day the group promised to report back. */
export const contactMonths = 12

/** A report that is put off further than this after closing prolongs nothing any more. */
export const reportWeeks = 12
