import { afterAll, beforeAll, expect, test } from 'vitest'
import { countDrawable, readRounds } from '#domain/agreement/queries/rounds.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { ok } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { seededIn } from '#test/support/seeded.ts'
import { seedAgreement } from './agreement.ts'
import { seedGettingAbout } from './surveys/getting-about.ts'
import { seedWhatMatters } from './surveys/what-matters.ts'

let it: Scene
beforeAll(async () => {
  it = await scene()
})
afterAll(() => it.close())

test('the demo has a round that is over, with differences to settle, and texts enough for another', async () => {
  const { ctx, framework, people, place } = it
  const goals = framework.flatMap((mission) => mission.goals)
  await transact(ctx, async (tx) => {
    const seeded = { ...seededIn(it), goals }
    await seedWhatMatters(tx, seeded)
    await seedGettingAbout(tx, seeded)
    await seedAgreement(tx, seeded)
    return ok(undefined)
  })
  const scope = permit(people.moderator, 'contributions.moderate', { placeId: place.id })
  if (!scope.ok) throw new Error(scope.problem.code)
  const [round] = await readRounds(ctx.db, scope.value, people.moderator.personId)
  expect(round).toMatchObject({ number: 1, drawn: 20, coded: 20, forReader: 0 })
  expect(round?.toSettle).toBeGreaterThan(1)
  expect(round?.figures?.overall.alpha).toBeGreaterThan(0.5)
  expect(round?.figures?.overall.alpha).toBeLessThan(1)
  expect(await countDrawable(ctx.db, scope.value)).toBeGreaterThanOrEqual(10)
})
