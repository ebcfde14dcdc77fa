import type { ActionFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { pageTitle } from '#app/i18n/page-title.ts'
import { StopPage } from '#app/telling/stop-page.tsx'
import { stopTelling } from '#domain/telling/commands/ask.ts'

export const meta: MetaFunction = ({ matches }) => [
  ...pageTitle(matches, (t) => t('telling:page.title')),
  { name: 'robots', content: 'noindex' },
]

/** Shows the same whatever the code is, so that nobody learns from it whether one leads anywhere. */
export const loader = () => null

/** By the page's button, or by a mail program itself (RFC 8058), which follows no redirect and knows no cookies. */
export async function action({ context, params }: ActionFunctionArgs) {
  await stopTelling(context.domain, params.code!)
  return { hasStopped: true }
}

export default function Stop() {
  return <StopPage hasStopped={useActionData<typeof action>()?.hasStopped ?? false} />
}
