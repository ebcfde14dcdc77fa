import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DidPage } from '#app/commitments/did-page.tsx'
import { commitmentStyles } from '#app/commitments/styles.ts'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { readOpenCommitments } from '#domain/commitments/queries/open.ts'
import { readPlace } from '#domain/people/queries.ts'
import { readTopPromises } from '#domain/promises/queries/open.ts'

export const links = commitmentStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (t) => [t('commitments:title'), data?.place.name].filter(Boolean).join(' · '))

const colours = ['red', 'amber', 'green', 'none', 'overdue'] as const
/** Signs: more words than this nobody looks for. */
const longestSearch = 100

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { domain } = context
  const place = orThrow(await readPlace(domain.db, params.place!))
  const asked = new URL(request.url).searchParams
  const [mission, goal] = [asked.get('mission') ?? '', asked.get('goal') ?? '']
  const search = (asked.get('q') ?? '').replaceAll('\0', '').slice(0, longestSearch)
  const colour = colours.find((each) => each === asked.get('status')) ?? ''
  const page = Math.trunc(Number(asked.get('page'))) || 1
  const filter = { mission, goal, search, colour, page } as const
  const isFiltered = Boolean(mission || goal || search.trim() || colour)
  const [list, promises] = await Promise.all([
    readOpenCommitments(domain, place, filter, localeOf(request)),
    isFiltered ? null : readTopPromises(domain, place, localeOf(request)),
  ])
  return { place: { name: place.name, slug: place.slug }, list, promises }
}

export default function PlaceDid() {
  return <DidPage {...useLoaderData<typeof loader>()} />
}
