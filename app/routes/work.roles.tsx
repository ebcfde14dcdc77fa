import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { orThrow } from '#app/http/problem-response.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { RolesPage } from '#app/people/roles-page.tsx'
import { peopleStyles } from '#app/people/styles.ts'
import { permit, roles, verbsGranted } from '#domain/kernel/permissions.ts'
import { readHolders, readPlace } from '#domain/people/queries.ts'

export const links = peopleStyles
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('work:roles.title'))

/** The matrix of permissions in words, and who holds each role. */
export async function loader({ context, request, params }: LoaderFunctionArgs) {
  const { db } = context.domain
  const place = orThrow(await readPlace(db, params.place!))
  const scope = orThrow(permit(await context.actorFor(request), 'roles.read', { placeId: place.id }))
  const holders = await readHolders(db, scope)
  return {
    roles: roles.map((role) => ({
      ...{ role, verbs: verbsGranted(role) },
      holders: holders.filter((each) => each.role === role),
    })),
  }
}

export default function Roles() {
  return <RolesPage {...useLoaderData<typeof loader>()} />
}
