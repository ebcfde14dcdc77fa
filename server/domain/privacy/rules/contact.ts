import type { Actor } from '#domain/kernel/actor.ts'
import { latinDigits } from '#domain/kernel/digits.ts'
import { permit, type Scope, type Whereabouts } from '#domain/kernel/permissions.ts'
import { forbidden, type Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { contactMissing, contactNoMail, contactNotTicked, contactUnknown } from '../problems.ts'

/** An e-mail address: enough to see that it is none. Whether it arrives, only writing to it tells. */
const email = /^[^\s@]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/
/** Digits with what people put between them. The shortest that can be called from anywhere has nine. */
const telephone = /^\+?[\d\s().-]{9,25}$/

/**
 * An address to keep, or null for none. A tick without an address, or an address without a tick, goes back to the
 * person: we must not guess what they agreed to.
 */
export function checkContact(typed: string, isTicked: boolean): Result<string | null, Problem> {
  const address = typed.replace(/\s+/g, ' ').trim()
  if (!isTicked) return address === '' ? ok(null) : fail(contactNotTicked)
  if (address === '') return fail(contactMissing)
  if (address.length > 254) return fail(contactUnknown)
  const number = latinDigits(address)
  const digits = number.replace(/\D/g, '').length
  if (telephone.test(number) && digits >= 9 && digits <= 15) return ok(number)
  return email.test(address) ? ok(address) : fail(contactUnknown)
}

/** Signs that would make one address two, or a header of its own; quoted names that may hold them are nobody's here. */
const oneMailbox = /^[^\s@,;:<>()[\]"\\\p{Cc}]{1,64}@[^\s@,;:<>()[\]"\\\p{Cc}]+$/u

/** An address that the product itself may send to: exactly one mailbox, by e-mail. */
export function mailboxIn(typed: string): string | null {
  const address = typed.trim()
  return address.length <= 254 && email.test(address) && oneMailbox.test(address) ? address : null
}

/** The same, said beside the field of a survey's last page. */
export function checkMail(typed: string): Result<string, Problem> {
  if (typed.trim() === '') return fail(contactMissing)
  const address = mailboxIn(typed)
  return address === null ? fail(contactNoMail) : ok(address)
}

/**
 * Who opens the addresses of a survey: the group that asked, by its own lead. Whoever runs the whole place is not the
 * group: people gave their address to nobody else.
 */
export function permitContacts(actor: Actor, where: Required<Whereabouts>): Result<Scope, Problem> {
  const scope = permit(actor, 'surveys.read-responses', where)
  return !scope.ok || scope.value.organisationIds.includes(where.organisationId) ? scope : fail(forbidden)
}
