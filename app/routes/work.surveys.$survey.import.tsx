import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { orThrow, problemResponse } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { pageTitle } from '#app/i18n/page-title.ts'
import { readUpload } from '#app/imports/read-upload.server.ts'
import { importStyles } from '#app/imports/styles.ts'
import { UploadPage } from '#app/imports/upload-page.tsx'
import { readSurveyForImport } from '#domain/imports/commands/door.ts'
import { keepFile } from '#domain/imports/commands/keep-file.ts'
import { readImportRuns } from '#domain/imports/queries.ts'
import { wordsIn } from '#domain/surveys/schema/editions.ts'

export const links = importStyles
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('survey-desk:import.title'))

/** `?added=` after a file came in: how many responses it brought. `?taken-back=` how many went with one. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { domain } = context
  const survey = orThrow(await readSurveyForImport(domain, await context.actorFor(request), params.survey!))
  const { title, editions } = survey.definition
  const search = new URL(request.url).searchParams
  const number = (name: string) => (search.has(name) ? Number(search.get(name)) || 0 : null)
  return {
    page: `/work/${survey.place.slug}/surveys/${survey.slug}`,
    title: wordsIn(title, localeOf(request), editions[0] ?? 'en'),
    runs: await readImportRuns(domain, survey),
    added: number('added'),
    takenBack: number('taken-back'),
  }
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const actor = await context.actorFor(request)
  // Whoever may not is told so before a large file is looked at.
  const survey = orThrow(await readSurveyForImport(context.domain, actor, params.survey!))
  const upload = await readUpload(request, 'file')
  if (!upload.ok) return problemResponse(upload.problem)
  const kept = await keepFile(context.domain, actor, survey.slug, upload.value)
  if (!kept.ok) return problemResponse(kept.problem)
  return redirect(`/work/${survey.place.slug}/surveys/${survey.slug}/import/${kept.value.id}`)
}

export default function Import() {
  return <UploadPage {...useLoaderData<typeof loader>()} problem={useActionData<typeof action>()?.problem} />
}
