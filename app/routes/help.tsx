import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { HelpPage } from '#app/help/help-page.tsx'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { peopleStyles } from '#app/people/styles.ts'
import { readHelpContacts } from '#domain/help/queries.ts'
import { readPlaces } from '#domain/people/queries.ts'

export const links = peopleStyles
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('help:title'))

/** The people that the place names which somebody comes from, or the only place there is. */
export async function loader({ context: { domain }, request }: LoaderFunctionArgs) {
  try {
    const places = await readPlaces(domain.db)
    const asked = new URL(request.url).searchParams.get('place')
    const place = places.find(({ slug }) => slug === asked) ?? (places.length === 1 ? places[0] : undefined)
    if (!place) return { place: null, contacts: [] }
    const { slug, name } = place
    return { place: { slug, name }, contacts: await readHelpContacts(domain.db, place.id, localeOf(request)) }
  } catch (error) {
    // Whoever needs this page needs it also while the database is away.
    domain.log.error({ err: error }, 'no help contacts')
    return { place: null, contacts: [] }
  }
}

export default function Help() {
  return <HelpPage {...useLoaderData<typeof loader>()} />
}
