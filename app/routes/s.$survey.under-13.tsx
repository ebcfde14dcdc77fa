import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { noteRefusal } from '#app/http/refusals.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { handOut, mustBeOpen, openForm } from '#app/surveys/answering.server.ts'
import { ageIn, beginTogether } from '#app/surveys/begin-together.server.ts'
import { surveyStyles } from '#app/surveys/styles.ts'
import { Under13Page } from '#app/surveys/under-13-page.tsx'
import { wayByLink, waysByLink, withWay } from '#app/surveys/way-in.ts'
import { newSubmissionId } from '#domain/surveys/commands/draft.ts'
import { companionMissing } from '#domain/surveys/problems.ts'
import { numberOf, publicSurvey } from '#domain/surveys/rules/public-survey.ts'
import { companions } from '#domain/surveys/schema/young.ts'

export const links = surveyStyles
export const meta: MetaFunction<typeof loader> = ({ matches }) => pageTitle(matches, (t) => t('surveys:under-13.title'))

const TogetherForm = z.object({
  submissionId: z.uuid().catch(newSubmissionId),
  opened: z.string().catch(''),
  companion: z.enum(companions),
  from: z.enum(waysByLink).optional().catch(undefined),
})

/** For a child who is alone: nothing was kept, and how they can take part. */
export async function loader(asked: LoaderFunctionArgs) {
  const form = await openForm(asked)
  const { survey, edition } = form
  await mustBeOpen(asked, form)
  const age = ageIn(survey)
  if (!age) throw redirect(`/s/${survey.slug}`)
  const from = wayByLink(new URL(asked.request.url).searchParams.get('from'))
  const ageAddress = withWay(`/s/${survey.slug}/q/${numberOf(survey, age.key)}`, from)
  return { survey: publicSurvey(survey, edition), from, ageAddress, ...handOut(asked, form) }
}

/** "A grown-up I trust is with me": only now a form begins. */
export async function action(asked: ActionFunctionArgs) {
  const sent = await readForm(asked.request, TogetherForm)
  if (sent.success) return beginTogether(asked, sent.data)
  noteRefusal(asked.context)
  return problemResponse(companionMissing)
}

export default function Under13() {
  const { from, ...page } = useLoaderData<typeof loader>()
  return <Under13Page {...page} from={wayByLink(from)} refused={useActionData<typeof action>()} />
}
