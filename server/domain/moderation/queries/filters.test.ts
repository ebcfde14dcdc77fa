import { afterAll, beforeAll, expect, test } from 'vitest'
import { tagItem } from '#domain/coding/commands/tag-item.ts'
import type { PersonActor } from '#domain/kernel/actor.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { decideVisibility } from '#domain/moderation/commands.ts'
import { raiseWorry } from '#domain/safeguarding/commands/raise.ts'
import { openQuestion, type Say } from '#test/support/said.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { looksAt } from './find.ts'
import { type QueueRequest, readQueue } from './queue.ts'

let stage: Scene
let say: Say

beforeAll(async () => {
  stage = await scene()
  say = await openQuestion(stage)
})
afterAll(() => stage.close())

function asking(actor: PersonActor) {
  const scope = permit(actor, 'contributions.moderate', { placeId: stage.place.id })
  if (!scope.ok) throw new Error('not a moderator')
  return { scope: scope.value, reader: { personId: actor.personId, at: stage.ctx.clock.now(), language: 'en' } }
}
async function found(request: Partial<QueueRequest>, actor = stage.people.moderator) {
  const { scope, reader } = asking(actor)
  const page = await readQueue(stage.ctx.db, scope, reader, { view: 'waiting', ...request })
  return page.items.map(({ excerpt }) => excerpt)
}

test.each([
  ['part of a word', 'Die Fußgängerampel at the underpass', 'derpas'],
  ['capitals and accents', 'Ścieżka przez ŁĄKĘ za szkołą', 'sciezka łąkę'],
  ['several words in any order', 'A warm room near the market', 'market warm'],
  ['a short word where it begins', 'The GP never rings back', 'gp'],
  ['Urdu, in the letters of either keyboard', 'ہمیں لائبریری میں گرم کمرہ چاہیے', 'لائبريري'],
  ['Arabic, without its vowel marks', 'نُرِيدُ حَدِيقَةً لِلأَطْفَالِ', 'حديقة'],
  ['Gurmukhi, part of a word', 'ਸਾਨੂੰ ਪਾਰਕ ਵਿੱਚ ਬੈਂਚ ਚਾਹੀਦੇ ਹਨ', 'ਬੈਂਚ'],
  ['letters piled high', 'Z̸̢͛a̶͝l̵̈́g̴̛ö is everywhere', 'zalgo'],
  ['a picture', 'We like the pond 🦆', '🦆'],
  ['signs that mean something to the database', 'Half of us, 50%_off', '50%_off'],
])('search finds %s', async (_, text, sought) => {
  await say(text)
  expect(await found({ search: sought })).toEqual([text])
})

test('search finds nothing where one of the words is missing, and never the middle of words by two letters', async () => {
  await say('Benches at the bandstand')
  expect(await found({ search: 'benches bandbox' })).toEqual([])
  expect(await found({ search: 'ds' })).not.toContain('Benches at the bandstand')
})

test('a text under an open worry is not found by guessing its words, nor its codes', async () => {
  const id = await say('Something quite unmistakable')
  await stage.ctx.db.updateTable('contribution').set({ worry: 'open' }).where('id', '=', id).execute()
  expect(await found({ search: 'unmistakable' })).toEqual([])
  expect(await found({})).toContain('Something quite unmistakable')
  const [goal] = stage.framework.flatMap(({ goals }) => goals)
  const { moderator } = stage.people
  await tagItem(stage.ctx, moderator, { contributionId: id, goalIds: [goal!.id], noGoalFits: false })
  expect(await found({ goal: goal!.publicId })).toHaveLength(1)
  await raiseWorry(stage.ctx, moderator, { contributionId: id, reason: 'child' })
  expect(await found({ goal: goal!.publicId })).toEqual([])
  expect(await found({ search: 'unmistakable' })).toEqual([])
  expect(await found({})).not.toContain('Something quite unmistakable')
})

test('a text whose words were changed is found by the new ones alone', async () => {
  const id = await say('Mrs Underhill at number nine')
  await stage.ctx.db.updateTable('contribution').set({ text: '[name] at number nine' }).where('id', '=', id).execute()
  expect(await found({ search: 'Underhill' })).toEqual([])
  expect(await found({ search: 'number nine' })).toEqual(['[name] at number nine'])
})

