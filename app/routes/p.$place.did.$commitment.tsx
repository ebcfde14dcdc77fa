import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { OpenCommitmentPage } from '#app/commitments/open-page.tsx'
import { commitmentStyles } from '#app/commitments/styles.ts'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { readOpenCommitment } from '#domain/commitments/queries/commitment.ts'
import { readTests } from '#domain/learning/queries.ts'
import { readPlace } from '#domain/people/queries.ts'

export const links = commitmentStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (t) => data?.commitment.title.text ?? t('commitments:title'))

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { domain } = context
  const place = orThrow(await readPlace(domain.db, params.place!))
  const language = localeOf(request)
  const commitment = orThrow(await readOpenCommitment(domain, place, params.commitment!, language))
  const tests = await readTests(domain.db, place.id, commitment.publicId, language)
  return { place: { name: place.name, slug: place.slug }, commitment, tests }
}

export default function PlaceCommitment() {
  return <OpenCommitmentPage {...useLoaderData<typeof loader>()} />
}
