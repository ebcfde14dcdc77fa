import { afterAll, beforeAll, expect, test } from 'vitest'
import { addRedaction, confirmRedactions } from '#domain/redaction/commands.ts'
import { orFail } from '#test/support/or-fail.ts'
import { openQuestion, type Say } from '#test/support/said.ts'
import { type Scene, scene } from '#test/support/scene.ts'
import { keepMeanings } from './commands/keep-meanings.ts'
import { screenBatch } from './commands.ts'
import { readScreening } from './queries.ts'

let stage: Scene
let say: Say

beforeAll(async () => {
  stage = await scene()
  say = await openQuestion(stage, { isScreened: false })
})
afterAll(() => stage.close())

async function screenAll() {
  while ((await screenBatch(stage.ctx)) > 0);
}
const screeningOf = async (id: string) => {
  await screenAll()
  const found = await readScreening(stage.ctx.db, id)
  if (!found) throw new Error('the sweep passed it by')
  return found
}
const languageIn = async (id: string) =>
  (await stage.ctx.db.selectFrom('contribution').select('language').where('id', '=', id).executeTakeFirstOrThrow())
    .language

test('what may name somebody is proposed, and the text stays as it is', async () => {
  const text = 'Ring Mrs Higginbottom on 07700 900123 about the flood'
  const screening = await screeningOf(await say(text))

  expect(screening.redactions.map(({ kind, state, words }) => [kind, state, words])).toEqual([
    ['name', 'proposed', 'Higginbottom'],
    ['phone', 'proposed', '07700 900123'],
  ])
  expect(screening).toMatchObject({ language: 'en', unkind: false, people: 1, isRedacted: false })
})

test('a text in another language than its form is known by the language it is in', async () => {
  const id = await say('Autobuzele nu vin niciodată la timp și nimeni nu ne spune de ce')
  expect(await screeningOf(id)).toMatchObject({ language: 'ro' })
  expect(await languageIn(id)).toBe('ro')
})

test('a short text keeps the language of its form', async () => {
  const id = await say('ok', { language: 'ur' })
  expect((await screeningOf(id)).confidence).toBeLessThan(0.7)
  expect(await languageIn(id)).toBe('ur')
})

test('people who say the same are counted, and one who says another thing is not', async () => {
  const words = 'Please keep the library on the high street open on Saturdays for the children'
  const ids = []
  for (const text of [words, words.toUpperCase(), `${words}!!`, words.replace('the children', 'our children')])
    ids.push(await say(text))
  const other = await say('Please mend the lights on the path behind the school before winter')

  for (const id of ids) expect(await screeningOf(id)).toMatchObject({ people: 4, isCampaign: false })
  expect(await screeningOf(other)).toMatchObject({ people: 1 })
  await say(words)
  expect(await screeningOf(ids[0]!)).toMatchObject({ people: 5, isCampaign: true })
  // Whoever comes later joins them, whether they are like the first or like a later one.
  await say(words.replace('Please', 'Do'))
  expect(await screeningOf(ids[3]!)).toMatchObject({ people: 6 })
})

test('those who say the same in one batch or one by one are the same group', async () => {
  const wordings = [
    'Mend the broken swings in the park near the church',
    'Open the swimming baths early for older people',
  ]
  const campaign = wordings.flatMap((text) => [text, text.toLowerCase(), `${text} please`, `${text}?`])
  const atOnce = await openQuestion(stage, { isScreened: false })
  const slowly = await openQuestion(stage, { isScreened: false })
  const [first, second] = [[] as string[], [] as string[]]
  for (const text of campaign) first.push(await atOnce(text))
  for (const text of campaign) {
    second.push(await slowly(text))
    await screenAll()
  }
  for (const id of [...first, ...second]) expect(await screeningOf(id)).toMatchObject({ people: 4 })
})

/** As somebody who takes their answer back. */
async function erase(id: string) {
  const { db } = stage.ctx
  const { response_id } = await db
    .selectFrom('contribution')
    .select('response_id')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  await db.deleteFrom('response').where('id', '=', response_id).execute()
}

test('a group goes on when the text that it began with is erased, and whoever comes later still joins it', async () => {
  const words = 'Mend the handrail on the steps down to the river before somebody falls there'
  const ids = []
  for (const text of [words, words.replace('Mend', 'Fix'), words.replace('somebody', 'anyone')]) {
    ids.push(await say(text))
    await screenAll()
  }
  await erase(ids[0]!)
  const later = await say(words.replace('Mend', 'Fix').replace('the river', 'our river'))
  for (const id of [ids[1]!, ids[2]!, later]) expect(await screeningOf(id)).toMatchObject({ people: 3 })
  for (const id of [ids[1]!, ids[2]!]) await erase(id)
  expect(await screeningOf(later)).toMatchObject({ people: 1 })
})

