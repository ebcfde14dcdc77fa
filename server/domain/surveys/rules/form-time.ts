import { timingSafeEqual } from 'node:crypto'
import type { Keys } from '#domain/kernel/keys.ts'

/** Milliseconds: a form is forgotten after a week, so one that is older knows no time. */
const longest = 7 * 86_400_000
/** Hexadecimal digits, 128 bits: nobody finds one by trying. */
const sealLength = 32

type Form = { surveyId: string; submissionId: string }

const textOf = ({ surveyId, submissionId }: Form, at: string) => `${surveyId}/${submissionId}/${at}`

/** When a form was handed out, signed: it comes back with the form, and its word can be taken. */
export function stampOf(keys: Keys, form: Form, at: Date): string {
  const time = at.getTime().toString(36)
  return `${time}.${keys.hash('form-time', textOf(form, time)).slice(0, sealLength)}`
}

/**
 * When this very form was handed out. Null where nobody can say: no stamp, one of another form, one that we did not
 * sign, or one older than any form is kept.
 */
export function readStamp(keys: Keys, form: Form, stamp: string, now: Date): Date | null {
  const [, time, seal] = /^([0-9a-z]{1,11})\.([0-9a-f]{32})$/.exec(stamp) ?? []
  if (time === undefined || seal === undefined) return null
  const given = Buffer.from(seal)
  const signed = keys.hashes('form-time', textOf(form, time)).map((hash) => Buffer.from(hash.slice(0, sealLength)))
  if (!signed.some((each) => timingSafeEqual(each, given))) return null
  const at = Number.parseInt(time, 36)
  const age = now.getTime() - at
  return age >= 0 && age < longest ? new Date(at) : null
}
