import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { importStyles } from '#app/imports/styles.ts'
import { TakeBackPage } from '#app/imports/take-back-page.tsx'
import { readSurveyForImport } from '#domain/imports/commands/door.ts'
import { takeBackImport } from '#domain/imports/commands/take-back-import.ts'
import { runTakenBack } from '#domain/imports/problems.ts'
import { readImportRun, readLeaving } from '#domain/imports/queries.ts'
import { wordsIn } from '#domain/surveys/schema/editions.ts'

export const links = importStyles
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('survey-desk:import.take-back.title'))

/** What would go with a file; nothing has yet. One that is gone is said to be so where files come in. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { domain } = context
  const survey = orThrow(await readSurveyForImport(domain, await context.actorFor(request), params.survey!))
  const imports = `/work/${survey.place.slug}/surveys/${survey.slug}/import`
  const run = await readImportRun(domain, survey, params.run!)
  if (!run.ok && run.problem.code === runTakenBack.code) throw redirect(imports)
  const { on, ...found } = orThrow(run)
  const { title, editions } = survey.definition
  return {
    imports,
    title: wordsIn(title, localeOf(request), editions[0] ?? 'en'),
    on,
    leaving: await readLeaving(domain, found),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const actor = await context.actorFor(request)
  const done = await takeBackImport(context.domain, actor, params.survey!, params.run!)
  if (!done.ok) return problemResponse(done.problem)
  return redirect(`/work/${params.place}/surveys/${params.survey}/import?taken-back=${done.value.responses}`)
}

export default function TakeBackImport() {
  return <TakeBackPage {...useLoaderData<typeof loader>()} problem={useActionData<typeof action>()?.problem} />
}
