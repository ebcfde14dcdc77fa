import { sql } from 'kysely'

/**
 * Words that are kept from whoever reads responses: under an open worry, with the safeguarding lead for good, or held
 * back by moderators. The three are told alike, so that a gap never says that somebody is worried.
 */
export const isKept = sql<boolean>`(contribution.worry = 'open' or contribution.sealed
  or contribution.visibility = 'held')`

/** How far a text has come, as far as whoever reads responses is told. */
export const toldVisibility = sql<'waiting' | 'held' | 'approved' | 'hidden'>`case when ${isKept} then 'held'
  else contribution.visibility end`
