import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { noteRefusal, wasRefused } from '#app/http/refusals.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { answersIn, elsewhere, handOut, keep, mustBeOpen, openForm } from '#app/surveys/answering.server.ts'
import { isSecure, withHeaders } from '#app/surveys/cookies.server.ts'
import { rememberStyle } from '#app/surveys/edition.server.ts'
import { addressAfter } from '#app/surveys/next-address.server.ts'
import { QuestionPage } from '#app/surveys/question-page.tsx'
import { surveyStyles } from '#app/surveys/styles.ts'
import { wayByLink, waysByLink, withWay } from '#app/surveys/way-in.ts'
import { readHelpContacts } from '#domain/help/queries.ts'
import { fail, ok } from '#domain/kernel/result.ts'
import { newSubmissionId, showAllOnOnePage } from '#domain/surveys/commands/draft.ts'
import { questionUnknown } from '#domain/surveys/problems.ts'
import type { Survey } from '#domain/surveys/queries/survey.ts'
import { tidy } from '#domain/surveys/rules/check-answers.ts'
import { givenTo, numberOf, publicScreen, publicSurvey, screenNumbered } from '#domain/surveys/rules/public-survey.ts'
import { beginsSection, isFirstWhileYoung, nearestShown, progressAt, wordsAt } from '#domain/surveys/rules/way.ts'
import { screensShown } from '#domain/surveys/schema/conditions.ts'
import { isQuestion } from '#domain/surveys/schema/definition.ts'
import { largestForm } from '#domain/surveys/schema/public.ts'

export const links = surveyStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (t) => {
    const title = data && `${data.screen.text.text} · ${data.survey.title.text}`
    return data?.isRefused ? t('common:refused-title', { title }) : title
  })

const AnswerForm = z.object({
  // An id that is none is nothing that somebody typed: they get a new one and lose nothing.
  submissionId: z.uuid().catch(newSubmissionId),
  go: z.enum(['on', 'back', 'save', 'all']).catch('on'),
  from: z.enum(waysByLink).optional().catch(undefined),
  opened: z.string().catch(''),
})

const screenOf = (survey: Survey, number: string | undefined) => {
  const screen = /^\d{1,3}$/.test(number ?? '') ? screenNumbered(survey, Number(number)) : undefined
  return orThrow(screen ? ok(screen) : fail(questionUnknown))
}

/** One screen, with what was given to it. Its number is the same on every branch; one that is hidden leads past it. */
export async function loader(asked: LoaderFunctionArgs) {
  const { context, params, request } = asked
  rememberStyle(request, isSecure(context.origin))
  const form = await openForm(asked)
  const { survey, draft, given, edition } = form
  const { definition, slug } = survey
  const screen = screenOf(survey, params.number)
  const isRefused = wasRefused(context)
  // What was typed just now must stay on the screen, even if the survey closed meanwhile.
  const closing = isRefused ? null : await mustBeOpen(asked, form)
  const url = new URL(request.url)
  const from = draft ? undefined : wayByLink(url.searchParams.get('from'))
  if (!isRefused && !screensShown(definition, given).includes(screen)) {
    const instead = nearestShown(definition, screen, given)
    throw redirect(instead ? withWay(`/s/${slug}/q/${numberOf(survey, instead.key)}`, from) : `/s/${slug}/check`)
  }
  const words = wordsAt(definition, screen, given)
  return {
    survey: publicSurvey(survey, edition),
    screen: publicScreen(survey, screen, given, edition),
    given: givenTo(screen, given),
    ...handOut(asked, form),
    from,
    progress: progressAt(definition, screen, given),
    closing,
    contacts: words === 'first' ? await readHelpContacts(context.domain.db, survey.place.id, localeOf(request)) : [],
    around: {
      beginsSection: beginsSection(definition, screen, given),
      words,
      isFirstWhileYoung: isFirstWhileYoung(definition, screen, given),
    },
    isRefused,
  }
}

/** Keeps the answer, then goes where the button leads. */
export async function action(asked: ActionFunctionArgs) {
  const { context, params, request } = asked
  const sent = await readForm(request, AnswerForm)
  const { submissionId, go, from, opened } = AnswerForm.parse(sent.success ? sent.data : {})
  const form = await openForm(asked, submissionId)
  const { survey, draft } = form
  const screen = screenOf(survey, params.number)
  const questions = isQuestion(screen) ? [screen] : []
  const answers = tidy(questions, answersIn(sent.typed), largestForm)
  const given = { ...form.given, ...answers }
  const address = addressAfter(survey, screen, given, { go, search: new URL(request.url).searchParams })
  // A page of text holds nothing to keep: no form begins by reading it.
  if (questions.length === 0 && (go === 'on' || go === 'back'))
    return redirect(draft ? address : withWay(address, from))
  const { saved, headers } = await keep(asked, form, { submissionId, questions, answers, from, opened })
  // Every other way out must always be possible; what is wrong is kept, and found again on the last page.
  if (saved.ok || (go !== 'on' && saved.problem.kind === 'invalid')) {
    if (go === 'all') await showAllOnOnePage(context.domain, saved.ok ? saved.value.submissionId : submissionId, true)
    return redirect(address, { headers })
  }
  const other = elsewhere(asked, survey, saved.problem, { submissionId, from })
  if (other) return other
  noteRefusal(context)
  const refused = problemResponse(saved.problem, { given: givenTo(screen, answers), submissionId, opened })
  return withHeaders(refused, headers)
}

export default function Question() {
  const { from, ...page } = useLoaderData<typeof loader>()
  return <QuestionPage {...page} from={wayByLink(from)} refused={useActionData<typeof action>()} />
}
