import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { NewSurveyPage } from '#app/survey-design/new-page.tsx'
import { overviewStyles } from '#app/survey-design/styles.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { readPlace } from '#domain/people/queries.ts'
import { startSurvey } from '#domain/survey-design/commands/start-survey.ts'
import { settingsIncomplete } from '#domain/survey-design/problems.ts'
import { readBuildingOrganisations } from '#domain/survey-design/queries/organisations.ts'
import { readTemplates } from '#domain/survey-design/queries/templates.ts'
import { templateNames } from '#domain/survey-design/schema/templates.ts'
import { surveyLanguages } from '#domain/surveys/schema/editions.ts'

export const links = overviewStyles
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('survey-desk:new.title'))

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { db } = context.domain
  const place = orThrow(await readPlace(db, params.place!))
  const scope = orThrow(permit(await context.actorFor(request), 'surveys.build', { placeId: place.id }))
  return {
    place: place.slug,
    templates: readTemplates(),
    organisations: await readBuildingOrganisations(db, scope),
    language: localeOf(request),
  }
}

const NewSurvey = z.object({
  template: z.enum(templateNames),
  title: z.string().default(''),
  language: z.enum(surveyLanguages),
  organisationId: z.uuid(),
})

/** Begins the draft and leads into its editor. */
export async function action({ context, params, request }: ActionFunctionArgs) {
  const place = orThrow(await readPlace(context.domain.db, params.place!))
  const form = await readForm(request, NewSurvey)
  if (!form.success) return problemResponse(settingsIncomplete, { typed: form.typed })
  const actor = await context.actorFor(request)
  const started = await startSurvey(context.domain, actor, { placeId: place.id, ...form.data })
  if (!started.ok) return problemResponse(started.problem, { typed: form.typed })
  return redirect(`/work/${place.slug}/surveys/${started.value.slug}/design`)
}

export default function NewSurveyRoute() {
  return <NewSurveyPage {...useLoaderData<typeof loader>()} refused={useActionData<typeof action>()} />
}
