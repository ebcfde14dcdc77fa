import type { Texts } from '#domain/surveys/schema/editions.ts'
import type { Words } from '#domain/wordings/queries.ts'

/** Somebody to talk to, in one language: with a telephone number, or an address on the web, or both. */
export type HelpContact = {
  id: string
  name: Words
  whatFor: Words
  /** When somebody answers; null where it was not said. */
  opening: Words | null
  phone: string | null
  /** Begins with http:// or https://. */
  web: string | null
}

/** A contact as its place writes it: words by language. */
export type WrittenContact = { name: Texts; whatFor: Texts; opening: Texts; phone: string; web: string }

/** Characters: a name fits beside its number on a phone, the rest into a sentence or two. */
export const longest = { name: 80, whatFor: 240, opening: 120, phone: 30, web: 300 } as const

/** More than anybody in distress reads through, and all that fits on the last page of a paper sheet. */
export const mostContacts = 12

/** For `href`: a number is dialled without what makes it readable. */
export const dialled = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`

/** An address on the web as people read it. */
export const readable = (web: string): string => web.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')
