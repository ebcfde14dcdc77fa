import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { HowPage } from '#app/commitments/how-page.tsx'
import { commitmentStyles } from '#app/commitments/styles.ts'
import { orThrow } from '#app/http/problem-response.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { howWeTell } from '#domain/commitments/rules/how.ts'
import { readPlace } from '#domain/people/queries.ts'

export const links = commitmentStyles
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('commitments:how.title'))

export async function loader({ context, params }: LoaderFunctionArgs) {
  const place = orThrow(await readPlace(context.domain.db, params.place!))
  return { place: { name: place.name, slug: place.slug }, how: howWeTell }
}

export default function PlaceDidHow() {
  return <HowPage {...useLoaderData<typeof loader>()} />
}
