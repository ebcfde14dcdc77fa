import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { atDesk } from '#app/survey-design/desk.server.ts'
import { act, SettingsAct } from '#app/survey-design/settings-acts.server.ts'
import { SettingsPage } from '#app/survey-design/settings-page.tsx'
import { overviewStyles } from '#app/survey-design/styles.ts'
import { settingsIncomplete } from '#domain/survey-design/problems.ts'
import { readDesign } from '#domain/survey-design/queries/design.ts'
import { wordsIn } from '#domain/surveys/schema/editions.ts'

export const links = overviewStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (t) => t('survey-desk:settings.page-title', { title: data?.title.text }))

export async function loader(args: LoaderFunctionArgs) {
  const { place, actor, where } = await atDesk(args)
  const design = orThrow(await readDesign(args.context.domain, actor, where))
  const { title, editions } = design.definition
  const { searchParams } = new URL(args.request.url)
  const newest = design.versions[0]?.number ?? null
  return {
    place: { slug: place.slug, timeZone: place.timeZone },
    design,
    title: wordsIn(title, localeOf(args.request), editions[0] ?? 'en'),
    published: searchParams.get('published') === String(newest) ? newest : null,
    isSaved: searchParams.has('saved'),
  }
}

export async function action(args: ActionFunctionArgs) {
  const { place, actor, where } = await atDesk(args)
  const form = await readForm(args.request, SettingsAct)
  if (!form.success) return problemResponse(settingsIncomplete, { typed: form.typed })
  const done = await act(args.context.domain, actor, where, form.data)
  if (!done.ok) return problemResponse(done.problem, { typed: form.typed })
  return redirect(`/work/${place.slug}/surveys${done.value}`)
}

export default function Settings() {
  return <SettingsPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
