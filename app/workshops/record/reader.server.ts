import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { thrownProblem } from '#app/http/problem-response.ts'
import { localeOf } from '#app/i18n/locale.server.ts'
import { readFacilitation, viewOf } from '#domain/workshops/queries/facilitation.ts'
import type { WorkshopDoor } from '#domain/workshops/queries/participants.ts'
import type { LiveView } from '#domain/workshops/rules/live.ts'
import { findSeat } from '../participant.server.ts'

/** `participantId`: null for whoever runs it. */
export type Reader = { workshop: WorkshopDoor; view: LiveView; participantId: string | null }

/** Who reads what came of a workshop: whoever took part in it, or runs it. Anybody else is led to its door. */
export async function readerOf({ context, params, request }: LoaderFunctionArgs): Promise<Reader> {
  const language = localeOf(request)
  const seat = await findSeat(context.domain, params.workshop!, request)
  if (!seat.ok) throw thrownProblem(seat.problem)
  const { workshop, participant } = seat.value
  if (participant)
    return { workshop, participantId: participant.id, view: { role: 'participant', language, readsWaiting: false } }
  const facilitation = await readFacilitation(context.domain.db, await context.actorFor(request), workshop.publicId)
  if (!facilitation.ok) throw redirect(`/join?code=${workshop.joinCode}`)
  // Also staff read here what the room may read, and no word that waits.
  return {
    workshop,
    participantId: null,
    view: { ...viewOf(facilitation.value, 'facilitator', language), readsWaiting: false },
  }
}
