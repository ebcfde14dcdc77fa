import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData, useRouteError } from '@remix-run/react'
import { z } from 'zod'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { ReceiptFault } from '#app/receipts/receipt-fault.tsx'
import { ReceiptView } from '#app/receipts/receipt-view.tsx'
import { receiptStyles } from '#app/receipts/styles.ts'
import { isSecure, notAnsweredHeader } from '#app/surveys/cookies.server.ts'
import { purposes } from '#domain/privacy/schema.ts'
import { answerBack } from '#domain/receipts/commands/answer-back.ts'
import { findReceipt, takeBack, withdraw } from '#domain/receipts/commands.ts'
import { readReceipt } from '#domain/receipts/queries.ts'
import { isFromOwnPhone } from '#domain/surveys/rules/false-counts.ts'
import { askToBeTold } from '#domain/telling/commands/ask.ts'
import { readAsking } from '#domain/telling/queries/asking.ts'

export const links = receiptStyles
export const meta: MetaFunction = ({ matches }) => [
  ...pageTitle(matches, (t) => t('receipts:view.title')),
  { name: 'robots', content: 'noindex' },
]

const ReceiptForm = z.union([
  z.object({ withdraw: z.enum([...purposes, 'everything']) }),
  z.object({ address: z.string().max(1000) }),
  z.object({ about: z.string().max(40), answer: z.string().max(100_000) }),
])

/** What became of one response. The code in the address is the only key to it. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { domain } = context
  const { code, responseId } = orThrow(await findReceipt(domain, params.code!, context.addressKey()))
  const receipt = await readReceipt(domain, responseId, localeOf(request))
  const search = new URL(request.url).searchParams
  const withdrawn = purposes.find((purpose) => purpose === search.get('withdrawn')) ?? null
  return {
    ...{ code, receipt, withdrawn, asking: await readAsking(domain.db, responseId) },
    isTakingBack: search.has('take-back'),
    hasAnswered: search.has('answered'),
    isToldNow: search.has('told'),
  }
}

/** One consent back, or everything; the latter was asked twice, as there is no way to undo it. Or an answer, or an address. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const { domain } = context
  const found = orThrow(await findReceipt(domain, params.code!, context.addressKey()))
  const form = await readForm(request, ReceiptForm)
  if (!form.success) return redirect(`/receipt/${found.code}`)
  if ('about' in form.data) {
    const { about, answer } = form.data
    const done = await answerBack(domain, found, { about, text: answer }, context.addressKey())
    if (!done.ok) return problemResponse(done.problem, { about, typed: answer })
    return redirect(`/receipt/${found.code}?answered`)
  }
  if ('address' in form.data) {
    const { address } = form.data
    const done = await askToBeTold(domain, found, { address, language: localeOf(request) })
    if (!done.ok) return problemResponse(done.problem, { address })
    return redirect(`/receipt/${found.code}?told`)
  }
  const { withdraw: what } = form.data
  const done = what === 'everything' ? await takeBack(domain, found) : await withdraw(domain, found, what)
  if (!done.ok) return problemResponse(done.problem)
  if (what !== 'everything') return redirect(`/receipt/${found.code}?withdrawn=${what}`)
  // A sheet of paper that is taken back on a phone says nothing about that phone.
  const headers = isFromOwnPhone(found)
    ? { 'Set-Cookie': notAnsweredHeader(found.slug, isSecure(context.origin)) }
    : undefined
  return redirect('/receipt?gone', headers && { headers })
}

export default function ReceiptPage() {
  return <ReceiptView {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}

export function ErrorBoundary() {
  return <ReceiptFault error={useRouteError()} />
}
