import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { Actor } from '#domain/kernel/actor.ts'
import { nobody } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context } from '#domain/kernel/context.ts'
import { latinDigits } from '#domain/kernel/digits.ts'
import { notFound, type Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import type { Survey } from '#domain/surveys/queries/survey.ts'
import { exitCodeInvalid, exitCodeWrong, notOpen, tooManyAtKiosk, tooManyExitCodes } from '../problems.ts'
import { readSurveyDesk } from '../queries/desk.ts'
import { type Kiosk, readRunningKiosks } from '../queries/kiosks.ts'
import { exitCode } from '../schema.ts'
import { endKiosk, saveKiosk } from '../store/kiosks.ts'
import { type Begun, beginAnew, forgetGuest } from './begin-for.ts'

const isExitCode = (code: string) => new RegExp(`^\\d{${exitCode.least},${exitCode.most}}$`).test(code)
const exitText = (kioskId: string, code: string) => `${kioskId}/${code}`

/**
 * Makes a browser a kiosk for one survey, until somebody types the exit code on it or ends it from the desk, or
 * the survey closes.
 * @returns the kiosk cookie's value
 */
export async function startKiosk(
  ctx: Context,
  actor: Actor,
  { slug, code: typed }: { slug: string; code: string },
): Promise<Result<{ token: string }, Problem>> {
  const desk = await readSurveyDesk(ctx, actor, slug)
  if (!desk.ok) return desk
  const { survey } = desk.value
  if (survey.status !== 'open') return fail(notOpen)
  const code = latinDigits(typed)
  if (!isExitCode(code)) return fail(exitCodeInvalid)
  const token = randomBytes(24).toString('base64url')
  return transact<{ token: string }, Problem>(ctx, async (tx) => {
    const id = tx.ids.next()
    await saveKiosk(tx.db, {
      id,
      survey_id: survey.id,
      token_hash: tx.keys.hash('kiosk', token),
      exit_hash: tx.keys.hash('kiosk-exit', exitText(id, code)),
      person_id: actor.kind === 'person' ? actor.personId : null,
      started_at: tx.clock.now(),
    })
    const entry = { placeId: survey.place.id, verb: 'surveys.start-kiosk', thingKind: 'kiosk', thingId: id }
    await audit(tx, actor, entry)
    return ok({ token })
  })
}

/**
 * The next person at a kiosk: whoever was there before is forgotten, and an empty form begun. Every form begins here, so
 * that this is where a cookie that somebody took off the tablet runs out of them.
 */
export async function nextAtKiosk(
  ctx: Context,
  survey: Survey,
  { token, edition, kioskId }: { token: string | null; edition: string; kioskId: string },
): Promise<Result<Begun, Problem>> {
  await forgetGuest(ctx, token)
  const wait = await ctx.limits.take('kiosk-next', kioskId)
  if (wait > 0) return fail(tooManyAtKiosk(wait))
  return beginAnew(ctx, survey, edition, { wayIn: 'kiosk' })
}

/** Ends a kiosk by its code, typed on it. Five wrong ones, and it has to wait. */
export async function leaveKiosk(ctx: Context, kiosk: Kiosk, typed: string): Promise<Result<undefined, Problem>> {
  const wait = await ctx.limits.take('kiosk-exit', kiosk.id)
  if (wait > 0) return fail(tooManyExitCodes(wait))
  const given = ctx.keys.hashes('kiosk-exit', exitText(kiosk.id, latinDigits(typed).replace(/\s/g, '')))
  if (!given.some((hash) => isSame(hash, kiosk.exitHash))) return fail(exitCodeWrong)
  await ctx.limits.forgive('kiosk-exit', kiosk.id)
  return stop(ctx, nobody, kiosk.placeId, kiosk.id)
}

/** Ends a kiosk from the desk: for a tablet that was lost, or whose code nobody remembers. */
export async function endKioskFromDesk(
  ctx: Context,
  actor: Actor,
  { slug, kioskId }: { slug: string; kioskId: string },
): Promise<Result<undefined, Problem>> {
  const desk = await readSurveyDesk(ctx, actor, slug)
  if (!desk.ok) return desk
  const running = await readRunningKiosks(ctx, desk.value)
  if (!running.some(({ id }) => id === kioskId)) return fail(notFound)
  return stop(ctx, actor, desk.value.survey.place.id, kioskId)
}

const stop = (ctx: Context, actor: Actor, placeId: string, id: string) =>
  transact<undefined, Problem>(ctx, async (tx) => {
    if (await endKiosk(tx.db, id, tx.clock.now()))
      await audit(tx, actor, { placeId, verb: 'surveys.end-kiosk', thingKind: 'kiosk', thingId: id })
    return ok(undefined)
  })

const isSame = (one: string, other: string) => timingSafeEqual(Buffer.from(one), Buffer.from(other))
