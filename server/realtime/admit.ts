import type { IncomingHttpHeaders } from 'node:http'
import { z } from 'zod'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { pageLanguages } from '#domain/wordings/schema.ts'
import { participantTokenIn, passTokenIn } from '#domain/workshops/commands/participant-token.ts'
import { malformed, notJoined, workshopUnknown } from '#domain/workshops/problems.ts'
import { readFacilitation, viewOf } from '#domain/workshops/queries/facilitation.ts'
import { type Participant, readParticipant, readWorkshopDoor } from '#domain/workshops/queries/participants.ts'
import { readProjector, readScribe } from '#domain/workshops/queries/passes.ts'
import type { LiveView } from '#domain/workshops/rules/live.ts'
import { liveRoles } from '#domain/workshops/schema/live.ts'
import { actorFromCookies } from '#server/actor-from-cookies.ts'
import type { Domain } from '#server/runtime.ts'
import { protocolVersion } from './contract.ts'

const Handshake = z.object({
  protocol: z.literal(protocolVersion),
  workshop: z.string().max(40),
  role: z.enum(liveRoles),
  language: z.enum(pageLanguages),
  as: z.literal('scribe').optional(),
})

/** What a socket may see, and as whom it may vote. */
export type Admission = { workshopId: string; view: LiveView; participant: Participant | null }

/** Lets somebody in by the cookies they came with: a participant's own, a pass, or the session of a facilitator. */
export async function admit(
  domain: Domain,
  auth: unknown,
  headers: IncomingHttpHeaders,
): Promise<Result<Admission, Problem>> {
  const handshake = Handshake.safeParse(auth)
  if (!handshake.success) return fail(malformed)
  const { workshop: publicId, role, language, as } = handshake.data
  const cookies = headers.cookie ?? ''
  if (role === 'wall') {
    const asked = { token: passTokenIn(cookies, 'wall'), language }
    const wall = await readProjector(domain, await actorFromCookies(domain, cookies), publicId, asked)
    return wall.ok ? ok({ workshopId: wall.value.workshop.id, view: wall.value.view, participant: null }) : wall
  }
  if (role !== 'participant') {
    const facilitation = await readFacilitation(domain.db, await actorFromCookies(domain, cookies), publicId)
    if (!facilitation.ok) return facilitation
    const view = viewOf(facilitation.value, role, language)
    return ok({ workshopId: facilitation.value.workshop.id, view, participant: null })
  }
  const workshop = await readWorkshopDoor(domain.db, publicId)
  if (!workshop) return fail(workshopUnknown)
  const participant = as
    ? await readScribe(domain, workshop.id, passTokenIn(cookies, as))
    : await readParticipant(domain, workshop.id, participantTokenIn(cookies))
  if (!participant) return fail(notJoined)
  return ok({ workshopId: workshop.id, view: { role, language, readsWaiting: false }, participant })
}
