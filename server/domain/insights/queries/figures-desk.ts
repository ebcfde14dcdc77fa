import type { Db } from '#db/client.ts'
import { dayIn } from '#domain/kernel/days.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import type { Place } from '#domain/people/queries.ts'
import { publicScope, sayToStaff } from '../aggregate.ts'
import { missingSince } from '../commands/publish-figures.ts'
import { countAll } from '../count.ts'
import { rulesFor, type Statements } from '../cubes.ts'
import type { FiguresDesk, WithheldLog } from '../schema.ts'
import { findNames } from '../store/names.ts'
import { findLatest, findSnapshots, goalSeries } from '../store/snapshots.ts'

/** Publications that are listed: the latest first. */
const listed = 20

/** For whoever publishes figures: what was published, how much of it was withheld and why, and whether there is more. */
export async function readFiguresDesk(db: Db, scope: Scope, place: Place): Promise<FiguresDesk> {
  const shared = publicScope(place.id)
  const [snapshots, counted] = await Promise.all([
    findSnapshots(db, goalSeries(shared, 'public'), listed),
    countAll(db, scope, place, 'staff'),
  ])
  const { people } = (await countAll(db, shared, place, 'public')).overview
  const [names, goals] = await Promise.all([
    findNames(
      db,
      snapshots.flatMap(({ person_id }) => person_id ?? []),
    ),
    sayToStaff(db, scope, place, counted),
  ])
  // Goals as of now; the other tables as they were last told to anybody who asked for them.
  const others = await findLatest(db, scope, 'staff')
  const tables = [goals, ...others.flatMap(({ family, statements }) => (family === 'goals' ? [] : statements))]
  return {
    publications: snapshots.map(({ number, taken_at, person_id, content }) => ({
      number,
      on: dayIn(place.timeZone, taken_at),
      by: (person_id && names.get(person_id)) ?? null,
      people: content.overview?.people ?? 0,
      log: logOf(content.statements, rulesFor('public', 'area', place).least, number),
    })),
    people,
    missing: missingSince(snapshots[0], people, place),
    staff: addUp(tables.map((statements) => logOf(statements, rulesFor('staff', 'area', place).least))),
    rules: {
      smallCellPublic: place.smallCellPublic,
      smallCellStaff: place.smallCellStaff,
      policy: place.figurePolicy,
    },
  }
}

/** @param number of the publication: what an earlier one said stands */
function logOf(statements: Statements, least: number, number?: number): WithheldLog {
  const cells = Object.values(statements).flatMap(({ rows }) =>
    [...rows.values()].flatMap(({ snapshot, cells }) => cells.map((cell) => ({ ...cell, snapshot }))),
  )
  const isOld = ({ is, snapshot }: (typeof cells)[number]) =>
    is === 'stands' || (is === 'told' && number !== undefined && snapshot < number)
  const withheld = cells.filter(({ is }) => is === 'withheld')
  const stands = cells.filter(isOld).length
  return {
    told: cells.length - withheld.length - stands,
    stands,
    small: withheld.filter(({ n }) => n < least).length,
    beside: withheld.filter(({ n }) => n >= least).length,
  }
}

const addUp = (logs: readonly WithheldLog[]): WithheldLog =>
  logs.reduce(
    (sum, log) => ({
      told: sum.told + log.told,
      stands: sum.stands + log.stands,
      small: sum.small + log.small,
      beside: sum.beside + log.beside,
    }),
    { told: 0, stands: 0, small: 0, beside: 0 },
  )
