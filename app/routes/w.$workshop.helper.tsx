import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { clerkOf } from '#app/workshops/helper/clerk.server.ts'
import { HelperPage } from '#app/workshops/helper/helper-page.tsx'
import { helperStyles } from '#app/workshops/helper/styles.ts'
import { readEntryDesk } from '#domain/workshops/queries/entry-desk.ts'

export const links = helperStyles
export const meta: MetaFunction = ({ matches }) => [
  ...pageTitle(matches, (t) => t('passes:helper.title')),
  { name: 'robots', content: 'noindex' },
]

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { workshop } = await clerkOf({ context, params, request })
  return {
    workshop: workshop.publicId,
    votes: await readEntryDesk(context.domain, workshop.id, localeOf(request)),
  }
}

export default function Helper() {
  return <HelperPage {...useLoaderData<typeof loader>()} />
}
