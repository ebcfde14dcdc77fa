import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { commitmentStyles } from '#app/commitments/styles.ts'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { DeskPromisesPage } from '#app/promises/desk-promises-page.tsx'
import { permit } from '#domain/kernel/permissions.ts'
import { readPlace } from '#domain/people/queries.ts'
import { readDeskPromises } from '#domain/promises/queries/desk.ts'

export const links = commitmentStyles
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('promises-desk:title'))

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { domain } = context
  const place = orThrow(await readPlace(domain.db, params.place!))
  const scope = orThrow(permit(await context.actorFor(request), 'promises.answer', { placeId: place.id }))
  return {
    place: { slug: place.slug },
    lines: await readDeskPromises(domain, scope, place, localeOf(request)),
  }
}

export default function WorkPromises() {
  return <DeskPromisesPage {...useLoaderData<typeof loader>()} />
}
