import type { Db } from '#db/client.ts'
import { type Goal, readFramework } from '#domain/framework/queries.ts'
import type { Tx } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { type Place, readAreas } from '#domain/people/queries.ts'
import { type Figures, isWide, publicScope, readFigures, readPublished } from '../aggregate.ts'
import { rulesFor, type Statements } from '../cubes.ts'
import { sayEquality } from '../equality.ts'
import { sayKinds } from '../kinds.ts'
import { nothingPublished } from '../problems.ts'
import { readVotesByChoice } from '../queries.ts'
import { type SaidRow, wholeId } from '../rules/cube.ts'
import { heldAgainst } from '../rules/heard.ts'
import { type KeptRules, kept } from '../rules/held-to.ts'
import { type Evidence, type EvidenceGoal, type EvidenceSplit, quotesFor } from '../schema/evidence.ts'
import type { HeardTable } from '../schema/heard.ts'
import { type Audience, type By, equalityFields, type GoalKinds, type KindBy } from '../schema.ts'
import { findBaselines } from '../store/baselines.ts'
import { findSnapshots, type Snapshot } from '../store/snapshots.ts'
import { besideTold, readBeside } from './beside.ts'
import { readWhoWasHeard } from './heard.ts'
import { asTold, readQuotes } from './quotes.ts'

/**
 * Everything that the service tells an audience about everybody whom the place may count, in one moment: for whoever
 * writes it down in a file. To be read in a transaction that sees one moment; for staff it keeps what it told.
 * Refused: `insights-desk.nothing-published` for the public before the place ever published figures.
 */
export const readEvidence = (
  tx: Tx,
  place: Place,
  audience: Audience,
  language: string,
): Promise<Result<Evidence, Problem>> =>
  audience === 'public' ? evidenceForAll(tx, place, language) : evidenceForStaff(tx, place, language)

async function evidenceForStaff(tx: Tx, place: Place, language: string): Promise<Result<Evidence, Problem>> {
  const { db } = tx
  // What a place counts, whoever asks: two packs of one moment are the same.
  const scope = publicScope(place.id)
  const framework = await readFramework(db, place.id, language)
  const figures = await readFigures(db, scope, place)
  const heard = await readWhoWasHeard(tx, scope, place, { slug: null, language })
  if (!heard.ok) return heard
  const kinds = await sayKinds(db, scope, place, dayIn(place.timeZone, tx.clock.now()))
  const equality = await sayEquality(db, scope, place)
  const age = await readAge(db, scope, 'staff', ['goals', 'kinds', 'equality'])
  const all = framework.flatMap((mission) => mission.goals)
  const wide = all.filter(({ id }) => isWide(figures, id, place.smallCellStaff)).map(({ id }) => id)
  const quotes = asTold(await readQuotes(db, scope, wide, quotesFor.staff, language), kinds)
  const ofGoal = async (goal: Goal): Promise<EvidenceGoal> => {
    const beside = await readBeside(db, scope, goal.id, language)
    return {
      ...named(goal),
      figures: figures.goal(goal.id),
      kinds: agedKinds(kinds.get(goal.id), goal.id, age),
      splits: aged([...splitsIn(figures, goal.id), ...equalityRow(equality, goal.id)], goal.id, age),
      beside: besideTold(beside, figures.goal(goal.id).people, place),
      choices: await readVotesByChoice(db, scope, [goal.id], language),
      quotes: quotes.get(goal.id) ?? [],
    }
  }
  return ok({
    ...{ audience: 'staff', ...kept(rulesFor('staff', 'area', place)) },
    published: null,
    overview: figures.overview,
    heard: heard.value.tables.map((table) => ({ ...table, stands: table.stands || age(table.by, wholeId) })),
    everybody: aged([figures.heard.byArea, figures.heard.byAge, ...equalityRow(equality, wholeId)], wholeId, age),
    missions: await oneByOne(framework, async ({ id, slug, name, goals }) => {
      const of = figures.missions.get(id)
      const { byArea, byAge, byWay } = of?.splits ?? {}
      return {
        ...{ slug, name },
        figures: { people: of?.people ?? 0, contributions: of?.contributions ?? 0, votes: of?.votes ?? null },
        // A mission of which one goal was spoken to says what that goal says.
        splits: [byArea, byAge, byWay].flatMap((split) =>
          split ? aged([split], [id, ...goals.map((goal) => goal.id)], age) : [],
        ),
        goals: await oneByOne(goals, ofGoal),
      }
    }),
  })
}

