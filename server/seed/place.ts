import type { Context } from '#domain/kernel/context.ts'
import { savePlace } from '#domain/people/commands.ts'
import { type SeededGoal, seedFramework } from './framework.ts'
import { type SeededPeople, seedPeople } from './people.ts'

export const demoPlace = {
  name: 'Live Well South Tees',
  slug: 'live-well-south-tees',
  areas: ['Middlesbrough', 'Redcar & Cleveland'],
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
