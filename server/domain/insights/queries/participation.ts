import type { Db } from '#db/client.ts'
import type { Day } from '#db/schema/columns.ts'
import { dayIn } from '#domain/kernel/days.ts'
import type { Place } from '#domain/people/queries.ts'
import { publicScope, readPublished } from '../aggregate.ts'
import type { Cell, Figure, GoalFigures } from '../schema.ts'
import { findSnapshots, goalSeries } from '../store/snapshots.ts'

/** Publications that are looked back at: a place publishes a few times a year. */
const mostPublications = 40

/** Whole numbers, as they were published on a day. */
export type Publication = { on: Day; people: number; responses: number; participants: number; contributions: number }
export type Participation = {
  /** The earliest first. */
  publications: Publication[]
  /** As published last. */
  areas: Cell[]
  goal(id: string): GoalFigures
}

/** Who took part, as everybody may read it: each publication, and areas and goals as of the last. Null before the first. */
export async function readParticipation(db: Db, place: Place): Promise<Participation | null> {
  const [published, snapshots] = await Promise.all([
    readPublished(db, place),
    findSnapshots(db, goalSeries(publicScope(place.id), 'public'), mostPublications),
  ])
  if (!published) return null
  const publications = snapshots.toReversed().map(({ taken_at, content: { overview } }) => ({
    on: dayIn(place.timeZone, taken_at),
    ...{ people: overview?.people ?? 0, responses: overview?.responses ?? 0 },
    ...{ participants: overview?.participants ?? 0, contributions: overview?.contributions ?? 0 },
  }))
  return { publications, areas: published.figures.heard.byArea.cells, goal: published.figures.goal }
}

/** How many people of an area took part, as published last; null before the first publication. */
export async function readOpenArea(db: Db, place: Place, code: string): Promise<Figure | null> {
  const published = await readPublished(db, place)
  return published?.figures.heard.byArea.cells.find(({ key }) => key === code)?.people ?? null
}
