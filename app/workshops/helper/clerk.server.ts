import type { AppLoadContext } from '@remix-run/node'
import { orThrow, thrownProblem } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { passTokenIn } from '#domain/workshops/commands/participant-token.ts'
import { activityUnknown } from '#domain/workshops/problems.ts'
import { type EntryState, readEntryDesk } from '#domain/workshops/queries/entry-desk.ts'
import { type Clerk, readClerk } from '#domain/workshops/queries/passes.ts'

type Asked = { context: AppLoadContext; request: Request; params: { workshop?: string; activity?: string } }

/** Whoever enters hands and paper here: a facilitator, or by a helper's pass. Throws what the error page explains. */
export async function clerkOf({ context, request, params }: Asked): Promise<Clerk> {
  const token = passTokenIn(request.headers.get('cookie'), 'helper')
  return orThrow(await readClerk(context.domain, await context.actorFor(request), params.workshop!, token))
}

export async function entryOf(asked: Asked): Promise<{ clerk: Clerk; entry: EntryState }> {
  const clerk = await clerkOf(asked)
  const language = localeOf(asked.request)
  const states = await readEntryDesk(asked.context.domain, clerk.workshop.id, language)
  const entry = states.find(({ stage }) => stage.id === asked.params.activity)
  if (!entry) throw thrownProblem(activityUnknown)
  return { clerk, entry }
}
