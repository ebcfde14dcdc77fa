import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { orThrow } from '#app/http/problem-response.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { OpenPackPage } from '#app/packs/open-pack-page.tsx'
import { readOpenPack } from '#domain/packs/queries/open.ts'
import { readPlace } from '#domain/people/queries.ts'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (t) => [data?.pack.title, t('open-packs:title')].filter(Boolean).join(' · '))

export async function loader({ context, params }: LoaderFunctionArgs) {
  const { db } = context.domain
  const place = orThrow(await readPlace(db, params.place!))
  return {
    place: { name: place.name, slug: place.slug },
    pack: orThrow(await readOpenPack(db, place, params.pack!)),
  }
}

export default function OpenPackRoute() {
  return <OpenPackPage {...useLoaderData<typeof loader>()} />
}