async function evidenceForAll(tx: Tx, place: Place, language: string): Promise<Result<Evidence, Problem>> {
  const { db } = tx
  const published = await readPublished(db, place)
  if (!published) return fail(nothingPublished)
  const { figures, snapshot, rules } = published
  const age = ageIn([snapshot])
  const framework = await readFramework(db, place.id, language)
  const all = framework.flatMap((mission) => mission.goals)
  const wide = all.filter(({ id }) => isWide(figures, id, rules.least)).map(({ id }) => id)
  const scope = publicScope(place.id)
  const quotes = await readQuotes(db, scope, wide, quotesFor.public, language, 'goal', 'may_publish')
  const { responses, participants, people, contributions, read } = figures.overview
  return ok({
    ...{ audience: 'public', ...rules },
    published: { number: snapshot.number, on: dayIn(place.timeZone, snapshot.taken_at) },
    overview: { responses, participants, people, contributions, read },
    heard: (await heardInPublic(tx, place, figures, rules)).map((table) => ({
      ...table,
      stands: table.stands || age(table.by, wholeId),
    })),
    everybody: aged([figures.heard.byArea, figures.heard.byAge], wholeId, age),
    missions: framework.map(({ slug, name, goals }) => ({
      ...{ slug, name, figures: null, splits: [] },
      goals: goals.map((goal) => ({
        ...named(goal),
        figures: figures.goal(goal.id),
        kinds: null,
        // Who spoke to one goal is told to staff alone.
        splits: [],
        beside: { told: [], isMore: false },
        choices: [],
        quotes: quotes.get(goal.id) ?? [],
      })),
    })),
  })
}

/** Published areas and ages beside the population: reckoned from what was published, so it tells nothing more. */
async function heardInPublic(
  { db }: Tx,
  place: Place,
  { heard }: Figures,
  { policy }: KeptRules,
): Promise<HeardTable[]> {
  const [baselines, areas] = [await findBaselines(db, place.id), await readAreas(db, place.id)]
  return (['area', 'age-band'] as const).map((by) => {
    const split = by === 'area' ? heard.byArea : heard.byAge
    const baseline = baselines.find(({ divided_by }) => divided_by === by)
    const told = { cells: split.cells, people: split.total ?? heard.people }
    const alone = split.cells.filter(({ key }) => key !== 'not-said').map(({ key }) => ({ keys: [key], people: 0 }))
    const nameOf = (key: string) => (by === 'area' ? (areas.find(({ code }) => code === key)?.name ?? null) : null)
    return {
      by,
      ...heldAgainst(told, baseline?.cells ?? alone, nameOf, policy),
      notAsked: null,
      stands: split.cells.some(({ stands }) => stands),
      baseline: baseline ? { tableId: baseline.table_id, takenOn: baseline.taken_on, source: baseline.source } : null,
    }
  })
}

/** Whether what is said of a row is of an earlier time than the newest telling. */
type Age = (by: By | KindBy, id: string) => boolean

async function readAge(db: Db, scope: Scope, audience: Audience, families: readonly string[]): Promise<Age> {
  const latest: Snapshot[] = []
  for (const family of families) latest.push(...(await findSnapshots(db, { scope, audience, family }, 1)))
  return ageIn(latest)
}

const ageIn =
  (snapshots: readonly Snapshot[]): Age =>
  (by, id) =>
    snapshots.some(({ number, content }) => (content.statements[by]?.rows.get(id)?.snapshot ?? number) < number)

/** A row of which nothing new could be said is the row that was said before, and says so. */
const aged = (splits: readonly EvidenceSplit[], ids: string | readonly string[], age: Age): EvidenceSplit[] =>
  splits.map((split) => {
    const isOld = [ids].flat().some((id) => age(split.by, id))
    const cells = split.cells.map((cell) => ({
      ...cell,
      stands: cell.people !== 'withheld' && (isOld || cell.stands === true),
    }))
    return { ...split, cells, stands: isOld || cells.some(({ stands }) => stands) }
  })

function agedKinds(kinds: GoalKinds | undefined, id: string, age: Age): GoalKinds | null {
  if (!kinds) return null
  const cells = (by: KindBy) =>
    kinds[by].map((cell) => ({ ...cell, stands: cell.people !== 'withheld' && (cell.stands === true || age(by, id)) }))
  return { tells: cells('tells'), stance: cells('stance'), month: cells('month') }
}

const named = ({ publicId, number, short, text }: Goal) => ({ publicId, number, short, text })

/** What nobody spoke to has no groups. */
const splitsIn = (figures: Figures, id: string): EvidenceSplit[] => {
  const { byArea, byAge, byWay } = figures.splits.get(id) ?? {}
  return [byArea, byAge, byWay].flatMap((split) => (split && split.cells.length > 0 ? [split] : []))
}

function equalityRow(statements: Statements | undefined, id: string): EvidenceSplit[] {
  return equalityFields.flatMap((by): EvidenceSplit[] => {
    const statement = statements?.[by]
    const row: SaidRow | undefined = statement?.rows.get(id)
    if (!statement || !row) return []
    const cells = statement.groups.map((key, index) => {
      const said = row.cells[index]
      return { key, name: null, people: said?.value ?? ('withheld' as const), stands: said?.is === 'stands' }
    })
    return [{ by, total: row.total.value, cells }]
  })
}

/** One after the other: a transaction has one connection, and asking it at once only makes a queue. */
async function oneByOne<From, To>(all: readonly From[], work: (each: From) => Promise<To>): Promise<To[]> {
  const done: To[] = []
  for (const each of all) done.push(await work(each))
  return done
}
