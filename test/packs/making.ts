import { buffer } from 'node:stream/consumers'
import { permit } from '#domain/kernel/permissions.ts'
import { askForPack } from '#domain/packs/commands/ask-for.ts'
import { type Maker, makePack } from '#domain/packs/commands/make.ts'
import { readPack, readPackFile } from '#domain/packs/queries/packs.ts'
import type { OpenedFile, PackContent } from '#domain/packs/schema.ts'
import { evidenceIn } from '#test/support/evidence.ts'
import { orFail } from '#test/support/or-fail.ts'
import { scene } from '#test/support/scene.ts'

/** All of a file that is handed out. */
export const textOf = async ({ pieces }: OpenedFile): Promise<string> => (await buffer(pieces)).toString()

/** A place in which packs can be made, and a maker that notes what it was given and writes people's words alone. */
export async function packMaking() {
  const here = await scene()
  const written: PackContent[] = []
  const maker: Maker = {
    product: '0.1.0',
    write: async (pack) => {
      written.push(pack)
      const words = pack.sheets.quotes.map(({ text }) => text).join('\n')
      return [{ name: 'pack.html', mediaType: 'text/html', bytes: Buffer.from(words) }]
    },
  }
  const evidence = evidenceIn(here)
  const survey = await evidence.survey()
  await evidence.answer(survey, { people: 24, area: 0, age: '25-44', text: 'Buses', goals: [0], mayQuote: true })
  await evidence.answer(survey, { people: 12, area: 1, age: '45-64', text: 'Benches', goals: [1] })
  await here.ctx.db.updateTable('contribution').set({ may_publish: true }).where('text', '=', 'Buses').execute()

  const lead = () => here.people.strategyLead
  const scope = () => orFail(permit(lead(), 'packs.make', { placeId: here.place.id }))
  const which = (publicId: string) => ({ placeId: here.place.id, publicId })
  const idOf = async (publicId: string) =>
    (await here.ctx.db.selectFrom('pack').select('id').where('public_id', '=', publicId).executeTakeFirstOrThrow()).id
  let title = 0
  const askFor = async (audience: 'staff' | 'public' = 'staff', name = `Pack ${++title}`) => {
    const asked = await askForPack(here.ctx, lead(), here.place.id, { title: name, audience, language: 'en' })
    return orFail(asked).publicId
  }
  const made = async (audience: 'staff' | 'public' = 'staff') => {
    const publicId = await askFor(audience)
    await makePack(here.ctx, await idOf(publicId), maker)
    return publicId
  }
  const read = async (publicId: string) => orFail(await readPack(here.ctx.db, scope(), publicId))
  const fileOf = (publicId: string, who = lead()) =>
    readPackFile(here.ctx.db, who, { ...which(publicId), name: 'pack.html' })
  return { here, written, maker, lead, scope, which, idOf, askFor, made, read, fileOf }
}
