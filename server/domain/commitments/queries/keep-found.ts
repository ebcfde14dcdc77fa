import type { Db } from '#db/client.ts'
import { dayIn } from '#domain/kernel/days.ts'
import { plain } from '#domain/kernel/plain.ts'
import type { Place } from '#domain/people/queries.ts'
import { readTexts } from '#domain/wordings/queries.ts'
import { spansOf } from '../rules/days.ts'
import { atOnce, findOutdated, saveFound } from '../store/found.ts'
import { readRows } from './lines.ts'
import { openStates } from './states.ts'

/**
 * Works out anew what changed since somebody looked last: on which days a commitment has which colour, and its words. Who
 * looks for either asks this first, so that no command has to know of it, and a release with other rules neither.
 */
export async function keepFound(db: Db, place: Pick<Place, 'id' | 'timeZone'>, now: Date): Promise<void> {
  const where = { placeId: place.id, timeZone: place.timeZone }
  // A place without end is not worked off by one reader: what is left over is found by the next.
  for (let round = 0; round < 10; round++) {
    const ids = await findOutdated(db, where)
    if (ids.length === 0) return
    const today = dayIn(place.timeZone, now)
    const which = { placeId: place.id, states: openStates, ids }
    const rows = await readRows(db, which, { today, timeZone: place.timeZone, limit: atOnce })
    const texts = await readTexts(
      db,
      rows.flatMap(({ title_id, said_id, answer_id }) => [title_id, said_id, answer_id].filter((id) => id !== null)),
    )
    const wordsOf = (id: string | null) => (id === null ? [] : Object.values(texts.get(id) ?? {}))
    await saveFound(
      db,
      where,
      rows.map(({ id, revision, standing, title_id, said_id, answer_id }) => ({
        ...{ id, revision, spans: spansOf(standing) },
        words: plain([title_id, said_id, answer_id].flatMap(wordsOf).join('\n')),
      })),
    )
    if (ids.length < atOnce) return
  }
}
