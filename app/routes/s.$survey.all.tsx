import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { noteRefusal, wasRefused } from '#app/http/refusals.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { AllPage } from '#app/surveys/all-page.tsx'
import { answersIn, elsewhere, handOut, keep, mustBeOpen, openForm } from '#app/surveys/answering.server.ts'
import { isSecure, withHeaders } from '#app/surveys/cookies.server.ts'
import { rememberStyle } from '#app/surveys/edition.server.ts'
import { surveyStyles } from '#app/surveys/styles.ts'
import { wayByLink, waysByLink, withWay } from '#app/surveys/way-in.ts'
import { readHelpContacts } from '#domain/help/queries.ts'
import { newSubmissionId, showAllOnOnePage } from '#domain/surveys/commands/draft.ts'
import { answersIncomplete } from '#domain/surveys/problems.ts'
import { faultsOf, tidy } from '#domain/surveys/rules/check-answers.ts'
import { outlineOf } from '#domain/surveys/rules/outline.ts'
import { numberOf, publicScreen, publicSurvey } from '#domain/surveys/rules/public-survey.ts'
import { ageNotAsked, firstNotAsked } from '#domain/surveys/rules/way.ts'
import { isQuestion, isScreen } from '#domain/surveys/schema/definition.ts'
import { pipesIn } from '#domain/surveys/schema/pipes.ts'
import { largestForm } from '#domain/surveys/schema/public.ts'
import { isYoung } from '#domain/surveys/schema/young.ts'

export const links = surveyStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (t) => {
    const title = data && `${t('surveys:all.title')} · ${data.survey.title.text}`
    return data?.isRefused ? t('common:refused-title', { title }) : title
  })

const AllForm = z.object({
  submissionId: z.uuid().catch(newSubmissionId),
  asked: z.array(z.string()).catch([]),
  /** On to the last page; stay, with the questions that follow by now; come back another day; one question at a time. */
  go: z.enum(['on', 'stay', 'save', 'one']).catch('on'),
  from: z.enum(waysByLink).optional().catch(undefined),
  opened: z.string().catch(''),
})

/** Every screen, also those that no answer leads to so far: with scripts they come and go as answers change. */
export async function loader(asked: LoaderFunctionArgs) {
  const { context, request } = asked
  rememberStyle(request, isSecure(context.origin))
  const form = await openForm(asked)
  const { survey, draft, given, edition } = form
  const { definition } = survey
  const isRefused = wasRefused(context)
  const closing = isRefused ? null : await mustBeOpen(asked, form)
  const url = new URL(request.url)
  const from = draft ? undefined : wayByLink(url.searchParams.get('from'))
  // First of all, because other rules hold for the young: a page of questions comes once we know.
  const age = isRefused ? undefined : ageNotAsked(definition, given)
  if (age) throw redirect(withWay(`/s/${survey.slug}/q/${numberOf(survey, age.key)}?all`, from))
  return {
    survey: publicSurvey(survey, edition),
    outline: outlineOf(definition),
    screens: definition.items.filter(isScreen).map((item) => publicScreen(survey, item, given, edition)),
    given,
    ...handOut(asked, form),
    from,
    closing,
    contacts: await readHelpContacts(context.domain.db, survey.place.id, localeOf(request)),
    isYoung: isYoung(definition, given),
    /** Whether words on the page change with the answers. */
    hasPipes: definition.items.some(
      ({ text, hint }) => pipesIn(Object.values({ ...text, ...hint }).join(' ')).length > 0,
    ),
    isFollowed: url.searchParams.has('followed'),
    isRefused,
  }
}

export async function action(asked: ActionFunctionArgs) {
  const { context, request } = asked
  const sent = await readForm(request, AllForm)
  const { submissionId, asked: keys, go, from, opened } = AllForm.parse(sent.success ? sent.data : {})
  const form = await openForm(asked, submissionId)
  const { survey, draft } = form
  const start = `/s/${survey.slug}`
  const questions = survey.definition.items.filter(isQuestion).filter(({ key }) => keys.includes(key))
  const answers = tidy(questions, answersIn(sent.typed), largestForm)
  const given = { ...form.given, ...answers }
  const { saved, headers } = await keep(asked, form, { submissionId, questions, answers, from, opened })
  if (!saved.ok && saved.problem.kind !== 'invalid') {
    const other = elsewhere(asked, survey, saved.problem, { submissionId, from })
    if (other) return other
    noteRefusal(context)
    return withHeaders(problemResponse(saved.problem, { faults: {}, given, submissionId, opened }), headers)
  }
  const isOnePage = go !== 'one'
  if (draft?.allOnOnePage !== isOnePage)
    await showAllOnOnePage(context.domain, saved.ok ? saved.value.submissionId : submissionId, isOnePage)
  if (go === 'save') return redirect(`${start}/save`, { headers })
  if (go === 'stay') return redirect(`${start}/all?followed`, { headers })
  if (go === 'one') {
    const next = firstNotAsked(survey.definition, given)
    return redirect(next ? `${start}/q/${numberOf(survey, next.key)}` : `${start}/q/1`, { headers })
  }
  const faults = Object.fromEntries(faultsOf(survey.definition, given, survey))
  const count = Object.keys(faults).length
  if (count === 0) return redirect(`${start}/check`, { headers })
  noteRefusal(context)
  return withHeaders(problemResponse(answersIncomplete(count), { faults, given, submissionId, opened }), headers)
}

export default function All() {
  const { from, ...page } = useLoaderData<typeof loader>()
  return <AllPage {...page} from={wayByLink(from)} refused={useActionData<typeof action>()} />
}
