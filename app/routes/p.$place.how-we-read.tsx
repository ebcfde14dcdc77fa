import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { HowWeReadPage } from '#app/policy/how-we-read-page.tsx'
import styles from '#app/policy/policy.css?url'
import { readHelpContacts } from '#domain/help/queries.ts'
import { system } from '#domain/kernel/actor.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { fail } from '#domain/kernel/result.ts'
import { readPlace } from '#domain/people/queries.ts'
import { versionUnknown } from '#domain/policy/problems.ts'
import { readReadingFigures } from '#domain/policy/queries/figures.ts'
import { readPolicy, readPolicyVersions } from '#domain/policy/queries/versions.ts'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (t) => [t('policy:title'), data?.place.name].filter(Boolean).join(' · '))

/** `?version=2` names an earlier version, `?version=0` the rules that every place begins with. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db, clock } = context.domain
  const place = orThrow(await readPlace(db, params.place!))
  const locale = localeOf(request)
  const asked = new URL(request.url).searchParams.get('version')
  if (asked !== null && !/^\d{1,6}$/.test(asked)) orThrow(fail(versionUnknown))
  const versions = await readPolicyVersions(db, place)
  const wanted = asked === null ? undefined : Number(asked)
  const policy = wanted === 0 ? null : orThrow(await readPolicy(db, place, locale, wanted))
  // What anybody may read of a place is read as the product itself.
  const scope = orThrow(permit(system, 'insights.read', { placeId: place.id }))
  return {
    place: { slug: place.slug, name: place.name },
    policy,
    isOld: wanted !== undefined && wanted !== (versions[0]?.number ?? 0),
    versions: versions.map(({ number, since }) => ({ number, since })),
    figures: await readReadingFigures(db, scope, place, 'public', clock.now()),
    contacts: await readHelpContacts(db, place.id, locale),
  }
}

export default function HowWeRead() {
  return <HowWeReadPage {...useLoaderData<typeof loader>()} />
}
