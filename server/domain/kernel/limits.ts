/** What is rationed, each with its own budget (server/http/limits.ts holds the numbers and their reasons). */
export type LimitName = 'sign-in-account' | 'sign-in-address' | 'receipt-code' | 'join-code'

export type Limits = {
  /** Takes one from the budget. @returns 0 when there was one left, else the seconds until there is. */
  take(name: LimitName, key: string): Promise<number>
  /** Gives the whole budget back, after a success. */
  forgive(name: LimitName, key: string): Promise<void>
}
