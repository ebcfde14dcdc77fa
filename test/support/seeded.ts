import type { SeededPlace } from '#server/seed/place.ts'
import type { Scene } from './scene.ts'

/** A scene's place as the seed knows it: for tests that add surveys of their own. */
export const seededIn = ({ place, areas, organisations, people }: Scene): SeededPlace => ({
  placeId: place.id,
  slug: place.slug,
  goals: [],
  areaIds: areas.map(({ id }) => id),
  organisations,
  people: Object.fromEntries(
    Object.entries(people).map(([key, { personId }]) => [key, personId]),
  ) as SeededPlace['people'],
})
