import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { atDesk } from '#app/survey-design/desk.server.ts'
import { previewPath } from '#app/survey-design/preview.server.ts'
import { devices, PreviewPage } from '#app/survey-design/preview-page.tsx'
import { overviewStyles } from '#app/survey-design/styles.ts'
import { readPreview } from '#domain/survey-design/queries/preview.ts'
import { numberOf } from '#domain/surveys/rules/public-survey.ts'
import { wordsIn } from '#domain/surveys/schema/editions.ts'

export const links = overviewStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (t) => t('survey-desk:preview.page-title', { title: data?.title.text }))

/** `?edition=` and `?device=` pick how it is shown, `?item=` where it begins. */
export async function loader(args: LoaderFunctionArgs) {
  const { place, actor, where } = await atDesk(args)
  const { survey, state } = orThrow(await readPreview(args.context.domain, actor, where))
  const { editions, title } = survey.definition
  const { searchParams } = new URL(args.request.url)
  const edition = editions.find((each) => each === searchParams.get('edition')) ?? editions[0] ?? 'en'
  const number = numberOf(survey, searchParams.get('item') ?? '')
  return {
    place: place.slug,
    slug: survey.slug,
    state,
    title: wordsIn(title, localeOf(args.request), editions[0] ?? 'en'),
    editions,
    edition,
    device: devices.find((each) => each === searchParams.get('device')) ?? 'phone',
    framePath: previewPath({ place: place.slug, slug: survey.slug, edition }, number),
  }
}

export default function Preview() {
  return <PreviewPage {...useLoaderData<typeof loader>()} />
}
