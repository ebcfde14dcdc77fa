/** Privacy notice: "what you typed and did not send is gone after seven days". */
export const draftDays = 7

/** Privacy notice: an address is kept for a year after the day the group promised to report back. */
export const contactMonths = 12
