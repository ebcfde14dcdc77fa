import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import { ageBands } from '#domain/contributions/schema.ts'
import { sayTable, sayTables } from '#domain/insights/queries/tables.ts'
import { notSaid } from '#domain/insights/schema.ts'
import type { Context } from '#domain/kernel/context.ts'
import { addDays, dayIn, endOfDay } from '#domain/kernel/days.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { ok, type Result } from '#domain/kernel/result.ts'
import { within } from '#domain/kernel/scope.ts'
import type { Place } from '#domain/people/queries.ts'
import { consultationOf } from '../rules/consultation.ts'
import type { SurveyCounts } from '../schema.ts'
import { readOwnedSurvey } from './owned-survey.ts'
import { headOf } from './results.ts'
import { countBy, readWays, sumOf } from './splits.ts'

/**
 * What the place reads of a survey that it does not run: whole numbers, how people came where no small group shows, and
 * whether it is a fair consultation. No words. Whole numbers are as of now. Splits are as of last midnight: whoever
 * watched them move with a single arrival would know where that one belongs.
 */
export async function readSurveyCounts(
  ctx: Pick<Context, 'db' | 'clock'>,
  scope: Scope,
  place: Place,
  { slug, language }: { slug: string; language: string },
): Promise<Result<SurveyCounts, Problem>> {
  const found = await readOwnedSurvey(ctx, scope, 'counts', slug)
  if (!found.ok) return found
  const owned = found.value
  const picked = { surveyId: owned.id, versionIds: owned.versions.map(({ id }) => id) }
  const midnight = endOfDay(addDays(dayIn(owned.timeZone, ctx.clock.now()), -1), owned.timeZone)
  const [ways, settled, ages] = await Promise.all([
    readWays(ctx.db, picked),
    readWays(ctx.db, picked, midnight),
    readAges(ctx.db, scope, midnight),
  ])
  const newest = owned.versions[0] as (typeof owned.versions)[number]
  const imported = sumOf(ways.filter(({ wayIn }) => wayIn === 'import'))
  // How many came from a file is a whole number, which every reader has: it can't keep another cell secret.
  const asked = settled.filter(({ wayIn }) => wayIn !== 'import')
  const editions = countBy(asked, ({ edition }) => edition).map(({ key }) => key)
  const offered = [...new Set([...owned.versions.flatMap(({ definition }) => definition.editions), ...editions])]
  const own = ages.findIndex(({ surveyId }) => surveyId === owned.id)
  const byAge = sayTables(
    place,
    'staff',
    ages.map(({ counts }) => counts),
  )[own]
  return ok({
    // How many saw which version is a split like the others, and a smaller one.
    survey: { ...headOf(owned, language, undefined, sumOf(ways)), versions: [] },
    imported,
    least: place.smallCellStaff,
    splits: [
      {
        by: 'edition',
        cells: sayTable(
          place,
          'staff',
          countsOf(asked, offered, ({ edition }) => edition),
        ),
      },
      {
        by: 'way-in',
        cells: sayTable(
          place,
          'staff',
          countBy(asked, ({ wayIn }) => wayIn).map(({ key, people }) => ({ key, n: people })),
        ),
      },
      ...(byAge ? [{ by: 'age' as const, cells: byAge }] : []),
    ],
    consultation: consultationOf(newest.definition, owned, language),
  })
}

/**
 * Ages of one survey as other organisations' staff read them, with how many they were: both as of last midnight, so that
 * no share is ever of the people of another time. Undefined where it asks for none.
 */
export async function readSurveyAges(
  ctx: Pick<Context, 'db' | 'clock'>,
  scope: Scope,
  place: Place,
  surveyId: string,
): Promise<{ cells: SurveyCounts['splits'][number]['cells']; people: number } | undefined> {
  const ages = await readAges(
    ctx.db,
    scope,
    endOfDay(addDays(dayIn(place.timeZone, ctx.clock.now()), -1), place.timeZone),
  )
  const own = ages.findIndex((each) => each.surveyId === surveyId)
  const cells = sayTables(
    place,
    'staff',
    ages.map(({ counts }) => counts),
  )[own]
  return cells && { cells, people: (ages[own]?.counts ?? []).reduce((sum, { n }) => sum + n, 0) }
}

/** How many, before anything is withheld. */
type Uncut = { key: string; n: number }

/** Zero is a count like any other: an edition that nobody took is told no sooner than one that three did. */
function countsOf<Each extends { people: number }>(
  ways: readonly Each[],
  keys: readonly string[],
  nameOf: (way: Each) => string,
): Uncut[] {
  const people = new Map(countBy(ways, nameOf).map((count) => [count.key, count.people]))
  return keys.map((key) => ({ key, n: people.get(key) ?? 0 }))
}

/**
 * Ages in each survey that asks for them, and those of everybody else who is in the place's own split. Insight shows
 * that one, so each of these has to be judged beside the others.
 */
async function readAges(db: Db, scope: Scope, before: Date): Promise<{ surveyId: string | null; counts: Uncut[] }[]> {
  const { rows } = await sql<{ surveyId: string | null; ageBand: string | null; people: number }>`
    select survey.id as "surveyId", response.age_band as "ageBand", count(response.id) as people
    from survey
    left join response on response.survey_id = survey.id and response.counted and response.received_at < ${before}
    where ${within(scope, 'survey', 'counts')} and exists (
      select from survey_version where survey_version.survey_id = survey.id
        and survey_version.definition @? '$.items[*] ? (@.kind == "age-band")')
    group by survey.id, response.age_band
    union all
    select null, participant.age_band, count(*)
    from participant join workshop on workshop.id = participant.workshop_id
    where ${within(scope, 'workshop', 'counts')}
    group by participant.age_band`.execute(db)
  const sources = [...new Set(rows.map(({ surveyId }) => surveyId))]
  return sources.map((surveyId) => {
    const here = rows.filter((row) => row.surveyId === surveyId)
    const known = ageBands.map((band) => ({
      key: band as string,
      n: sumOf(here.filter(({ ageBand }) => ageBand === band)),
    }))
    const said = known.reduce((sum, { n }) => sum + n, 0)
    return { surveyId, counts: [...known, { key: notSaid, n: sumOf(here) - said }] }
  })
}
