import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { orThrow } from '#app/http/problem-response.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { editionFor } from '#app/surveys/edition.server.ts'
import { qrOf } from '#app/surveys/qr.server.ts'
import { speechFor } from '#app/ways-in/edition-speech.server.ts'
import { PosterPage } from '#app/ways-in/poster-page.tsx'
import { posterStyles } from '#app/ways-in/styles.ts'
import { readSurvey } from '#domain/surveys/queries/survey.ts'
import { publicSurvey } from '#domain/surveys/rules/public-survey.ts'

export const links = posterStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (t) => t('surveys:poster.title', { title: data?.survey.title.text }))

/** A poster in the edition that the address names; without one, in what its reader reads. */
export async function loader({ context: { domain, origin }, params, request }: LoaderFunctionArgs) {
  const survey = orThrow(await readSurvey(domain, params.survey!))
  const asked = new URL(request.url).searchParams.get('edition')
  const known = survey.definition.editions.find((edition) => edition === asked)
  const edition = known ?? editionFor(request, survey, undefined)
  const link = `${origin}/s/${survey.slug}`
  return {
    survey: publicSurvey(survey, edition),
    speech: speechFor(edition, ['common', 'surveys', 'paper']),
    qr: qrOf(`${link}?from=poster`),
    address: link.replace(/^https?:\/\//, ''),
  }
}

export default function Poster() {
  return <PosterPage {...useLoaderData<typeof loader>()} />
}
