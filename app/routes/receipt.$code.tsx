import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData, useRouteError } from '@remix-run/react'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { ReceiptFault } from '#app/receipts/receipt-fault.tsx'
import { ReceiptView } from '#app/receipts/receipt-view.tsx'
import { receiptStyles } from '#app/receipts/styles.ts'
import { findReceipt, takeBack } from '#domain/receipts/commands.ts'
import { readReceipt } from '#domain/receipts/queries.ts'

export const links = receiptStyles
export const meta: MetaFunction = ({ matches }) => [
  ...pageTitle(matches, (t) => t('receipts:view.title')),
  { name: 'robots', content: 'noindex' },
]

/** What became of one response. The code in the address is the only key to it. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { domain } = context
  const { code, responseId } = orThrow(await findReceipt(domain, params.code!, context.addressKey()))
  const receipt = await readReceipt(domain, responseId, localeOf(request))
  return { code, receipt, isTakingBack: new URL(request.url).searchParams.has('take-back') }
}

/** "Take my words back", asked twice: there is no way to undo it. */
export async function action({ context, params }: ActionFunctionArgs) {
  const found = orThrow(await findReceipt(context.domain, params.code!, context.addressKey()))
  const taken = await takeBack(context.domain, found)
  return taken.ok ? redirect('/receipt?gone') : problemResponse(taken.problem)
}

export default function ReceiptPage() {
  return <ReceiptView {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}

export function ErrorBoundary() {
  return <ReceiptFault error={useRouteError()} />
}
