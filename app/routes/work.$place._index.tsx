import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData, useRouteLoaderData } from '@remix-run/react'
import { commitmentStyles } from '#app/commitments/styles.ts'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { Desk } from '#app/people/desk.tsx'
import { readDesk } from '#app/people/read-desk.server.ts'
import { readPlace } from '#domain/people/queries.ts'
import type { loader as layoutLoader } from './work.$place.tsx'

/** As promises look where they are listed. */
export const links = commitmentStyles
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('work:desk.title'))

export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const place = orThrow(await readPlace(context.domain.db, params.place!))
  return orThrow(await readDesk(context.domain, await context.actorFor(request), place, localeOf(request)))
}

export default function DeskPage() {
  const layout = useRouteLoaderData<typeof layoutLoader>('routes/work.$place')
  const desk = useLoaderData<typeof loader>()
  return layout ? <Desk place={layout.place} verbs={layout.verbs} desk={desk} /> : null
}
