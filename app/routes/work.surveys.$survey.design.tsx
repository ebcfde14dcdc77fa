import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { unlessRefused } from '#app/http/after-refusal.ts'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { atDesk } from '#app/survey-design/desk.server.ts'
import { EditPage } from '#app/survey-design/edit-page.tsx'
import { editorStyles } from '#app/survey-design/styles.ts'
import { readAreas } from '#domain/people/queries.ts'
import { readDesign } from '#domain/survey-design/queries/design.ts'
import { wordsIn } from '#domain/surveys/schema/editions.ts'

export const links: LinksFunction = editorStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (t) => t('survey-desk:overview.edit-title', { title: data?.title.text }))

export async function loader(args: LoaderFunctionArgs) {
  const { place, actor, where } = await atDesk(args)
  const design = orThrow(await readDesign(args.context.domain, actor, where))
  const { definition, standing } = design
  const areas = await readAreas(args.context.domain.db, place.id)
  return {
    place: { slug: place.slug, timeZone: place.timeZone },
    slug: design.slug,
    state: design.settings.state,
    title: wordsIn(definition.title, localeOf(args.request), definition.editions[0] ?? 'en'),
    areas: areas.map(({ code, name }) => ({ code, name })),
    initial: { ...standing, definition },
  }
}

export const shouldRevalidate = unlessRefused

export default function Design() {
  return <EditPage {...useLoaderData<typeof loader>()} />
}
