import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { guestToken } from '#app/surveys/cookies.server.ts'
import { surveyStyles } from '#app/surveys/styles.ts'
import { SurveyIntro } from '#app/surveys/survey-intro.tsx'
import { findGuestId } from '#domain/guests/commands.ts'
import { discardDraft } from '#domain/surveys/commands.ts'
import { publicSurvey, readDraft, readSurvey } from '#domain/surveys/queries.ts'
import { firstUnanswered } from '#domain/surveys/rules.ts'

export const links = surveyStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, () => data?.survey.title.text)

/** Who asks, why, and what will come of it. `goOn`: the question to go on with, for somebody who had begun. */
export async function loader({ context: { domain }, params, request }: LoaderFunctionArgs) {
  const survey = orThrow(await readSurvey(domain, params.survey!, localeOf(request)))
  const draft = await readDraft(domain.db, survey.id, await findGuestId(domain, guestToken(request)))
  return { survey: publicSurvey(survey), goOn: draft ? firstUnanswered(survey.questions, draft.answers) : null }
}

/** "Begin again": the phone may be somebody else's by now. */
export async function action({ context: { domain }, params, request }: ActionFunctionArgs) {
  const survey = orThrow(await readSurvey(domain, params.survey!, 'en'))
  const draft = await readDraft(domain.db, survey.id, await findGuestId(domain, guestToken(request)))
  if (draft) await discardDraft(domain, draft.submissionId)
  return redirect(`/s/${survey.slug}/q/1`)
}

export default function SurveyPage() {
  return <SurveyIntro {...useLoaderData<typeof loader>()} />
}
