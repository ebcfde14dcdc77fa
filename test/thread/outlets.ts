import type { AppLoadContext } from '@remix-run/node'
import { readOpenCommitment } from '#domain/commitments/queries/commitment.ts'
import { readOpenCommitments } from '#domain/commitments/queries/open.ts'
import { readSaid } from '#domain/insights/queries.ts'
import { nobody } from '#domain/kernel/actor.ts'
import type { History } from './history.ts'

/** What anybody may ask for about what was said and promised, as text. */
export async function saidInPublic({ here, promised }: History): Promise<string> {
  const { ctx, place } = here
  const all = { mission: '', goal: '', search: '', colour: '' as const, page: 1 }
  const newest = promised.slice(-4)
  return JSON.stringify(
    await Promise.all([
      readSaid(ctx.db, place, 'en'),
      readOpenCommitments(ctx, place, all, 'en'),
      readOpenCommitments(ctx, place, { ...all, search: 'qvex' }, 'en'),
      ...newest.map((publicId) => readOpenCommitment(ctx, place, publicId, 'en')),
    ]),
  )
}

const pages = [
  'p.$place.said.tsx',
  'p.$place.did.tsx',
  'p.$place.did.$commitment.tsx',
  'p.$place.packs.tsx',
  'p.$place.tsx',
]

/** What the pages themselves are sent, for everybody. */
export async function saidOnPages({ here, promised }: History): Promise<string> {
  const context = {
    ...{ domain: here.ctx, actorFor: async () => nobody, sessionFor: async () => null, addressKey: () => 'here' },
    ...{ drained: async () => {}, nonce: '', isDemo: true, origin: 'http://localhost:3000' },
  } as unknown as AppLoadContext
  const said: string[] = []
  for (const file of pages)
    for (const commitment of file.includes('$commitment') ? promised : ['']) {
      const page = (await import(/* @vite-ignore */ `../../app/routes/${file}`)) as { loader(args: unknown): unknown }
      const params = { place: here.place.slug, commitment }
      const answer = await page.loader({ context, params, request: new Request('http://localhost:3000/?q=') })
      said.push(answer instanceof Response ? await answer.text() : JSON.stringify(answer))
    }
  return said.join('\n')
}
