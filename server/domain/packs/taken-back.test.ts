import { afterAll, beforeEach, expect, test } from 'vitest'
import { packMaking, textOf } from '#test/packs/making.ts'
import { orFail } from '#test/support/or-fail.ts'
import { issuePack, tryPackAgain, withdrawPack } from './commands/issue.ts'
import { type Maker, makePack } from './commands/make.ts'
import type { PackContent } from './schema.ts'
import { findPacksWithGoneQuotes } from './store/quotes.ts'

const { here, written, maker, lead, which, idOf, askFor, made, read, fileOf } = await packMaking()
afterAll(() => here.close())
beforeEach(() => {
  written.length = 0
})

test('words that are taken back are in no file at once; the files are made again without them, and counts stand', async () => {
  const publicId = await made()
  const id = await idOf(publicId)
  orFail(await issuePack(here.ctx, lead(), which(publicId)))
  const quotes = written[0]?.sheets.quotes ?? []
  expect(quotes).toHaveLength(8)
  const [taken, hidden, changed] = quotes.map(({ quote }) => String(quote))
  const { db } = here.ctx
  await db.deleteFrom('contribution').where('public_id', '=', taken!).execute()
  await db.updateTable('contribution').set({ may_quote: false }).where('public_id', '=', hidden!).execute()
  await db.updateTable('contribution').set({ text: 'Buses, no name' }).where('public_id', '=', changed!).execute()

  expect(await fileOf(publicId)).toMatchObject({ ok: false })
  expect(await read(publicId)).toMatchObject({ isRemade: true, files: [] })
  await makePack(here.ctx, id, maker)
  const again = written.at(-1)!
  expect(again.sheets.quotes.map(({ quote }) => quote)).toEqual(quotes.slice(2).map(({ quote }) => quote))
  expect(again.sheets.quotes[0]?.text).toBe('Buses, no name')
  expect(again.sheets.goals).toEqual(written[0]?.sheets.goals)
  expect(again.sheets['read-me']).toContainEqual({ item: 'quotes_taken_back', subject: null, value: 2 })
  expect(await read(publicId)).toMatchObject({ isRemade: false, quotesGone: 2, quotes: 6, revision: 2 })
  expect(await textOf(orFail(await fileOf(publicId)))).toContain('no name')

  orFail(await withdrawPack(here.ctx, lead(), which(publicId)))
  await db.updateTable('contribution').set({ may_quote: false }).where('public_id', '=', changed!).execute()
  await makePack(here.ctx, id, maker)
  expect(await textOf(orFail(await fileOf(publicId))), 'not in those of a withdrawn one either').not.toContain(
    'no name',
  )
})

test('words that are taken back while a pack is written are not in it: it is composed anew', async () => {
  const publicId = await askFor()
  let taken = ''
  const slow: Maker = {
    ...maker,
    async write(pack) {
      if (taken === '') {
        taken = String(pack.sheets.quotes[0]?.quote)
        await here.ctx.db.deleteFrom('contribution').where('public_id', '=', taken).execute()
      }
      return maker.write(pack)
    },
  }
  await makePack(here.ctx, await idOf(publicId), slow)
  expect(written).toHaveLength(2)
  expect(written[1]?.sheets.quotes.map(({ quote }) => quote)).not.toContain(taken)
  expect(await read(publicId)).toMatchObject({ state: 'made', quotes: written[1]?.sheets.quotes.length })
})

test('whoever has files made again keeps nobody from the pack, and looks again at what was taken back meanwhile', async () => {
  const publicId = await made()
  const id = await idOf(publicId)
  orFail(await issuePack(here.ctx, lead(), which(publicId)))
  const [first, second] = (written[0]?.sheets.quotes ?? []).map(({ quote }) => String(quote))
  const { db } = here.ctx
  const takeBack = (quote = '') =>
    db.updateTable('contribution').set({ may_quote: false }).where('public_id', '=', quote).execute()
  await takeBack(first)
  let isFirst = true
  const slow: Maker = {
    ...maker,
    async write(pack) {
      if (isFirst) {
        isFirst = false
        orFail(await withdrawPack(here.ctx, lead(), which(publicId)))
        await takeBack(second)
      }
      return maker.write(pack)
    },
  }
  await makePack(here.ctx, id, slow)
  expect(await read(publicId)).toMatchObject({ state: 'withdrawn', isRemade: false, quotesGone: 2, revision: 2 })
  expect(written.at(-1)?.sheets.quotes.map(({ quote }) => quote)).not.toContain(second)
})

