import { afterAll, beforeEach, expect, test } from 'vitest'
import { permit } from '#domain/kernel/permissions.ts'
import { packMaking } from '#test/packs/making.ts'
import { orFail } from '#test/support/or-fail.ts'
import { scene } from '#test/support/scene.ts'
import { askForPack } from './commands/ask-for.ts'
import { issuePack } from './commands/issue.ts'
import { makePack } from './commands/make.ts'
import { readOpenFile, readOpenPack } from './queries/open.ts'
import { readPack } from './queries/packs.ts'
import { findPacksWithGoneQuotes } from './store/quotes.ts'

const { here, written, maker, lead, which, idOf, made, read } = await packMaking()
afterAll(() => here.close())
beforeEach(() => {
  written.length = 0
})

const empty = (id: string) => here.ctx.db.updateTable('pack').set({ content: '{}' }).where('id', '=', id).execute()

test('a pack that holds nothing is not issued, and its page is read all the same', async () => {
  const publicId = await made()
  await empty(await idOf(publicId))
  expect(await issuePack(here.ctx, lead(), which(publicId))).toMatchObject({
    problem: { code: 'packs.nothing-to-tell' },
  })
  expect(await read(publicId)).toMatchObject({ state: 'made', about: null, cells: null })
})

test('one that was issued and holds nothing is withdrawn when words of it go, and nobody tries for ever', async () => {
  const publicId = await made()
  const id = await idOf(publicId)
  orFail(await issuePack(here.ctx, lead(), which(publicId)))
  const { db } = here.ctx
  // As if it had been for everybody: its public page says that there was one.
  await db.updateTable('pack').set({ audience: 'public' }).where('id', '=', id).execute()
  await empty(id)
  const taken = String(written[0]?.sheets.quotes[0]?.quote)
  await db
    .updateTable('contribution')
    .set({ may_quote: false, may_publish: false })
    .where('public_id', '=', taken)
    .execute()
  await makePack(here.ctx, id, maker)
  expect(await read(publicId)).toMatchObject({
    ...{ state: 'withdrawn', isNothing: true, files: [], quotes: 0 },
    problem: { code: 'packs.nothing-to-tell' },
  })
  expect(await findPacksWithGoneQuotes(db)).not.toContain(id)
  expect(await readOpenPack(db, here.place, publicId)).toMatchObject({ value: { isWithdrawn: true, about: null } })
  expect(await readOpenFile(db, here.place.id, { publicId, name: 'pack.html' })).toMatchObject({ ok: false })
})

test('where nobody took part there is nothing to tell, and it is said once', async () => {
  const bare = await scene()
  try {
    const { ctx, place, people } = bare
    const asked = { title: 'Early', audience: 'staff', language: 'en' } as const
    const { publicId } = orFail(await askForPack(ctx, people.strategyLead, place.id, asked))
    const { id } = await ctx.db.selectFrom('pack').select('id').executeTakeFirstOrThrow()
    await makePack(ctx, id, maker)
    const scope = orFail(permit(people.strategyLead, 'packs.make', { placeId: place.id }))
    expect(orFail(await readPack(ctx.db, scope, publicId))).toMatchObject({
      ...{ state: 'refused', isNothing: true, files: [] },
      problem: { code: 'packs.nothing-to-tell' },
    })
    expect(written).toEqual([])
  } finally {
    await bare.close()
  }
})
