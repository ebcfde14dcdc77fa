import type { Context } from '#domain/kernel/context.ts'
import { addDays, dayIn } from '#domain/kernel/days.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { within } from '#domain/kernel/scope.ts'
import { type Place, readAreas } from '#domain/people/queries.ts'
import { readSurveyAges } from '#domain/results/queries/counts.ts'
import { statusOf } from '#domain/surveys/rules/status.ts'
import { readWords } from '#domain/wordings/queries.ts'
import { readFigures } from '../aggregate.ts'
import type { Statements } from '../cubes.ts'
import { sayEquality, surveyId } from '../equality.ts'
import { askedUnknown } from '../problems.ts'
import { wholeId } from '../rules/cube.ts'
import { heldAgainst, missingOf } from '../rules/heard.ts'
import { ageOf } from '../rules/told-since.ts'
import { type BaselineBy, baselineBys, type HeardTable, type NextGroup, type WhoWasHeard } from '../schema/heard.ts'
import { type Cell, equalityFields, notSaid } from '../schema.ts'
import { countResponses } from '../store/answers.ts'
import { findBaselines, findConsultations, findReach } from '../store/baselines.ts'

/** Cells that may be told, how many people they hold, and how many more were not asked. */
type Told = { cells: Cell[]; people: number; notAsked: number | null }

/**
 * Who was heard beside who lives here, over all or in one survey, while it is open too; whom to go to next, and who knows
 * them. Only of numbers that may be told anyway.
 * @param slug of a survey; null for everything
 */
export async function readWhoWasHeard(
  ctx: Pick<Context, 'db' | 'clock'>,
  scope: Scope,
  place: Place,
  { slug, language }: { slug: string | null; language: string },
): Promise<Result<WhoWasHeard, Problem>> {
  const { db } = ctx
  const surveys = await findConsultations(db)
    .where(within(scope, 'survey', 'counts'))
    .execute()
  const one = surveys.find((survey) => survey.slug === slug)
  if (slug !== null && !one) return fail(askedUnknown)
  const [areas, baselines, reach, equality, words] = await Promise.all([
    readAreas(db, place.id),
    findBaselines(db, place.id),
    findReach(db, place.id),
    sayEquality(db, scope, place),
    readWords(
      db,
      surveys.map(({ title_id }) => title_id),
      language,
    ),
  ])
  const areaName = (key: string) => areas.find(({ code }) => code === key)?.name ?? null
  const people = one ? await countResponses(db, one.id) : (await readFigures(db, scope, place)).overview.people
  const told = one
    ? await toldOfSurvey(ctx, scope, place, one.id, { people, equality })
    : await toldOfAll(ctx, scope, place, { people, equality })
  const tables = baselineBys.flatMap((by): HeardTable[] => {
    const cells = told.get(by)
    if (!cells) return []
    const baseline = baselines.find(({ divided_by }) => divided_by === by)
    const unmatched = cells.cells
      .filter(({ key }) => key !== notSaid && key !== 'rather-not-say')
      .map(({ key }) => ({ keys: [key], people: 0 }))
    const nameOf = (key: string) => (by === 'area' ? areaName(key) : null)
    const compared = heldAgainst(cells, baseline?.cells ?? unmatched, nameOf, place.figurePolicy)
    return [
      {
        ...{ by, ...compared, notAsked: cells.notAsked, stands: cells.cells.some(({ stands }) => stands) },
        baseline: baseline ? { tableId: baseline.table_id, takenOn: baseline.taken_on, source: baseline.source } : null,
      },
    ]
  })
  const today = dayIn(place.timeZone, ctx.clock.now())
  return ok({
    of: one?.slug ?? null,
    people,
    surveys: surveys.map((survey) => ({
      slug: survey.slug,
      title: words.get(survey.title_id),
      isOpen: statusOf(survey, today) === 'open',
    })),
    tables,
    next: nextOf(tables, place.smallCellStaff, (by, keys) =>
      reach.filter((each) => each.by === by && keys.includes(each.key)).map(({ name }) => name),
    ),
    reach: reach.flatMap(({ by: name, ...each }) => {
      const by = baselineBys.find((known) => known === name)
      return by ? [{ ...each, by, groupName: by === 'area' ? areaName(each.key) : null }] : []
    }),
    least: place.smallCellStaff,
  })
}

type Known = { people: number; equality: Statements | undefined }

async function toldOfAll(
  { db }: Pick<Context, 'db'>,
  scope: Scope,
  place: Place,
  { people, equality }: Known,
): Promise<Map<BaselineBy, Told>> {
  const { heard } = await readFigures(db, scope, place)
  const told = equalityIn(equality, wholeId, people, place)
  for (const split of [heard.byArea, heard.byAge])
    if (split.by !== 'way') told.set(split.by, { cells: split.cells, people: split.total ?? people, notAsked: null })
  return told
}

/** Areas stand over all alone: a survey's own would be taken from those of the place. */
async function toldOfSurvey(
  ctx: Pick<Context, 'db' | 'clock'>,
  scope: Scope,
  place: Place,
  id: string,
  { people, equality }: Known,
): Promise<Map<BaselineBy, Told>> {
  const told = equalityIn(equality, surveyId(id), people, place)
  const ages = await readSurveyAges(ctx, scope, place, id)
  if (ages) {
    // As of last midnight, and of as many people as they were then.
    const yesterday = addDays(dayIn(place.timeZone, ctx.clock.now()), -1)
    const cells = ages.cells.map((cell) => ({ ...cell, name: null, stands: true, since: yesterday }))
    told.set('age-band', { cells, people: ages.people, notAsked: null })
  }
  return told
}

function equalityIn(
  equality: Statements | undefined,
  row: string,
  people: number,
  { timeZone }: Place,
): Map<BaselineBy, Told> {
  const told = new Map<BaselineBy, Told>()
  for (const field of equalityFields) {
    const statement = equality?.[field]
    const said = statement?.rows.get(row)
    if (!statement || !said || said.total.value === null) continue
    const cells = statement.groups.map((key, index): Cell => {
      const cell = said.cells[index]
      return { key, name: null, people: cell?.value ?? 'withheld', ...ageOf(cell, timeZone) }
    })
    told.set(field, { cells, people: said.total.value, notAsked: Math.max(0, people - said.total.value) })
  }
  return told
}

function nextOf(
  tables: readonly HeardTable[],
  least: number,
  knownBy: (by: BaselineBy, keys: readonly string[]) => string[],
): NextGroup[] {
  return tables
    .flatMap(({ by, baseline, groups }) =>
      baseline
        ? missingOf(groups, least).map(({ keys, names, ratio, missing }) => ({
            ...{ by, keys, names, ratio, missing },
            knownBy: [...new Set(knownBy(by, keys))],
          }))
        : [],
    )
    .sort((one, other) => other.missing - one.missing)
}
