import { redirect } from '@remix-run/node'
import { thrownProblem } from '#app/http/problem-response.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { participantTokenIn, passTokenIn } from '#domain/workshops/commands/participant-token.ts'
import { notJoined, passNeeded, workshopUnknown } from '#domain/workshops/problems.ts'
import {
  type Participant,
  readParticipant,
  readWorkshopDoor,
  type WorkshopDoor,
} from '#domain/workshops/queries/participants.ts'
import { readScribe } from '#domain/workshops/queries/passes.ts'
import type { Domain } from '#server/runtime.ts'

export type Seat = { workshop: WorkshopDoor; participant: Participant | undefined }

/** The workshop of this address, and who asks in it. */
export async function findSeat(domain: Domain, publicId: string, request: Request): Promise<Result<Seat, Problem>> {
  const workshop = await readWorkshopDoor(domain.db, publicId)
  if (!workshop) return fail(workshopUnknown)
  const token = participantTokenIn(request.headers.get('cookie'))
  return ok({ workshop, participant: await readParticipant(domain, workshop.id, token) })
}

/** For a page: whoever has not joined yet is led to the door. */
export async function seatOf(domain: Domain, publicId: string, request: Request) {
  const seat = await findSeat(domain, publicId, request)
  if (!seat.ok) throw thrownProblem(seat.problem)
  const { workshop, participant } = seat.value
  if (!participant) throw redirect(`/join?code=${workshop.joinCode}`)
  return { workshop, participant }
}

export type ScribeSeat = { workshop: WorkshopDoor; scribe: Participant & { table: string } }

/** Whoever writes for a table, by the pass that this browser took up. */
export async function scribeOf(
  domain: Domain,
  publicId: string,
  request: Request,
): Promise<Result<ScribeSeat, Problem>> {
  const workshop = await readWorkshopDoor(domain.db, publicId)
  if (!workshop) return fail(workshopUnknown)
  const token = passTokenIn(request.headers.get('cookie'), 'scribe')
  const scribe = await readScribe(domain, workshop.id, token)
  return scribe ? ok({ workshop, scribe }) : fail(passNeeded)
}

/** For a question by request: a problem where a page would lead elsewhere. @param as by a pass, as the address says */
export async function participantOf(
  domain: Domain,
  publicId: string,
  request: Request,
  as?: string,
): Promise<Result<Participant, Problem>> {
  if (as === 'scribe') {
    const seat = await scribeOf(domain, publicId, request)
    return seat.ok ? ok(seat.value.scribe) : seat
  }
  const seat = await findSeat(domain, publicId, request)
  if (!seat.ok) return seat
  return seat.value.participant ? ok(seat.value.participant) : fail(notJoined)
}
