import type { Db } from '#db/client.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import type { Place } from '#domain/people/queries.ts'
import { fingerprintOf, judgeCubes, type OfferedCube, rulesFor, type Statements } from './cubes.ts'
import { isSame, kept } from './rules/held-to.ts'
import { deleteEarlier, findSnapshots, insertSnapshot } from './store/snapshots.ts'

/**
 * What staff are told of tables whose smallest counts weigh most: judged anew only once the number of people has moved by
 * the place's larger threshold, so that nobody is seen to come or go; until then all of it stands as it was. Where the
 * place has changed its rules it is judged by those at once, of as many people as before.
 * @param family names tables about the same people, which are judged together
 * @param people how many they are now
 * @param count counts them, when it has to be
 * @returns undefined as long as there were never enough people
 */
export async function sayHeld(
  db: Db,
  scope: Scope,
  place: Place,
  family: string,
  people: number,
  count: () => Promise<OfferedCube[]>,
): Promise<Statements | undefined> {
  const rules = kept(rulesFor('staff', 'area', place))
  const series = { scope, audience: 'staff', family } as const
  for (;;) {
    const [before] = await findSnapshots(db, series, 1)
    const last = before?.content
    const hasMoved = Math.abs(people - (last?.overview?.people ?? 0)) >= rules.step
    if (!hasMoved && (!last || isSame(last.rules, rules))) return last?.statements
    const offered = await count()
    const number = (before?.number ?? 0) + 1
    const statements = judgeCubes(offered, number, { before: last })
    const overview = hasMoved ? { people } : (last?.overview ?? null)
    const content = { statements, judged: fingerprintOf(offered), rules, overview, goals: {} }
    // Read again, with the day that it was saved.
    if (await insertSnapshot(db, series, { number, content, person_id: null })) await deleteEarlier(db, series, number)
  }
}