test('those who mean nearly the same in other words are counted as people, and nothing is dropped', async () => {
  const [one, other, third, unlike] = [
    await say('The bus never comes when it should'),
    await say('Our buses are always late'),
    await say('Late buses again'),
    await say('A library on Saturdays'),
  ]
  await screenAll()
  // Two directions, and little on either side of them.
  const towards = (axis: number, aside: number) =>
    Float32Array.from({ length: 64 }, (_, at) => (at === axis ? 1 : at === aside ? 0.2 : 0))
  const meant = [
    { id: one, meaning: towards(3, 5) },
    { id: other, meaning: towards(3, 6) },
    { id: unlike, meaning: towards(40, 6) },
  ]
  expect(await keepMeanings(stage.ctx, meant)).toBe(3)
  expect(await keepMeanings(stage.ctx, [...meant, { id: third, meaning: towards(3, 7) }])).toBe(1)
  for (const id of [one, other, third]) expect(await screeningOf(id)).toMatchObject({ people: 1, meantBy: 3 })
  expect(await screeningOf(unlike)).toMatchObject({ meantBy: 1, isCampaign: false })
  await erase(one)
  const late = await say('No bus comes on time')
  await keepMeanings(stage.ctx, [{ id: late, meaning: towards(3, 8) }])
  expect(await screeningOf(late)).toMatchObject({ meantBy: 3 })
})

test('the same words to another question are not the same answer', async () => {
  const elsewhere = await openQuestion(stage, { isScreened: false })
  const [one, other] = [await say('More benches by the sea front'), await elsewhere('More benches by the sea front')]
  expect(await screeningOf(one)).toMatchObject({ people: 1 })
  expect(await screeningOf(other)).toMatchObject({ people: 1 })
})

test.each([
  ['only emoji', '🎉🎉🎉'],
  ['letters under letters', `h${'\u0308\u0321\u033a'.repeat(300)}elp`],
  ['a script', '<script>alert("x")</script>'],
  ['many scripts', 'Hello نمستے 你好 ਸਤ ਸ੍ਰੀ ਅਕਾਲ'],
  ['ten thousand signs', 'a b '.repeat(2500).trim()],
])('%s is screened like the rest', async (_, text) => {
  const id = await say(text)
  expect(await screeningOf(id)).toMatchObject({ people: 1 })
})

test('nothing that was found in a text is told once it is with the safeguarding lead', async () => {
  const id = await say('Ask for Agnieszka at the door')
  await screeningOf(id)
  await stage.ctx.db.updateTable('contribution').set({ sealed: true, worry: 'open' }).where('id', '=', id).execute()
  expect(await readScreening(stage.ctx.db, id)).toBeNull()
})

test('what somebody took out before the sweep came by moves nothing that it proposes', async () => {
  const id = await say('Ask Timothea, who knows, or ring Mrs Higginbottom on 07700 900123')
  const { moderator } = stage.people
  orFail(await addRedaction(stage.ctx, moderator, { contributionId: id, kind: 'name', words: 'Timothea' }))
  orFail(await addRedaction(stage.ctx, moderator, { contributionId: id, kind: 'phone', words: '07700 900123' }))
  const { redactions } = await screeningOf(id)

  expect(redactions.map(({ kind, state, words }) => [kind, state, words])).toEqual([
    ['name', 'confirmed', '[name]'],
    ['name', 'proposed', 'Higginbottom'],
    ['phone', 'confirmed', '[phone number]'],
  ])
  const proposed = redactions.flatMap(({ id: each, state }) => (state === 'proposed' ? [each] : []))
  orFail(await confirmRedactions(stage.ctx, moderator, { contributionId: id, ids: proposed }))
  const { text } = await stage.ctx.db
    .selectFrom('contribution')
    .select('text')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  expect(text).toBe('Ask [name], who knows, or ring Mrs [name] on [phone number]')
})

test('a text is screened once, however often the sweep comes by', async () => {
  const id = await say('Ask for Agnieszka at the desk')
  await Promise.all([screenBatch(stage.ctx), screenBatch(stage.ctx)])
  await screenAll()
  expect((await screeningOf(id)).redactions).toHaveLength(1)
})
