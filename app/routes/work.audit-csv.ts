import type { LoaderFunctionArgs } from '@remix-run/node'
import { orThrow } from '#app/http/problem-response.ts'
import { csvResponse } from '#app/insights/csv-response.server.ts'
import { exportAudit } from '#domain/audit/commands/export.ts'
import { filterUnknown } from '#domain/audit/problems.ts'
import { AuditFilter } from '#domain/audit/schema.ts'
import { fail } from '#domain/kernel/result.ts'
import { readPlace } from '#domain/people/queries.ts'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const place = orThrow(await readPlace(context.domain.db, params.place!))
  const filter = AuditFilter.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  const actor = await context.actorFor(request)
  const exported = filter.success ? await exportAudit(context.domain, actor, place, filter.data) : fail(filterUnknown)
  return csvResponse(request, exported, `/work/${place.slug}/audit`)
}
