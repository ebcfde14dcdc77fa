import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { wasRefused } from '#app/http/refusals.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { AboutYouPage } from '#app/surveys/about-you-page.tsx'
import { beforeSending } from '#app/surveys/before-sending.server.ts'
import { sendAnswers } from '#app/surveys/send-answers.server.ts'
import { sendingStyles } from '#app/surveys/styles.ts'
import { equalityQuestionsFor } from '#domain/privacy/rules/equality.ts'

export const links = sendingStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (t) => {
    const title = `${t('equality:title')} · ${data?.survey.title.text}`
    return data?.isRefused ? t('common:refused-title', { title }) : title
  })

/** What is ticked here is kept by nobody before it is sent: not by us, and not by the browser of a library. */
export const headers: HeadersFunction = ({ loaderHeaders, actionHeaders }) => {
  const merged = new Headers(actionHeaders)
  merged.set('Cache-Control', loaderHeaders.get('Cache-Control') ?? 'private, no-store')
  return merged
}

/** Comes after the answers were checked and before they are sent, and never again. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { form, page } = await beforeSending(context, request, params.survey!)
  const { slug, asksEquality, status } = page.survey
  const isRefused = wasRefused(context)
  if (!isRefused) {
    if (!form.draft) throw redirect(`/s/${slug}`)
    if (!asksEquality || (status !== 'open' && !page.closing)) throw redirect(`/s/${slug}/check`)
  }
  const loaded = {
    ...page,
    submissionId: form.draft?.submissionId ?? null,
    questions: equalityQuestionsFor(page),
    isRefused,
  }
  return data(loaded, { headers: { 'Cache-Control': 'private, no-store' } })
}

export const action = (args: ActionFunctionArgs) => sendAnswers(args, 'about-you')

export default function AboutYou() {
  return <AboutYouPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
