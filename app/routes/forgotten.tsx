import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { ForgottenPage } from '#app/joining/forgotten-page.tsx'
import { askForNewPassword } from '#domain/joining/commands/forgotten.ts'
import { addressWrong } from '#domain/joining/problems.ts'
import { ForgottenInput } from '#domain/joining/schema.ts'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('joining:again.title'))

/** Answers the same, whether or not the address has an account. */
export async function action({ context, request }: ActionFunctionArgs) {
  const form = await readForm(request, ForgottenInput)
  const typed = typeof form.typed.email === 'string' ? form.typed.email : ''
  if (!form.success) return problemResponse(addressWrong, { typed })
  const language = localeOf(request)
  const asked = await askForNewPassword(context.domain, { ...form.data, language, address: context.addressKey() })
  return asked.ok ? { sentTo: form.data.email } : problemResponse(asked.problem, { typed })
}

export default function Forgotten() {
  return <ForgottenPage answer={useActionData<typeof action>()} />
}
