import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { readAreas } from '#domain/people/queries.ts'
import { codeUnknown, tooManyCodes, workshopEnded } from '../problems.ts'
import { type Participant, readParticipant, readWorkshopByCode } from '../queries/participants.ts'
import { normaliseCode } from '../rules/live.ts'
import { saveAboutParticipant, saveParticipant } from '../store/participants.ts'
import { findIsAssigned, seatEvenly } from '../store/tables.ts'
import type { AboutInput, JoinInput } from './inputs.ts'
import { makeParticipantToken, tokenIn } from './participant-token.ts'

/** `token` goes into the cookie; `isNew`: this phone was not in this workshop before. */
export type Joined = { workshopPublicId: string; token: string; isNew: boolean }

/**
 * Joins by code. The same token is the same participant, however often they come back, also after the end; only
 * somebody new is turned away then.
 *
 * @param who.address a keyed hash of where the request came from. Wrong codes are counted against it,
 *   and new phones far more widely: a hall behind one address must get in whole. A phone that is in stays in.
 */
export async function joinWorkshop(
  ctx: Context,
  { code }: JoinInput,
  who: { token: string | null; language: string; address: string },
): Promise<Result<Joined, Problem>> {
  const joinCode = normaliseCode(code)
  const workshop = joinCode === '' ? undefined : await readWorkshopByCode(ctx.db, joinCode)
  if (!workshop) {
    await ctx.limits.take('join-guessing', who.address)
    const wait = await ctx.limits.take('join-code', who.address)
    return fail(wait > 0 ? tooManyCodes(wait) : codeUnknown)
  }
  const workshopPublicId = workshop.publicId
  if (who.token && (await readParticipant(ctx, workshop.id, who.token)))
    return ok({ workshopPublicId, token: who.token, isNew: false })
  if (workshop.phase === 'ended') return fail(workshopEnded)
  const wait = (await ctx.limits.look('join-guessing', who.address)) || (await ctx.limits.take('join-new', who.address))
  if (wait > 0) return fail(tooManyCodes(wait))
  const token = who.token ?? makeParticipantToken()
  const id = ctx.ids.next()
  await saveParticipant(ctx.db, {
    id,
    workshop_id: workshop.id,
    place_id: workshop.placeId,
    organisation_id: workshop.organisationId,
    token_hash: ctx.keys.hash('participant', tokenIn(workshop.id, token)),
    language: who.language,
    area_id: null,
    age_band: null,
    joined_at: ctx.clock.now(),
  })
  if (await findIsAssigned(ctx.db, workshop.id)) await giveSeat(ctx, workshop.id, id)
  ctx.publish([{ type: 'workshops.joined', workshopId: workshop.id }])
  return ok({ workshopPublicId, token, isNew: true })
}

const giveSeat = (ctx: Context, workshopId: string, participantId: string) =>
  transact(ctx, async (tx) => {
    await seatEvenly(tx.db, workshopId, participantId)
    return ok(null)
  })

/** Keeps what somebody chose to say about themselves. An area of another place is taken as not said. */
export async function tellAboutYou(ctx: Context, participant: Participant, about: AboutInput): Promise<void> {
  const areas = await readAreas(ctx.db, participant.placeId)
  const areaId = areas.find(({ id }) => id === about.areaId)?.id ?? null
  await saveAboutParticipant(ctx.db, participant.id, { areaId, ageBand: about.ageBand ?? null })
}
