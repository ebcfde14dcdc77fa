import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageTitle } from '#app/i18n/page-title.ts'
import { mustBeOpen, openForm } from '#app/surveys/answering.server.ts'
import { addressToGoOn } from '#app/surveys/next-address.server.ts'
import { qrOf } from '#app/surveys/qr.server.ts'
import { SavePage } from '#app/surveys/save-page.tsx'
import { surveyStyles } from '#app/surveys/styles.ts'
import { codeForDraft } from '#domain/surveys/commands/draft.ts'
import { publicSurvey } from '#domain/surveys/rules/public-survey.ts'

export const links = surveyStyles
export const meta: MetaFunction<typeof loader> = ({ matches }) => pageTitle(matches, (t) => t('surveys:save.title'))

/** The code stands on this page: nobody shall find it again with the back button of a library's computer. */
export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

/** The words that open this form on another device. */
export async function loader(asked: LoaderFunctionArgs) {
  const { domain, origin } = asked.context
  const form = await openForm(asked)
  const { survey, draft, edition } = form
  if (!draft) throw redirect(`/s/${survey.slug}`)
  await mustBeOpen(asked, form)
  const code = await codeForDraft(domain, survey, draft.submissionId)
  const link = `${origin}/receipt?code=${code}`
  const page = {
    survey: publicSurvey(survey, edition),
    ...{ code, address: `${new URL(origin).host}/receipt`, qr: qrOf(link) },
    goOn: addressToGoOn(survey, draft),
  }
  return data(page, { headers: { 'Cache-Control': 'private, no-store' } })
}

export default function Save() {
  return <SavePage {...useLoaderData<typeof loader>()} />
}
