import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { SheetsPage } from '#app/ways-in/sheets-page.tsx'
import { paperStyles } from '#app/ways-in/styles.ts'
import { dayIn } from '#domain/kernel/days.ts'
import { publicSurvey } from '#domain/surveys/rules/public-survey.ts'
import { openSheet } from '#domain/ways-in/commands/key-sheet.ts'
import { printSheets } from '#domain/ways-in/commands/print-sheets.ts'
import { sheetIncomplete } from '#domain/ways-in/problems.ts'
import { readSurveyDesk } from '#domain/ways-in/queries/desk.ts'
import { readSheetRuns } from '#domain/ways-in/queries/sheets.ts'

export const links = paperStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (t) => `${t('survey-desk:ways.paper.title')} · ${data?.survey.title.text}`)

/** `?keyed=` comes after a sheet was stored, with what whoever typed it in should know. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { domain } = context
  const desk = orThrow(await readSurveyDesk(domain, await context.actorFor(request), params.survey!))
  const { survey } = desk
  const search = new URL(request.url).searchParams
  const number = search.get('keyed')
  const runs = await readSheetRuns(domain.db, desk)
  return {
    place: { slug: survey.place.slug },
    survey: publicSurvey(survey, localeOf(request)),
    isReported: survey.state === 'reported',
    keyed: number
      ? { number, blank: Number(search.get('blank')) || 0, hidden: Number(search.get('hidden')) || 0 }
      : null,
    runs: runs.map(({ printedAt, ...run }) => ({ ...run, printedOn: dayIn(survey.place.timeZone, printedAt) })),
  }
}

const SheetsForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('find'), number: z.string().max(40).catch('') }),
  z.object({ intent: z.literal('print'), count: z.coerce.number().catch(0), edition: z.string().catch('') }),
])

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { domain } = context
  const actor = await context.actorFor(request)
  const slug = params.survey!
  const here = `/work/${params.place}/surveys/${slug}/sheets`
  const form = await readForm(request, SheetsForm)
  if (!form.success) return problemResponse(sheetIncomplete, { intent: 'find' as const })
  if (form.data.intent === 'find') {
    const { intent, number } = form.data
    const opened = await openSheet(domain, actor, { slug, number })
    if (!opened.ok) return problemResponse(opened.problem, { intent, number })
    return redirect(`${here}/${opened.value.sheet.number}`)
  }
  const { intent, count, edition } = form.data
  const printed = await printSheets(domain, actor, { slug, count, edition })
  if (!printed.ok) return problemResponse(printed.problem, { intent })
  return redirect(`${here}/print?first=${printed.value.first}&last=${printed.value.last}`)
}

export default function Sheets() {
  return <SheetsPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
