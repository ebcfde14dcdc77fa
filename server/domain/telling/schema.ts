import type { Day } from '#db/schema/columns.ts'
import type { MessageState, TurnKind } from '#db/schema/telling.ts'
import type { PageLanguage } from '#domain/wordings/schema.ts'

/** Something that happened to what somebody said; `page` is what is linked where it has a page of its own. */
export type Turn = { kind: TurnKind; page: string | null }

/** All that a message is written from: neither words that were said, nor goals, nor a receipt. */
export type Letter = {
  /** Of the message, whichever try it is: a mail program that gets it twice may know it again. */
  id: string
  to: string
  language: PageLanguage
  place: { slug: string; name: string }
  survey: { slug: string; title: string }
  turns: Turn[]
  stopCode: string
}

/** Why a message did not arrive that may not for good: the mail server's number, or one of our words. */
export type Failed = {
  state: Extract<MessageState, 'refused' | 'given-up' | 'unsure'>
  reason: string
  count: number
  since: Day
}

/** What staff see of the messages of a place: counts and reasons, nobody's address. */
export type Messages = {
  /** People who are told at present. */
  people: number
  counts: { waiting: number; sent: number }
  /** When what waits is so late that the mail server may be gone: since when. */
  lateSince: string | null
  failed: Failed[]
}
