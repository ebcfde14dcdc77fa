import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { wasRefused } from '#app/http/refusals.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { beforeSending } from '#app/surveys/before-sending.server.ts'
import { CheckPage } from '#app/surveys/check-page.tsx'
import { sendAnswers } from '#app/surveys/send-answers.server.ts'
import { sendingStyles } from '#app/surveys/styles.ts'
import { answerSheet } from '#domain/surveys/rules/public-survey.ts'

export const links = sendingStyles
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (t) => {
    const title = `${t('surveys:check.title')} · ${data?.survey.title.text}`
    return data?.isRefused ? t('common:refused-title', { title }) : title
  })

/** All answers once more. `sheet` is null only after a refusal, which brings its own. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { form, page } = await beforeSending(context, request, params.survey!)
  const isRefused = wasRefused(context)
  if (!form.draft && !isRefused) throw redirect(`/s/${page.survey.slug}`)
  const sheet = form.draft ? answerSheet(form.survey, form.draft, page.survey.edition) : null
  return { ...page, sheet, isOnOnePage: form.draft?.allOnOnePage ?? false, isRefused }
}

export const action = (args: ActionFunctionArgs) => sendAnswers(args, 'check')

export default function Check() {
  return <CheckPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