test('filters narrow a view, alone and together', async () => {
  const urdu = await say('filtered: بس چاہیے', { language: 'ur' })
  const polish = await say('filtered: autobus', { language: 'pl-PL' })
  await decideVisibility(stage.ctx, stage.people.moderator, {
    contributionId: polish,
    become: 'hidden',
    reason: 'unkind',
  })
  await stage.ctx.db.updateTable('contribution').set({ age_band: '18-24' }).where('id', '=', urdu).execute()

  expect(await found({ search: 'filtered', language: 'ur' })).toEqual(['filtered: بس چاہیے'])
  expect(await found({ age: '18-24' })).toEqual(['filtered: بس چاہیے'])
  expect(await found({ age: '18-24', language: 'pl' })).toEqual([])
  expect(await found({ view: 'decided', state: 'hidden', language: 'pl' })).toEqual(['filtered: autobus'])
  expect(await found({ view: 'decided', state: 'approved', language: 'pl' })).toEqual([])
  expect(await found({ search: 'filtered', way: 'survey' })).toHaveLength(1)
  expect(await found({ search: 'filtered', way: 'paper' })).toEqual([])
  expect(await found({ organisation: 'nobody-here' })).toEqual([])
})

test('by organisation: those of one group alone', async () => {
  const sayToGroup = await openQuestion(stage, { organisationId: stage.organisations.communityGroup })
  await sayToGroup('Said to the group')
  const { public_id } = await stage.ctx.db
    .selectFrom('organisation')
    .select('public_id')
    .where('id', '=', stage.organisations.communityGroup)
    .executeTakeFirstOrThrow()
  expect(await found({ organisation: public_id })).toEqual(['Said to the group'])
  expect(await found({}, stage.people.organisationLead)).toEqual(['Said to the group'])
})

test('in a view longer than one look, what is rare is found and what is common comes page by page', async () => {
  const start = stage.clock.now().getTime() + 60_000
  const at = (index: number) => new Date(start + index * 1000)
  const count = looksAt + 300
  for (let from = 0; from < count; from += 100)
    await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        say(`Plenty ${from + index}${(from + index) % 2 ? ' odd' : ''}`, { receivedAt: at(from + index) }),
      ),
    )
  await say('A needle at the far end', { receivedAt: at(count + 1), language: 'cs' })

  expect(await found({ search: 'needle' })).toEqual(['A needle at the far end'])
  expect(await found({ language: 'cs' })).toEqual(['A needle at the far end'])
  const { scope, reader } = asking(stage.people.moderator)
  const odd: string[] = []
  let after: string | undefined
  do {
    const page = await readQueue(stage.ctx.db, scope, reader, {
      ...{ view: 'waiting' as const, search: 'plenty odd', limit: 400, after },
    })
    odd.push(...page.items.map(({ excerpt }) => excerpt))
    after = page.next ?? undefined
  } while (after)
  expect(odd).toEqual(Array.from({ length: count / 2 }, (_, index) => `Plenty ${index * 2 + 1} odd`))
}, 60_000)

test('what no index knows and is far down comes in parts, and none of it is lost', async () => {
  const { scope, reader } = asking(stage.people.moderator)
  const hit = await stage.ctx.db
    .selectFrom('contribution')
    .select(['id', 'public_id'])
    .where('text', '=', 'A needle at the far end')
    .executeTakeFirstOrThrow()
  await stage.ctx.db.updateTable('contribution').set({ visibility: 'held' }).where('id', '=', hit.id).execute()
  const first = await readQueue(stage.ctx.db, scope, reader, { view: 'waiting', state: 'held' })
  const rest = await readQueue(stage.ctx.db, scope, reader, {
    ...{ view: 'waiting', state: 'held', after: first.next ?? undefined },
  })

  expect(first).toMatchObject({ items: [], isPartial: true })
  expect(rest.items.map(({ publicId }) => publicId)).toEqual([hit.public_id])
  expect(rest.next).toBeNull()
})
