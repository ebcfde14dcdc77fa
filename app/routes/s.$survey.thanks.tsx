import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { sentSubmission } from '#app/surveys/cookies.server.ts'
import { editionFor } from '#app/surveys/edition.server.ts'
import { qrOf } from '#app/surveys/qr.server.ts'
import { surveyStyles } from '#app/surveys/styles.ts'
import { ThanksPage } from '#app/surveys/thanks-page.tsx'
import { AssistedNotice, AssistedOnward, KioskNotice, KioskOnward } from '#app/ways-in/after-sending.tsx'
import { isKiosk, isTyping, receiptShownHeader } from '#app/ways-in/cookies.server.ts'
import { readHelpContacts } from '#domain/help/queries.ts'
import { codeOf } from '#domain/surveys/commands/answer-survey.ts'
import { readSent } from '#domain/surveys/queries/sent.ts'
import { readSurvey } from '#domain/surveys/queries/survey.ts'
import { publicSurvey } from '#domain/surveys/rules/public-survey.ts'
import { receiptSeconds } from '#domain/ways-in/schema.ts'

export const links = surveyStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (t) => t(data?.isAlready ? 'surveys:thanks.already.title' : 'surveys:thanks.title'))

/** The code stands on this page: nobody shall find it again with the back button of a library's computer. */
export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

/**
 * The receipt is worked out from the form's id, which the browser alone remembers, for half an hour. With `?already`
 * somebody came back after sending and changed something, which is stored nowhere.
 */
export async function loader({ context: { domain, origin }, params, request }: LoaderFunctionArgs) {
  const survey = orThrow(await readSurvey(domain, params.survey!))
  const submissionId = sentSubmission(request)
  const sent = submissionId ? await readSent(domain, submissionId) : undefined
  if (!sent || sent.surveyId !== survey.id) throw redirect(`/s/${survey.slug}`)
  const code = codeOf(domain, sent)
  const link = `${origin}/receipt/${code}`
  const isAlready = new URL(request.url).searchParams.has('already')
  const page = {
    survey: publicSurvey(survey, editionFor(request, survey, undefined)),
    ...{ code, link, qr: qrOf(link), isAlready, isLate: sent.isLate },
    contacts: await readHelpContacts(domain.db, survey.place.id, localeOf(request)),
  }
  const shared = isKiosk(request) ? 'kiosk' : isTyping(request) ? 'assisted' : null
  const headers = new Headers({ 'Cache-Control': 'private, no-store' })
  // Without scripts too, whoever comes next to a kiosk finds its first page.
  if (shared === 'kiosk') headers.set('Refresh', `${receiptSeconds}; url=/s/${survey.slug}/kiosk/next`)
  // A worker prints it or reads it out from this page; going back or loading it again opens it no more.
  if (shared === 'assisted') headers.append('Set-Cookie', receiptShownHeader({ slug: survey.slug, origin }))
  return data({ ...page, shared }, { headers })
}

export default function Thanks() {
  const { shared, ...page } = useLoaderData<typeof loader>()
  const { slug } = page.survey
  if (shared === 'kiosk')
    return <ThanksPage {...page} notice={<KioskNotice slug={slug} />} onward={<KioskOnward slug={slug} />} />
  if (shared === 'assisted')
    return <ThanksPage {...page} notice={<AssistedNotice />} onward={<AssistedOnward slug={slug} />} />
  return <ThanksPage {...page} />
}
