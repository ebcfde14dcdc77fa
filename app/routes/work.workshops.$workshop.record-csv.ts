import type { LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { localeOf } from '#app/i18n/locale.server.ts'
import { recordResponse } from '#app/workshops/record/record-response.server.ts'
import { exportRecord } from '#domain/workshops/commands/export-record.ts'

/** `?of=` totals, hands or texts, else every ballot. */
const Of = z.enum(['ballots', 'hands', 'texts', 'totals']).catch('ballots')

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const actor = await context.actorFor(request)
  const what = Of.parse(new URL(request.url).searchParams.get('of'))
  const asked = { what, language: localeOf(request) }
  return recordResponse(request, await exportRecord(context.domain, actor, params.workshop!, asked), params)
}
