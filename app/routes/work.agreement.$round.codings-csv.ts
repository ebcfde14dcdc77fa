import type { LoaderFunctionArgs } from '@remix-run/node'
import { orThrow } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { csvResponse } from '#app/insights/csv-response.server.ts'
import { exportCodings } from '#domain/agreement/commands/export-codings.ts'
import { readPlace } from '#domain/people/queries.ts'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const place = orThrow(await readPlace(context.domain.db, params.place!))
  const at = { placeId: place.id, round: params.round!, language: localeOf(request) }
  const exported = await exportCodings(context.domain, await context.actorFor(request), at)
  return csvResponse(request, exported, `/work/${place.slug}/agreement/${params.round}`)
}
