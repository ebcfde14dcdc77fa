const minute = 60_000
const hour = 60 * minute
/** A mail server that is gone for longer than this has more to mend than our messages. */
const giveUpAfter = 7 * 24 * hour
/** The first pauses are short, as most servers ask for one (greylisting); none is longer than a quarter of a day. */
const [firstPause, longestPause] = [5 * minute, 6 * hour]

/** Nobody's telephone rings at night: hours of the place's clock in which messages are made. */
export const [fromHour, untilHour] = [9, 20]

/**
 * How a try to send ended. `refused`: for good, this mailbox or this message. `later`: not now, this one. `away`: the mail
 * server itself takes nothing from us, so the others need not try either. `unsure`: all was handed over and the line broke
 * before the answer. `reason` is a number or a word of ours: what servers say may hold the address.
 */
export type Posted = { kind: 'sent' } | { kind: 'refused' | 'later' | 'away' | 'unsure'; reason: string }

/** How long to wait after so many tries. */
export const pauseAfter = (tries: number): number => Math.min(longestPause, firstPause * 2 ** Math.max(0, tries - 1))

export type Next =
  | { state: 'sent' | 'refused' | 'given-up' | 'unsure'; reason: string | null }
  | { state: 'waiting'; reason: string; nextTryAt: Date; isUnsure: boolean }

/**
 * What comes after a try. Where nobody knows whether a message went it is sent once more, under the same Message-ID; a
 * second time would be a message too many.
 */
export function nextAfter(
  posted: Posted,
  { tries, unsureTimes, since }: { tries: number; unsureTimes: number; since: Date },
  now: Date,
): Next {
  if (posted.kind === 'sent') return { state: 'sent', reason: null }
  const { reason } = posted
  if (posted.kind === 'refused') return { state: 'refused', reason }
  const isUnsure = posted.kind === 'unsure'
  if (isUnsure && unsureTimes > 0) return { state: 'unsure', reason }
  if (now.getTime() - since.getTime() >= giveUpAfter) return { state: 'given-up', reason }
  return { state: 'waiting', reason, nextTryAt: new Date(now.getTime() + pauseAfter(tries)), isUnsure }
}
