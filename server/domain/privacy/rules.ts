/** Privacy notice: "what you typed and did not send is gone after seven days". */
export const draftDays = 7
