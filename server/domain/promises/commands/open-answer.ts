import type { Day } from '#db/schema/columns.ts'
import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { forbidden, type Problem } from '#domain/kernel/problem.ts'
import { fail, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import type { Place } from '#domain/people/queries.ts'
import { changedMeanwhile, promiseUnknown } from '../problems.ts'
import type { Asked } from '../schema.ts'
import { type AnswerRow, lockAnswer } from '../store/answers.ts'
import { type AskedRow, findAsked } from '../store/asked.ts'

export type At = {
  place: Pick<Place, 'id' | 'timeZone'>
  asked: Asked
  /** The revision that the page was read at; 0 where nothing was written yet. */
  seen: number
}

/** What is answered, with its answer held still. */
export type Opened = {
  asked: AskedRow
  row: AnswerRow | undefined
  personId: string
  today: Day
  at: Date
  done(verb: 'begun' | 'written' | 'published' | 'corrected'): Promise<void>
}

/** For whoever answers for a survey or workshop. Refused: `changed-meanwhile` where somebody else was faster. */
export const onAnswer = <Value>(
  ctx: Context,
  actor: Actor,
  { place, asked: which, seen }: At,
  work: (tx: Tx, opened: Opened) => Promise<Result<Value, Problem>>,
): Promise<Result<Value, Problem>> =>
  transact(ctx, async (tx) => {
    const any = permit(actor, 'promises.answer', { placeId: place.id })
    if (!any.ok) return any
    const personId = personIdOf(actor)
    if (personId === null) return fail(forbidden)
    const at = tx.clock.now()
    const today = dayIn(place.timeZone, at)
    const asked = await findAsked(tx.db, place.id, today, which)
    if (!asked) return fail(promiseUnknown)
    const may = permit(actor, 'promises.answer', { placeId: place.id, organisationId: asked.organisationId })
    if (!may.ok) return may
    const row = await lockAnswer(tx.db, asked.id)
    if ((row?.revision ?? 0) !== seen) return fail(changedMeanwhile)
    return work(tx, {
      ...{ asked, row, personId, today, at },
      done: (verb) =>
        audit(tx, actor, {
          ...{ placeId: place.id, verb: `promises.${verb}`, thingKind: asked.kind, thingId: asked.id },
        }),
    })
  })
