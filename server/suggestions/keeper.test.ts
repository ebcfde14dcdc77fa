import { afterAll, beforeAll, expect, test } from 'vitest'
import { permit } from '#domain/kernel/permissions.ts'
import { readSuggestions } from '#domain/suggestions/queries/shown.ts'
import type { Embedder } from '#domain/suggestions/rules/embedder.ts'
import { ofLengthOne } from '#domain/suggestions/rules/pieces.ts'
import { wordsOf } from '#domain/suggestions/rules/words.ts'
import { orFail } from '#test/support/or-fail.ts'
import { openQuestion, type Say } from '#test/support/said.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { type Keeper, keepSuggestions } from './keeper.ts'
import { createPupil } from './pupil.ts'

/** Words thrown into 32 boxes: enough of a meaning for a test, in a moment. It remembers what it was asked. */
const embedded: string[] = []
const boxes: Embedder = {
  id: 'boxes',
  size: 32,
  knows: (language) => language.startsWith('en'),
  async embed(texts) {
    embedded.push(...texts)
    return texts.map((text) => {
      const vector = new Float32Array(32)
      for (const word of wordsOf(text))
        vector[[...word].reduce((sum, letter) => sum + letter.codePointAt(0)!, 0) % 32]! += 1
      return ofLengthOne(vector)
    })
  },
}

let stage: Scene
let say: Say
let keeper: Keeper
let goals: { id: string; publicId: string; versionId: string }[]
const never = { quiet: 1e6, sweep: 1e6, rest: 0 }

beforeAll(async () => {
  stage = await scene()
  say = await openQuestion(stage)
  keeper = keepSuggestions(
    stage.ctx,
    createPupil(async () => boxes),
    never,
  )
  goals = stage.framework.flatMap((mission) => mission.goals)
})
afterAll(async () => {
  await keeper.stop()
  await stage.close()
})

/** As a moderator would have: approved, and tagged with a goal. */
async function confirm(text: string, goal: number, language?: string): Promise<string> {
  const id = await say(text, { language })
  await stage.ctx.db
    .updateTable('contribution')
    .set({ visibility: 'approved', coding: 'coded' })
    .where('id', '=', id)
    .execute()
  const { id: goalId, versionId } = goals[goal]!
  await stage.ctx.db
    .insertInto('tag')
    .values({
      contribution_id: id,
      goal_id: goalId,
      goal_version_id: versionId,
      person_id: null,
      at: stage.clock.now(),
    })
    .execute()
  return id
}
const refresh = () => keeper.refresh(stage.place.id)
const setOf = (id: string) =>
  stage.ctx.db.selectFrom('suggestion_set').selectAll().where('contribution_id', '=', id).executeTakeFirst()
async function shownFor(id: string, who = stage.people.moderator) {
  const scope = orFail(permit(who, 'contributions.moderate', { placeId: stage.place.id }))
  const { public_id } = await stage.ctx.db
    .selectFrom('contribution')
    .select('public_id')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  await stage.ctx.db.updateTable('suggestion_set').set({ arm: 'shown' }).where('contribution_id', '=', id).execute()
  return readSuggestions(stage.ctx.db, scope, public_id)
}

const about = [
  (n: number) => `The bus number ${n} to the hospital is late again`,
  (n: number) => `We cannot pay the rent and the heating, ${n} bills lie here`,
]

test('what moderators confirmed is suggested for what comes in, with the texts it is like as the reason', async () => {
  for (let n = 0; n < 12; n++) await confirm(about[n % 2]!(n), n % 2 === 0 ? 4 : 3)
  const id = await say('My bus to the hospital is always late')

  await refresh()

  const shown = await shownFor(id)
  expect(shown).toMatchObject({ state: 'ready', byLetters: false })
  const [first] = shown.state === 'ready' ? shown.chips : []
  expect(first!.goalId).toBe(goals[4]!.publicId)
  expect(first!.likes).toHaveLength(3)
  expect(first!.likes[0]!.text).toContain('bus')
  const tags = await stage.ctx.db.selectFrom('tag').select('goal_id').where('contribution_id', '=', id).execute()
  expect(tags).toEqual([])
})

test('while it rests from learning it suggests for what comes in, unless there is something to forget', async () => {
  const resting = keepSuggestions(
    stage.ctx,
    createPupil(async () => boxes),
    { ...never, rest: 1e6 },
  )
  const [known, meanwhile] = [await confirm(about[0]!(90), 4), async () => confirm(about[1]!(91), 3)]
  await keeper.stop()
  await resting.refresh(stage.place.id)
  await meanwhile()
  const soon = await say('The bus to the hospital never comes')
  await resting.refresh(stage.place.id)
  expect(await setOf(soon)).toMatchObject({ state: 'ready' })

  await stage.ctx.db.updateTable('contribution').set({ visibility: 'hidden' }).where('id', '=', known).execute()
  const later = await say('Another bus to the hospital that never comes')
  await resting.refresh(stage.place.id)
  expect(await setOf(later)).toBeUndefined()
  await resting.stop()
  keeper = keepSuggestions(
    stage.ctx,
    createPupil(async () => boxes),
    never,
  )
  await refresh()
  expect(await setOf(later)).toMatchObject({ state: 'ready' })
})

