import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { noteRefusal, wasRefused } from '#app/http/refusals.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { ReceiptForm } from '#app/receipts/receipt-form.tsx'
import { receiptStyles } from '#app/receipts/styles.ts'
import { goOnByCode } from '#app/surveys/go-on-by-code.server.ts'
import { findReceipt } from '#domain/receipts/commands.ts'
import { codeUnknown } from '#domain/receipts/problems.ts'

export const links = receiptStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) => [
  ...pageTitle(matches, (t) => {
    const title = t('receipts:form.title')
    return data?.isRefused ? t('common:refused-title', { title }) : title
  }),
  { name: 'robots', content: 'noindex' },
]

const CodeForm = z.object({ code: z.string().max(500).catch('') })

export function loader({ context, request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  // From the picture that stands beside the words: opening a form takes it from another device, so it waits for a press.
  const code = searchParams.get('code')?.slice(0, 500).replaceAll('-', ' ') ?? ''
  return { isGone: searchParams.has('gone'), code, isRefused: wasRefused(context) }
}

/** Six words, as somebody read them off a picture or a piece of paper: of a receipt, or of a form to go on with. */
export async function action({ context, request }: ActionFunctionArgs) {
  const form = await readForm(request, CodeForm)
  const code = form.data?.code ?? ''
  const found = await findReceipt(context.domain, code, context.addressKey())
  if (found.ok) return redirect(`/receipt/${found.value.code}`)
  const begun = found.problem.code === codeUnknown.code && (await goOnByCode(context, request, code))
  if (begun) return begun
  noteRefusal(context)
  return problemResponse(found.problem, { code })
}

export default function ReceiptPage() {
  return <ReceiptForm {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
