import type { LoaderFunctionArgs } from '@remix-run/node'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { csvResponse } from '#app/insights/csv-response.server.ts'
import { exportCounts } from '#domain/insights/commands.ts'
import { readPlace } from '#domain/people/queries.ts'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const place = orThrow(await readPlace(context.domain.db, params.place!))
  const actor = await context.actorFor(request)
  const exported = await exportCounts(context.domain, actor, place, localeOf(request))
  return csvResponse(request, exported, `/work/${place.slug}/insight`)
}