test('a text that is hidden, escalated or erased is forgotten: the learner is the one that never saw it', async () => {
  const before = await modelId()
  const secret = await confirm('A flamingo on the bus frightened the driver', 4)
  await refresh()
  expect(await modelId()).not.toBe(before)

  await stage.ctx.db.updateTable('contribution').set({ worry: 'open' }).where('id', '=', secret).execute()
  await refresh()
  expect(await modelId()).toBe(before)

  await stage.ctx.db.updateTable('contribution').set({ worry: 'none' }).where('id', '=', secret).execute()
  embedded.length = 0
  await refresh()
  expect(embedded).toContain('A flamingo on the bus frightened the driver')

  await stage.ctx.db.updateTable('contribution').set({ visibility: 'hidden' }).where('id', '=', secret).execute()
  await refresh()
  expect(await modelId()).toBe(before)
})

test('a text that was taken back leaves nothing behind', async () => {
  const before = await modelId()
  const gone = await confirm('A walrus drove the bus', 4)
  const asked = await say('The walrus is late')
  await refresh()
  expect((await setOf(asked))?.state).toBe('ready')

  for (const id of [gone, asked]) {
    const { response_id } = await stage.ctx.db
      .selectFrom('contribution')
      .select('response_id')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    await stage.ctx.db.deleteFrom('response').where('id', '=', response_id).execute()
  }
  await refresh()

  expect(await setOf(asked)).toBeUndefined()
  expect(await modelId()).toBe(before)
})

test('a reason whose text was hidden after it was given is not shown, even before anything is learned anew', async () => {
  const id = await say('Late bus')
  await refresh()
  const before = await shownFor(id)
  const likes = (shown: typeof before) => (shown.state === 'ready' ? shown.chips.flatMap((chip) => chip.likes) : [])
  expect(likes(before).length).toBeGreaterThan(0)

  const { like_ids } = await stage.ctx.db
    .selectFrom('suggestion')
    .select('like_ids')
    .where('contribution_id', '=', id)
    .where('rank', '=', 1)
    .executeTakeFirstOrThrow()
  const hide = (visibility: 'hidden' | 'approved') =>
    stage.ctx.db.updateTable('contribution').set({ visibility }).where('id', 'in', like_ids).execute()
  await hide('hidden')
  const after = await shownFor(id)
  expect(likes(after).length).toBe(likes(before).length - like_ids.length)
  await hide('approved')
})

test('a text that somebody has tagged keeps the suggestions that stood then', async () => {
  const id = await say('The bus is late')
  await refresh()
  const before = await setOf(id)
  await stage.ctx.db
    .updateTable('contribution')
    .set({ coding: 'coded', no_goal_fits: true })
    .where('id', '=', id)
    .execute()
  await confirm('Another late bus to the hospital', 4)
  await refresh()

  expect(await setOf(id)).toEqual(before)
})

test('Urdu is said not to be known until enough of it was tagged, and then goes by its letters', async () => {
  const first = await say('بس ہمیشہ دیر سے آتی ہے', { language: 'ur' })
  await refresh()
  expect(await shownFor(first)).toEqual({ state: 'language-unknown' })

  for (let n = 0; n < 30; n++)
    await confirm(n % 2 ? `بس دیر سے آئی ${n}` : `کرایہ بہت زیادہ ہے ${n}`, n % 2 ? 4 : 3, 'ur')
  await refresh()
  expect(await shownFor(first)).toMatchObject({
    state: 'ready',
    byLetters: true,
    chips: [{ goalId: goals[4]!.publicId }],
  })
})

test('on about a tenth nothing is shown, and nobody can tell that from nothing to say', async () => {
  const arms = await stage.ctx.db.selectFrom('suggestion_set').select(['contribution_id', 'arm']).execute()
  expect(new Set(arms.map(({ arm }) => arm))).toContain('shown')
  const id = arms[0]!.contribution_id
  await shownFor(id)
  await stage.ctx.db.updateTable('suggestion_set').set({ arm: 'hidden' }).where('contribution_id', '=', id).execute()
  const scope = orFail(permit(stage.people.moderator, 'contributions.moderate', { placeId: stage.place.id }))
  const { public_id } = await stage.ctx.db
    .selectFrom('contribution')
    .select('public_id')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  expect(await readSuggestions(stage.ctx.db, scope, public_id)).toEqual({ state: 'none' })
})

test('of two processes one learns, and the other takes over when it leaves', async () => {
  let asked = 0
  const counting = createPupil(async () => {
    asked += 1
    return boxes
  })
  const other = keepSuggestions(stage.ctx, counting, never)
  await confirm('Yet another late bus', 4)
  await other.refresh(stage.place.id)
  expect(asked).toBe(0)

  await keeper.stop()
  await other.refresh(stage.place.id)
  expect(asked).toBe(1)
  await other.stop()
})

const modelId = async () =>
  (await stage.ctx.db.selectFrom('suggestion_model').select('model_id').executeTakeFirst())?.model_id
