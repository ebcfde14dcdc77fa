import type { Db } from '#db/client.ts'
import { readGoalsThatQuote } from '#domain/insights/queries/open-goals.ts'
import { readPacksThatQuote } from '#domain/packs/queries/open.ts'
import type { Place } from '#domain/people/queries.ts'
import type { Receipt } from '../schema.ts'
import type { ReadText } from './goals.ts'

type Quoted = {
  quoted: Receipt['quoted']
  /** Goals beside which everybody reads these words, by their names in links. */
  beside: ReadonlySet<string>
}

/** Where these words are quoted now: on public pages, and in packs that were issued. */
export async function readQuoted(
  db: Db,
  place: Place,
  texts: readonly ReadText[],
  goals: readonly { id: string; publicId: string }[],
): Promise<Quoted> {
  const open = texts.filter(({ mayPublish }) => mayPublish).map(({ publicId }) => publicId)
  const [goalIds, packs] = await Promise.all([
    open.length === 0 ? Promise.resolve<string[]>([]) : readGoalsThatQuote(db, place, goals, open),
    readPacksThatQuote(
      db,
      place,
      texts.map(({ id }) => id),
    ),
  ])
  const beside = new Set(goals.filter(({ id }) => goalIds.includes(id)).map(({ publicId }) => publicId))
  return { quoted: { onSaid: beside.size > 0, packs }, beside }
}
