import type { LoaderFunctionArgs } from '@remix-run/node'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { csvResponse } from '#app/insights/csv-response.server.ts'
import { readPlace } from '#domain/people/queries.ts'
import { exportResponses } from '#domain/results/commands/export-responses.ts'

/** `?version=` picks one version. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const place = orThrow(await readPlace(context.domain.db, params.place!))
  const actor = await context.actorFor(request)
  const picked = new URL(request.url).searchParams.get('version')
  const slug = params.survey!
  const exported = await exportResponses(context.domain, actor, place, {
    ...{ slug, language: localeOf(request) },
    version: picked === null ? undefined : Number(picked),
  })
  return csvResponse(request, exported, `/work/${place.slug}/surveys/${slug}`)
}
