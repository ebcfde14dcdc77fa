import { readCommitmentTurns } from '#domain/commitments/queries/turns.ts'
import { readAgreedSince } from '#domain/findings/queries/turns.ts'
import { readSuccessors } from '#domain/framework/queries/successors.ts'
import type { Context } from '#domain/kernel/context.ts'
import { dayIn, hourIn } from '#domain/kernel/days.ts'
import { ok } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { fromHour, untilHour } from '../rules/pace.ts'
import {
  findPlacesTold,
  insertCounted,
  insertGoalTurns,
  insertReported,
  makeMessages,
  type News,
} from '../store/turns.ts'

/** A product that stood still for longer tells of nothing so old; it stands on the receipt and in public anyway. */
const lookBack = 60 * 86_400_000

/**
 * Writes down what turned for whom, and makes the day's messages of it. What was written down before stays as it is, so
 * doing it again changes nothing, and two at once get the same.
 * @returns how many messages were made
 */
export async function gatherTurns(ctx: Context): Promise<number> {
  let made = 0
  for (const place of await findPlacesTold(ctx.db)) {
    const news = await readNews(ctx, place)
    const now = ctx.clock.now()
    const hour = hourIn(place.timeZone, now)
    const isDay = hour >= fromHour && hour < untilHour
    const done = await transact(ctx, async (tx) => {
      await insertGoalTurns(tx.db, place.id, news)
      await insertCounted(tx.db, place.id, now)
      await insertReported(tx.db, place.id, new Date(now.getTime() - lookBack))
      return ok(isDay ? await makeMessages(tx.db, place.id, dayIn(place.timeZone, now), now) : 0)
    })
    if (done.ok) made += done.value
  }
  return made
}

/** What turned in a place, by the goals that stand now: a goal that was merged or split leads to those it went on as. */
async function readNews({ db, clock }: Context, place: { id: string; timeZone: string }): Promise<News[]> {
  const now = clock.now()
  const from = new Date(now.getTime() - lookBack)
  const [commitments, findings, { now: standing }] = await Promise.all([
    readCommitmentTurns(db, place, { from, today: dayIn(place.timeZone, now) }),
    readAgreedSince(db, place.id, from),
    readSuccessors(db, place.id),
  ])
  const news = [
    ...commitments.map(({ kind, publicId, dueOn, goalId, at }) => ({
      ...{
        kind: `commitment-${kind}` as const,
        thing: [publicId, dueOn ?? []].flat().join(' '),
        page: publicId,
        goalId,
        at,
      },
    })),
    ...findings.map(({ publicId, goalId, at }) => ({
      ...{ kind: 'finding-agreed' as const, thing: publicId, page: null, goalId, at },
    })),
  ]
  return news.flatMap((each) => standing(each.goalId).map((goalId) => ({ ...each, goalId })))
}
