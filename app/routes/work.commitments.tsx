import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CommitmentsDesk } from '#app/commitments/desk-list.tsx'
import { commitmentStyles } from '#app/commitments/styles.ts'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { readDesk } from '#domain/commitments/queries/desk.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { readPlace } from '#domain/people/queries.ts'

export const links = commitmentStyles
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('commitments-desk:title'))

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { domain } = context
  const place = orThrow(await readPlace(domain.db, params.place!))
  const actor = await context.actorFor(request)
  const scope = orThrow(permit(actor, 'commitments.read', { placeId: place.id }))
  return {
    place: { slug: place.slug },
    ...(await readDesk(domain, scope, place, localeOf(request))),
    maySetUp: permit(actor, 'alliances.set-up', { placeId: place.id }).ok,
    mayWrite: permit(actor, 'commitments.write', { placeId: place.id }).ok,
  }
}

export default function WorkCommitments() {
  return <CommitmentsDesk {...useLoaderData<typeof loader>()} />
}
