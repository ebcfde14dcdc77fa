import type { Context } from '#domain/kernel/context.ts'
import { savePlace } from '#domain/people/commands.ts'
import { type SeededGoal, seedFramework } from './framework.ts'
import { type SeededPeople, seedPeople } from './people.ts'

const [middlesbrough, redcar] = ['Middlesbrough', 'Redcar & Cleveland']
const districtsIn = (area: string | null, codes: string) => codes.split(' ').map((code) => ({ code, area }))

export const demoPlace = {
  name: 'Live Well South Tees',
  slug: 'live-well-south-tees',
  areas: [middlesbrough, redcar] as string[],
  districts: [
    ...districtsIn(middlesbrough, 'TS1 TS4 TS5'),
    ...districtsIn(redcar, 'TS10 TS11 TS12 TS13 TS14'),
    // These lie in both.
    ...districtsIn(null, 'TS2 TS3 TS6 TS7 TS8'),
  ],
}

export type SeededPlace = SeededPeople & { placeId: string; slug: string; goals: SeededGoal[]; areaIds: string[] }

/** The place with its areas, organisations, people, missions and goals: what the demo and the tests stand on. */
export async function seedPlace(tx: Pick<Context, 'db' | 'ids'>): Promise<SeededPlace> {
  const { id: placeId, slug } = await savePlace(tx, { ...demoPlace, isDemo: true })
  const areas = await tx.db
    .selectFrom('area')
    .select('id')
    .where('place_id', '=', placeId)
    .orderBy('position')
    .execute()
  const goals = await seedFramework(tx, placeId)
  return { placeId, slug, goals, areaIds: areas.map(({ id }) => id), ...(await seedPeople(tx, placeId)) }
}
