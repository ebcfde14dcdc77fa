import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { commitmentStyles } from '#app/commitments/styles.ts'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { OpenAnswerPage } from '#app/promises/open-answer-page.tsx'
import { readPlace } from '#domain/people/queries.ts'
import { readOpenAnswer } from '#domain/promises/queries/open.ts'

export const links = commitmentStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (t) => [t('promises:answer.title'), data?.answer.title.text].filter(Boolean).join(' '))

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { domain } = context
  const place = orThrow(await readPlace(domain.db, params.place!))
  const answer = orThrow(await readOpenAnswer(domain, place, params.answer!, localeOf(request)))
  return { place: { name: place.name, slug: place.slug }, answer }
}

export default function PlaceAnswer() {
  return <OpenAnswerPage {...useLoaderData<typeof loader>()} />
}
