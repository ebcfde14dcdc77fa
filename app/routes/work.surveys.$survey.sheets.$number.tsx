import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { answersIn } from '#app/surveys/answering.server.ts'
import { KeyedForm } from '#app/ways-in/keyed/keyed-form.server.ts'
import { KeyedPage } from '#app/ways-in/keyed/keyed-page.tsx'
import { paperStyles } from '#app/ways-in/styles.ts'
import { faultsOf, tidy } from '#domain/surveys/rules/check-answers.ts'
import { isQuestion } from '#domain/surveys/schema/definition.ts'
import { largestForm } from '#domain/surveys/schema/public.ts'
import { keySheet, openSheet } from '#domain/ways-in/commands/key-sheet.ts'
import { asOnPaper } from '#domain/ways-in/rules/on-paper.ts'
import { paperForm } from '#domain/ways-in/rules/paper-form.ts'

export const links = paperStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (t) => t('survey-desk:ways.sheets.keying', { number: data?.number }))

/** A sheet that was keyed in already, or is none, is said on the page where numbers are typed. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const actor = await context.actorFor(request)
  const opened = orThrow(await openSheet(context.domain, actor, { slug: params.survey!, number: params.number! }))
  const { desk, sheet } = opened
  return {
    place: desk.survey.place.slug,
    number: sheet.number,
    version: desk.survey.version,
    form: paperForm(desk.survey, sheet.edition),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { domain } = context
  const actor = await context.actorFor(request)
  const slug = params.survey!
  const form = await readForm(request, KeyedForm)
  const opened = await openSheet(domain, actor, { slug, number: params.number! })
  const { typed } = form
  if (!opened.ok) return problemResponse(opened.problem, { faults: {}, typed })
  const { survey } = opened.value.desk
  const answers = tidy(survey.definition.items.filter(isQuestion), answersIn(typed), largestForm)
  const input = KeyedForm.parse(form.success ? typed : {})
  const keyed = await keySheet(domain, opened.value, { ...input, answers })
  if (!keyed.ok) {
    const faults = Object.fromEntries(faultsOf(asOnPaper(survey).definition, answers, survey))
    return problemResponse(keyed.problem, { faults, typed })
  }
  const { blank, hidden } = keyed.value
  const { number } = opened.value.sheet
  return redirect(`/work/${params.place}/surveys/${slug}/sheets?keyed=${number}&blank=${blank}&hidden=${hidden}`)
}

export default function KeySheet() {
  return <KeyedPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
