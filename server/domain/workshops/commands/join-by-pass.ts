import type { PassKind } from '#db/schema/workshops.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { passCodeUnknown, tooManyCodes, workshopEnded, workshopUnknown } from '../problems.ts'
import { readWorkshopDoor } from '../queries/participants.ts'
import { passToken, readPassCode } from '../rules/pass-code.ts'
import { findPassByCode, findWorkshopOfCode, saveScribe } from '../store/passes.ts'
import { makeParticipantToken, tokenIn } from './participant-token.ts'
import { recordEvent } from './record-event.ts'

/** `token` goes into the cookie. */
export type TakenPass = { kind: PassKind; token: string }

/**
 * Takes up a pass. It opens its one thing in its one workshop, and no other page asks for it; taken on a second phone it
 * is the same table's again. Wrong codes alone are counted against where the request came from.
 */
export async function joinByPass(
  ctx: Context,
  publicId: string,
  typed: string,
  who: { language: string; address: string },
): Promise<Result<TakenPass, Problem>> {
  const workshop = await readWorkshopDoor(ctx.db, publicId)
  if (!workshop) return fail(workshopUnknown)
  const wait = await ctx.limits.look('workshop-pass', who.address)
  if (wait > 0) return fail(tooManyCodes(wait))
  const code = readPassCode(typed)
  const pass = code === '' ? undefined : await findPassByCode(ctx.db, workshop.id, ctx.keys.hashes('pass', code))
  if (!pass) {
    const wrong = await ctx.limits.take('workshop-pass', who.address)
    return fail(wrong > 0 ? tooManyCodes(wrong) : passCodeUnknown)
  }
  // A projector's ends with its evening; what was written and entered may still be looked at.
  if (pass.kind === 'wall' && workshop.phase === 'ended') return fail(workshopEnded)
  return transact<TakenPass, Problem>(ctx, async (tx) => {
    const isNew =
      pass.kind === 'scribe' &&
      (await saveScribe(tx.db, {
        ...{ id: tx.ids.next(), kind: 'scribe', pass_id: pass.id, table_id: pass.tableId },
        ...{ workshop_id: workshop.id, place_id: workshop.placeId, organisation_id: workshop.organisationId },
        // Nobody has this token: who holds the pass is the scribe.
        token_hash: tx.keys.hash('participant', tokenIn(workshop.id, makeParticipantToken())),
        ...{ language: who.language, area_id: null, age_band: null, joined_at: tx.clock.now() },
      }))
    if (isNew) await recordEvent(tx, workshop.id, { type: 'room', payload: { what: 'tables' } })
    return ok({ kind: pass.kind, token: passToken(tx.keys, pass.id) })
  })
}

/**
 * Where a pass's code belongs that was typed without its address, as at a hall's computer. Wrong ones are counted as at the
 * pass's own door, and with too many of them no code is known here.
 *
 * @returns the page that takes it up; null for what is no pass
 */
export async function findPassPage(
  ctx: Pick<Context, 'db' | 'keys' | 'limits'>,
  typed: string,
  address: string,
): Promise<string | null> {
  const code = readPassCode(typed)
  if (code === '' || (await ctx.limits.look('workshop-pass', address)) > 0) return null
  const publicId = await findWorkshopOfCode(ctx.db, ctx.keys.hashes('pass', code))
  if (publicId) return `/w/${publicId}/pass/${code}`
  await ctx.limits.take('workshop-pass', address)
  return null
}
