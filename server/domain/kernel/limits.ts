/** What is rationed, each with its own budget (server/limits.ts holds the numbers and their reasons). */
export type LimitName =
  | 'sign-in-account'
  | 'sign-in-address'
  | 'receipt-code'
  | 'answer-back'
  | 'join-code'
  | 'join-guessing'
  | 'join-new'
  | 'workshop-pass'
  | 'survey-many'
  | 'survey-flood'
  | 'invitation'
  | 'work-invitation'
  | 'forgotten'
  | 'forgotten-address'
  | 'kiosk-exit'
  | 'kiosk-next'
  | 'tell-worry'

export type Limits = {
  /** Takes one from the budget. @returns 0 when there was one left, else the seconds until there is. */
  take(name: LimitName, key: string): Promise<number>
  /** The same question, and nothing is taken. */
  look(name: LimitName, key: string): Promise<number>
  /** Gives one back, after a success: what was right does not count against the next. */
  forgive(name: LimitName, key: string): Promise<void>
}
