import type { LoaderFunctionArgs } from '@remix-run/node'
import { localeOf } from '#app/i18n/locale.server.ts'
import { recordResponse } from '#app/workshops/record/record-response.server.ts'
import { exportRecord } from '#domain/workshops/commands/export-record.ts'

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const actor = await context.actorFor(request)
  const asked = { what: 'json', language: localeOf(request) } as const
  return recordResponse(request, await exportRecord(context.domain, actor, params.workshop!, asked), params)
}
