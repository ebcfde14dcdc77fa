/** The cookie of somebody without an account. */
export const guestCookie = 'guest'

/** As long as a draft is kept: after a week without a visit nothing points at this phone any more. */
export const guestDays = 7
