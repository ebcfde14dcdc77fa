import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { atDesk } from '#app/survey-design/desk.server.ts'
import { givenInPreview, previewCookie, previewPath } from '#app/survey-design/preview.server.ts'
import { PreviewScreen } from '#app/survey-design/preview-screen.tsx'
import { answersIn } from '#app/surveys/answering.server.ts'
import { introOf } from '#app/surveys/intro.server.ts'
import { surveyStyles } from '#app/surveys/styles.ts'
import { readPreview } from '#domain/survey-design/queries/preview.ts'
import { faultsOf, tidy } from '#domain/surveys/rules/check-answers.ts'
import { givenTo, numberOf, publicScreen, publicSurvey, screenNumbered } from '#domain/surveys/rules/public-survey.ts'
import { beginsSection, isFirstWhileYoung, neighbour, progressAt, wordsAt } from '#domain/surveys/rules/way.ts'
import { screensShown } from '#domain/surveys/schema/conditions.ts'
import { isQuestion } from '#domain/surveys/schema/definition.ts'
import { largestForm } from '#domain/surveys/schema/public.ts'

export const links = surveyStyles

/** A draft's screen with the answers given on the way here: 0 is the first page, one past the last the end. */
async function open(args: LoaderFunctionArgs) {
  const { place, actor, where } = await atDesk(args)
  const { survey } = orThrow(await readPreview(args.context.domain, actor, where))
  const { editions } = survey.definition
  const asked = new URL(args.request.url).searchParams.get('edition')
  const edition = editions.find((each) => each === asked) ?? editions[0] ?? 'en'
  const at = { place: place.slug, slug: survey.slug, edition }
  const number = /^\d{1,3}$/.test(args.params.number ?? '') ? Number(args.params.number) : 0
  const given = number === 0 ? {} : givenInPreview(args.request, at, survey)
  return { survey, edition, at, number, given, screen: screenNumbered(survey, number) }
}

export async function loader(args: LoaderFunctionArgs) {
  const { survey, edition, at, number, given, screen } = await open(args)
  const { definition } = survey
  const shown = {
    // Links to other editions would change the language of the desk around it.
    survey: { ...publicSurvey(survey, edition), editions: [edition] },
    intro: introOf(
      { ...publicSurvey(survey, edition), editions: [edition] },
      null,
      localeOf(args.request),
      new URL(args.request.url),
    ),
    first: previewPath(at, 1),
    start: previewPath(at, 0),
    number,
    // Somebody may look at a question that these answers don't lead to: that is what a preview is for.
    isOnTheWay: screen !== undefined && screensShown(definition, given).includes(screen),
    page: screen && {
      screen: publicScreen(survey, screen, given, edition),
      given: givenTo(screen, given),
      progress: progressAt(definition, screen, given),
      around: {
        beginsSection: beginsSection(definition, screen, given),
        words: wordsAt(definition, screen, given),
        isFirstWhileYoung: isFirstWhileYoung(definition, screen, given),
      },
    },
  }
  return number === 0 ? data(shown, { headers: { 'Set-Cookie': previewCookie(at, {}) } }) : data(shown)
}

const Sent = z.object({ go: z.enum(['on', 'back', 'save', 'all']).catch('on') })

/** Goes on as the survey would, with the same refusals. Nothing reaches the database. */
export async function action(args: ActionFunctionArgs) {
  const { survey, at, number: here, given, screen } = await open(args)
  const { definition } = survey
  const form = await readForm(args.request, Sent)
  const go = form.success ? form.data.go : 'on'
  if (!screen) return redirect(previewPath(at, 0))
  const answers = tidy(isQuestion(screen) ? [screen] : [], answersIn(form.typed), largestForm)
  const now = { ...given, ...answers }
  const problem = go === 'on' ? faultsOf(definition, now, survey).get(screen.key) : undefined
  if (problem) return problemResponse(problem, { given: givenTo(screen, answers), submissionId: '' })
  // Saving for later, or all on one page: neither is there in a preview.
  if (go === 'save' || go === 'all') return redirect(previewPath(at, here))
  const next = neighbour(definition, screen, now, go === 'back' ? 'back' : 'on')
  const last = definition.items.length + 1
  const number = next ? numberOf(survey, next.key) : go === 'back' ? 0 : last
  const headers = { 'Set-Cookie': previewCookie(at, now) }
  return redirect(previewPath(at, number), { headers })
}

export default function Preview() {
  const refused = useActionData<typeof action>()
  return <PreviewScreen {...useLoaderData<typeof loader>()} refused={refused ?? undefined} />
}
