import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { isLocale } from '#app/i18n/locales.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { readPosterOf } from '#app/said-and-done/poster-of.server.ts'
import { bothSidesSpeech } from '#app/said-and-done/speech.server.ts'
import { wallPosterStyles } from '#app/said-and-done/styles.ts'
import { WallPosterPage } from '#app/said-and-done/wall-poster-page.tsx'
import { qrOf } from '#app/surveys/qr.server.ts'
import { dayIn } from '#domain/kernel/days.ts'
import { readPlace } from '#domain/people/queries.ts'

export const links = wallPosterStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (t) => t('commitments:poster.title', { name: data?.of.name?.text ?? data?.place.name ?? '' }))

/** What people said and what was done, on one sheet for a wall, in the language that the address names. */
export async function loader({ context: { domain, origin }, params, request }: LoaderFunctionArgs) {
  const place = orThrow(await readPlace(domain.db, params.place!))
  const asked = new URL(request.url).searchParams
  const wanted = asked.get('edition')
  const edition = isLocale(wanted) ? wanted : localeOf(request)
  const { path, ...of } = await readPosterOf(domain, place, asked, edition)
  const link = `${origin}/p/${place.slug}${path}`
  return {
    place: { name: place.name, slug: place.slug },
    ...{ of, path, speech: bothSidesSpeech(edition), qr: qrOf(link) },
    address: link.replace(/^https?:\/\//, ''),
    isLarge: asked.get('paper') === 'a3',
    today: dayIn(place.timeZone, domain.clock.now()),
  }
}

export default function PlacePoster() {
  return <WallPosterPage {...useLoaderData<typeof loader>()} />
}
