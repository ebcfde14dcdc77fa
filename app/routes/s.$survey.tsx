import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { openForm } from '#app/surveys/answering.server.ts'
import { answeredHeader, hasAnsweredHere, isSecure } from '#app/surveys/cookies.server.ts'
import { rememberStyle } from '#app/surveys/edition.server.ts'
import { introOf } from '#app/surveys/intro.server.ts'
import { addressToGoOn } from '#app/surveys/next-address.server.ts'
import { surveyStyles } from '#app/surveys/styles.ts'
import { SurveyIntro } from '#app/surveys/survey-intro.tsx'
import { wayByLink, withWay } from '#app/surveys/way-in.ts'
import { isKiosk } from '#app/ways-in/cookies.server.ts'
import { readPromisedInPublic } from '#domain/promises/queries/promised.ts'
import { beginAgain } from '#domain/surveys/commands/draft.ts'
import type { Survey } from '#domain/surveys/queries/survey.ts'
import { numberOf, publicSurvey } from '#domain/surveys/rules/public-survey.ts'
import { screensShown } from '#domain/surveys/schema/conditions.ts'
import { isBegunBy } from '#domain/ways-in/queries/invitations.ts'

export const links = surveyStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, () => data?.survey.title.text)

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

const firstPage = (survey: Survey) =>
  `/s/${survey.slug}/q/${numberOf(survey, screensShown(survey.definition, {})[0]?.key ?? '')}`

/** Who asks, why, and what will come of it. `goOn`: where to go on, for somebody who had begun. */
export async function loader(asked: LoaderFunctionArgs) {
  const { context, request } = asked
  rememberStyle(request, isSecure(context.origin))
  const { survey, draft, edition } = await openForm(asked)
  const url = new URL(request.url)
  const { searchParams } = url
  const from = wayByLink(searchParams.get('from'))
  const code = searchParams.get('code')
  // A card in somebody's hands counts for more than a form that somebody else began here.
  const isOthers = draft && code !== null && !(await isBegunBy(context.domain, draft, code))
  const shown = publicSurvey(survey, edition)
  const isShared = isKiosk(request)
  const over = { id: survey.id, isOver: survey.status === 'closed' }
  const promised = await readPromisedInPublic(context.domain, survey.place, over, localeOf(request))
  const hasAnswered = !survey.allowsRepeat && !draft && !isShared && hasAnsweredHere(request)
  const page = {
    survey: shown,
    intro: introOf(shown, promised, localeOf(request), url),
    start: withWay(firstPage(survey), from),
    all: withWay(`/s/${survey.slug}/all`, from),
    // A form that staff began for somebody is empty at first.
    goOn: draft && Object.keys(draft.answers).length > 0 ? addressToGoOn(survey, draft) : null,
    isKiosk: isShared,
    invitation: survey.access === 'invited' && (!draft || isOthers) ? (code ?? '') : null,
    hasAnswered,
  }
  // The survey may stay open longer than a browser keeps anything.
  const isKept = hasAnswered && survey.status === 'open'
  return data(page, isKept ? { headers: { 'Set-Cookie': answeredHeader(survey.slug, isSecure(context.origin)) } } : {})
}

/** "Begin again": the phone may be somebody else's by now. */
export async function action(asked: ActionFunctionArgs) {
  const { survey, draft } = await openForm(asked)
  if (draft) await beginAgain(asked.context.domain, survey, draft)
  return redirect(`${firstPage(survey)}?anew`)
}

export default function SurveyPage() {
  return <SurveyIntro {...useLoaderData<typeof loader>()} />
}
