import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import type { Texts } from '#domain/surveys/schema/editions.ts'
import {
  contactForNothing,
  contactNameless,
  contactUnreachable,
  phoneWrong,
  webWrong,
  wordsTooLong,
} from './problems.ts'
import { longest, type WrittenContact } from './schema.ts'

export type CheckedContact = { name: Texts; whatFor: Texts; opening: Texts; phone: string | null; web: string | null }

/** Three digits make a number (999), and brackets, spaces and dashes make it readable. */
const phoneShape = /^\+?[\d ()-]+$/

/** @returns the contact as it is kept: without blank wordings, its address whole. The first thing that is wrong, otherwise. */
export function checkContact(written: WrittenContact): Result<CheckedContact, Problem> {
  const [name, whatFor, opening] = [spoken(written.name), spoken(written.whatFor), spoken(written.opening)]
  const [phone, web] = [written.phone.trim(), written.web.trim()]
  if (!Object.keys(name).length) return fail(contactNameless)
  if (!Object.keys(whatFor).length) return fail(contactForNothing)
  const over = (texts: Texts, most: number) => Object.values(texts).some((text) => [...text].length > most)
  if (over(name, longest.name) || over(whatFor, longest.whatFor) || over(opening, longest.opening))
    return fail(wordsTooLong)
  if (!phone && !web) return fail(contactUnreachable)
  if (phone && !isPhone(phone)) return fail(phoneWrong)
  const address = web ? addressOf(web) : null
  if (web && !address) return fail(webWrong)
  return ok({ name, whatFor, opening, phone: phone || null, web: address })
}

const spoken = (texts: Texts): Texts =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([language, text]) => (text.trim() ? [[language, text.trim()]] : [])),
  )

const isPhone = (phone: string) =>
  phone.length <= longest.phone && phoneShape.test(phone) && phone.replace(/\D/g, '').length >= 3

/** A whole address of the web; people leave out how it begins. */
function addressOf(web: string): string | null {
  const whole = /^[a-z]+:/i.test(web) ? web : `https://${web}`
  const url = URL.canParse(whole) ? new URL(whole) : null
  const isWeb = url && /^https?:$/.test(url.protocol) && url.hostname.includes('.') && !url.username
  return isWeb && url.href.length <= longest.web ? url.href : null
}
