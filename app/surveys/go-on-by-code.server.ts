import { type AppLoadContext, redirect } from '@remix-run/node'
import { localeOf } from '#app/i18n/locale.server.ts'
import { ensureGuest } from '#domain/guests/commands.ts'
import { newSubmissionId } from '#domain/surveys/commands/draft.ts'
import { findDraft, takeOverDraft } from '#domain/surveys/commands/take-over-draft.ts'
import { readForm } from '#domain/surveys/queries/drafts.ts'
import { languageOf, styleOf } from '#domain/surveys/schema/editions.ts'
import { guestHeader, guestToken, isSecure } from './cookies.server.ts'
import { addressToGoOn } from './next-address.server.ts'

/** Goes on with a form that was begun on another device, where it stopped. Undefined when no form has this code. */
export async function goOnByCode(
  { domain, origin, addressKey }: AppLoadContext,
  request: Request,
  code: string,
): Promise<Response | undefined> {
  const found = await findDraft(domain, code)
  if (!found) return undefined
  // The code was right: it must not count against the next person behind this address.
  await domain.limits.forgive('receipt-code', addressKey())
  // Not from the form's own id: that would be the first device's cookie.
  const guest = await ensureGuest(domain, guestToken(request), newSubmissionId())
  await takeOverDraft(domain, found, guest.guestId)
  const form = await readForm(domain, found.slug, guest.guestId)
  if (!form.ok || !form.value.draft) return undefined
  const address = addressToGoOn(form.value.survey, form.value.draft)
  return redirect(inLanguageOf(found.edition, address, request), {
    headers: { 'Set-Cookie': guestHeader(guest.token, isSecure(origin)) },
  })
}

/** In the language somebody began in, whatever this device speaks. */
function inLanguageOf(edition: string, address: string, request: Request): string {
  const locale = edition === 'en-x-easy' ? edition : languageOf(edition)
  if (locale === localeOf(request)) return address
  return `${address}?${new URLSearchParams({ lang: locale, style: styleOf(edition) })}`
}
