import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { atDesk } from '#app/survey-design/desk.server.ts'
import { PublishPage } from '#app/survey-design/publish-page.tsx'
import { overviewStyles } from '#app/survey-design/styles.ts'
import { dayIn } from '#domain/kernel/days.ts'
import { publishSurvey } from '#domain/survey-design/commands/publish-survey.ts'
import { dayUnknown } from '#domain/survey-design/problems.ts'
import { readChanges, readDesign } from '#domain/survey-design/queries/design.ts'
import { daysFromToday } from '#domain/survey-design/rules/days.ts'
import { wordsIn } from '#domain/surveys/schema/editions.ts'

export const links = overviewStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (t) => t('survey-desk:publish.page-title', { title: data?.title.text }))

export async function loader(args: LoaderFunctionArgs) {
  const { place, actor, where } = await atDesk(args)
  const { domain } = args.context
  const design = orThrow(await readDesign(domain, actor, where))
  const { definition, settings, versions } = design
  const today = dayIn(place.timeZone, domain.clock.now())
  const { opensOn, closesOn, reportsOn } = settings
  const days = { opensOn: opensOn ?? today, closesOn, reportsOn }
  return {
    place: place.slug,
    design,
    title: wordsIn(definition.title, localeOf(args.request), definition.editions[0] ?? 'en'),
    days: versions.length > 0 ? days : daysFromToday(days, today),
    changes: orThrow(await readChanges(domain, actor, where)),
  }
}

/** A day from a date field; '' is none. */
const day = z
  .union([z.literal('').transform(() => null), z.iso.date()])
  .optional()
  .transform((typed) => typed ?? null)
const PublishFields = z.object({
  revision: z.coerce.number().int(),
  opensOn: day,
  closesOn: day,
  reportsOn: day,
})

/** Publishes the step that was looked at, and leads to the settings, where it is shared, paused and closed. */
export async function action(args: ActionFunctionArgs) {
  const { place, actor, where } = await atDesk(args)
  const form = await readForm(args.request, PublishFields)
  const typed = (name: string) => (typeof form.typed[name] === 'string' ? form.typed[name] || null : null)
  const days = { opensOn: typed('opensOn'), closesOn: typed('closesOn'), reportsOn: typed('reportsOn') }
  if (!form.success) return problemResponse(dayUnknown, { days })
  const published = await publishSurvey(args.context.domain, actor, where, form.data)
  if (!published.ok) return problemResponse(published.problem, { days })
  return redirect(`/work/${place.slug}/surveys/${where.slug}/design/settings?published=${published.value.version}`)
}

export default function Publish() {
  return <PublishPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