test('files that cannot be made again go, with the words in them, and nobody tries for ever', async () => {
  const publicId = await made()
  const id = await idOf(publicId)
  orFail(await issuePack(here.ctx, lead(), which(publicId)))
  const { db } = here.ctx
  const { content } = await db.selectFrom('pack').select('content').where('id', '=', id).executeTakeFirstOrThrow()
  const spoiled = structuredClone(content) as PackContent
  spoiled.sheets.goals.pop()
  await db
    .updateTable('pack')
    .set({ content: JSON.stringify(spoiled) })
    .where('id', '=', id)
    .execute()
  const taken = String(written[0]?.sheets.quotes[0]?.quote)
  await db.updateTable('contribution').set({ may_quote: false }).where('public_id', '=', taken).execute()
  await makePack(here.ctx, id, maker)
  expect(await read(publicId)).toMatchObject({
    ...{ state: 'withdrawn', isRemade: false, files: [], quotes: 0 },
    problem: { code: 'packs.rows-miscounted' },
  })
  const left = await db.selectFrom('pack_file').select('name').where('pack_id', '=', id).execute()
  expect(left).toEqual([])
})

test('files that break each time they are made again go, and wait for somebody who has them tried once more', async () => {
  const publicId = await made()
  const id = await idOf(publicId)
  orFail(await issuePack(here.ctx, lead(), which(publicId)))
  const { db } = here.ctx
  const taken = String(written[0]?.sheets.quotes[0]?.quote)
  await db.updateTable('contribution').set({ may_quote: false }).where('public_id', '=', taken).execute()
  const broken: Maker = { ...maker, write: () => Promise.reject(new Error('no room')) }
  for (let times = 1; times <= 6; times += 1) {
    expect(await findPacksWithGoneQuotes(db), `before the ${times}th`).toContain(id)
    expect(await read(publicId)).toMatchObject({ isRemade: true, isStuck: false })
    await expect(makePack(here.ctx, id, broken)).rejects.toThrow('no room')
  }
  expect(await read(publicId)).toMatchObject({ state: 'issued', isStuck: true, files: [] })
  expect(await findPacksWithGoneQuotes(db), 'nobody is sent to it any more').not.toContain(id)
  expect(await db.selectFrom('pack_file').select('name').where('pack_id', '=', id).execute()).toEqual([])
  await makePack(here.ctx, id, maker)
  expect(written).toHaveLength(1)

  orFail(await tryPackAgain(here.ctx, lead(), which(publicId)))
  await makePack(here.ctx, id, maker)
  expect(await read(publicId)).toMatchObject({ state: 'issued', isStuck: false, isRemade: false, quotesGone: 1 })
  expect(await fileOf(publicId)).toMatchObject({ ok: true })
})

test('a translation that is corrected or taken away is in no file at once', async () => {
  const { db } = here.ctx
  const said = await db
    .selectFrom('contribution')
    .select(['id', 'public_id'])
    .where('may_quote', '=', true)
    .orderBy('id')
    .execute()
  for (const { id } of said) {
    await db.updateTable('contribution').set({ language: 'pl' }).where('id', '=', id).execute()
    await db
      .insertInto('translation')
      .values({ contribution_id: id, language: 'en', number: 1, text: 'First', person_id: null, at: here.clock.now() })
      .execute()
  }
  const publicId = await made()
  const id = await idOf(publicId)
  const quotes = written[0]?.sheets.quotes ?? []
  expect(quotes[0]).toMatchObject({ translation: 'First', translation_language: 'en' })
  expect(await read(publicId)).toMatchObject({ isRemade: false })
  const contribution = said.find(({ public_id }) => public_id === quotes[0]?.quote)?.id ?? ''
  const change = (text: string | null) =>
    db.updateTable('translation').set({ text }).where('contribution_id', '=', contribution).execute()
  for (const text of ['Second', null]) {
    await change(text)
    expect(await fileOf(publicId)).toMatchObject({ ok: false })
    await makePack(here.ctx, id, maker)
    expect(written.at(-1)?.sheets.quotes[0]?.translation).toBe(text)
    expect(await read(publicId)).toMatchObject({ isRemade: false, quotesGone: 0 })
  }
})
