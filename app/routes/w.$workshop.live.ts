import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { orThrow } from '#app/http/problem-response.ts'
import { readForm } from '#app/http/read-form.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { participantOf } from '#app/workshops/participant.server.ts'
import { AskForm, takeAsk } from '#app/workshops/phone/asks.server.ts'
import { DeskInput, runDesk } from '#app/workshops/run-desk.server.ts'
import { fail } from '#domain/kernel/result.ts'
import { addIdea } from '#domain/workshops/commands/add-idea.ts'
import { castVote } from '#domain/workshops/commands/cast-vote.ts'
import { IdeaInput, VoteInput } from '#domain/workshops/commands/inputs.ts'
import { passTokenIn } from '#domain/workshops/commands/participant-token.ts'
import { malformed } from '#domain/workshops/problems.ts'
import { readFacilitation, viewOf } from '#domain/workshops/queries/facilitation.ts'
import { readProjector } from '#domain/workshops/queries/passes.ts'
import { readCatchUp, readSharedCatchUp, readWelcome } from '#domain/workshops/queries/welcome.ts'
import { ackOf } from '#domain/workshops/rules/live.ts'
import { liveRoles, type Welcome } from '#domain/workshops/schema/live.ts'
import { protocolVersion } from '#server/realtime/contract.ts'

/** Questions and commands as plain requests: a desk's buttons, and for networks without sockets what phones send. */

const Asked = z.object({
  role: z.enum(liveRoles).catch('participant'),
  protocol: z.string().nullable(),
  epoch: z.string().nullable(),
  lastSeq: z.coerce.number().int().min(0).catch(0),
})
const fresh = { headers: { 'Cache-Control': 'no-store' } }

export async function loader({ context, params, request }: LoaderFunctionArgs) {
  const { domain } = context
  const { searchParams } = new URL(request.url)
  const { role, protocol, ...known } = Asked.parse({
    role: searchParams.get('role') ?? 'participant',
    protocol: searchParams.get('protocol'),
    epoch: searchParams.get('epoch'),
    lastSeq: searchParams.get('lastSeq') ?? 0,
  })
  // A page that was opened before a deploy understands what is so now, perhaps not what happened since.
  const hello = protocol === String(protocolVersion) ? known : { epoch: null, lastSeq: 0 }
  const language = localeOf(request)
  if (role === 'wall') {
    const asked = { token: passTokenIn(request.headers.get('cookie'), 'wall'), language }
    const wall = orThrow(await readProjector(domain, await context.actorFor(request), params.workshop!, asked))
    const missed = await readSharedCatchUp(domain, wall.workshop.id, hello, wall.view)
    return Response.json({ ...missed, mine: null } satisfies Welcome, fresh)
  }
  if (role !== 'participant') {
    const facilitation = orThrow(await readFacilitation(domain.db, await context.actorFor(request), params.workshop!))
    const view = viewOf(facilitation, role, language)
    const missed = await readCatchUp(domain, facilitation.workshop.id, hello, view)
    return Response.json({ ...missed, mine: null } satisfies Welcome, fresh)
  }
  const participant = orThrow(await participantOf(domain, params.workshop!, request, params.as))
  const view = { role, language, readsWaiting: false }
  const catchUp = () => readSharedCatchUp(domain, participant.workshopId, hello, view)
  return Response.json(orThrow(await readWelcome(domain, participant, catchUp)), fresh)
}

export async function action({ context, params, request }: ActionFunctionArgs) {
  const { domain } = context
  const form = await readForm(request, z.union([z.object({ command: z.string() }), DeskInput]))
  const asked = AskForm.safeParse(form.typed)
  if (asked.success) {
    const seated = await participantOf(domain, params.workshop!, request, params.as)
    const done = seated.ok ? await takeAsk(domain, seated.value, asked.data) : seated
    return Response.json(done.ok ? {} : { problem: done.problem }, fresh)
  }
  if (form.success && 'intent' in form.data) {
    const done = await runDesk(domain, await context.actorFor(request), params.workshop!, form.data)
    return Response.json(done.ok ? {} : { problem: done.problem }, fresh)
  }
  const seated = await participantOf(domain, params.workshop!, request, params.as)
  if (!seated.ok) return Response.json(ackOf(seated), fresh)
  const participant = seated.value
  const sent = form.success && 'command' in form.data ? parsed(form.data.command) : null
  const [vote, idea] = [VoteInput.safeParse(sent), IdeaInput.safeParse(sent)]
  const ack = vote.success
    ? ackOf(await castVote(domain, participant, vote.data, { source: 'phone' }))
    : ackOf(idea.success ? await addIdea(domain, participant, idea.data) : fail(malformed))
  return Response.json(ack, fresh)
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
