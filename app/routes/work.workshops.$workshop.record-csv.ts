import type { LoaderFunctionArgs } from '@remix-run/node'
import { localeOf } from '#app/i18n/locale.server.ts'
import { recordResponse } from '#app/workshops/record/record-response.server.ts'
import { exportRecord } from '#domain/workshops/commands/export-record.ts'

/** `?of=totals`, else every ballot. */
export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const actor = await context.actorFor(request)
  const of = new URL(request.url).searchParams.get('of')
  const asked = { what: of === 'totals' ? 'totals' : 'ballots', language: localeOf(request) } as const
  return recordResponse(request, await exportRecord(context.domain, actor, params.workshop!, asked), params)
}
