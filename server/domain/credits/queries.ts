import type { Db } from '#db/client.ts'
import { readAnswersTo } from '#domain/commitments/queries/answers.ts'
import { lineOf, readAround, readRows } from '#domain/commitments/queries/lines.ts'
import { openStates } from '#domain/commitments/queries/states.ts'
import { readFramework } from '#domain/framework/queries.ts'
import { readOpenGoals } from '#domain/insights/queries/open-goals.ts'
import { quotesInPublic } from '#domain/insights/schema.ts'
import type { Context } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import { notFound, type Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import type { Place } from '#domain/people/queries.ts'
import { readWords } from '#domain/wordings/queries.ts'
import { type GroupLine, type GroupPage, mostLines } from './schema.ts'
import { findAlliancesOf, findBrought, findGroups, findSurveys } from './store.ts'

/** Who brought people's words, or promised something: those whose names are public by their own doing. */
export const readGroups = async (db: Db, place: Pick<Place, 'id'>): Promise<GroupLine[]> =>
  (await findGroups(db, place.id)).map(({ id: _, ...line }) => line)

/**
 * What came through one group, what was promised for it, and what the group promised itself. How many spoke through it is
 * not said: that was never published, and beside the goal's own number it would tell of those who spoke elsewhere.
 */
export async function readGroup(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  place: Place,
  publicId: string,
  language: string,
): Promise<Result<GroupPage, Problem>> {
  const [group] = await findGroups(db, place.id, publicId)
  if (!group) return fail(notFound)
  const today = dayIn(place.timeZone, clock.now())
  const where = { placeId: place.id, states: openStates, organisationId: group.id }
  const [surveys, alliances, rows, framework] = await Promise.all([
    findSurveys(db, group.id),
    findAlliancesOf(db, group.id),
    readRows(db, where, { today, timeZone: place.timeZone, limit: mostLines }),
    readFramework(db, place.id, language),
  ])
  const every = framework.flatMap(({ goals }) => goals)
  const ids = every.map(({ id }) => id)
  const open = await readOpenGoals(db, place, ids, quotesInPublic, language)
  const shown = ids.flatMap((id) => open.goal(id).quotes.map((quote) => quote.id))
  const brought = new Set(await findBrought(db, group.id, shown))
  const goals = every.flatMap(({ id, publicId, short, text }) => {
    const { figures, quotes } = open.goal(id)
    const own = quotes.filter((quote) => brought.has(quote.id))
    return own.length > 0 ? [{ id, publicId, short, text, figures, quotes: own }] : []
  })
  const spokenTo = goals.map(({ id }) => id)
  const [answers, around, words] = await Promise.all([
    readAnswersTo({ db, clock }, place, spokenTo, language, mostLines),
    readAround(db, rows, language),
    readWords(db, [...surveys.map(({ titleId }) => titleId), ...alliances.map(({ nameId }) => nameId)], language),
  ])
  const own = rows.map((row) => lineOf(row, around, today))
  return ok({
    ...{ publicId: group.publicId, name: group.name, kind: group.kind },
    surveys: surveys.map(({ slug, titleId, closesOn }) => ({ slug, title: words.get(titleId), closesOn })),
    goals: goals.map(({ id: _, ...goal }) => goal),
    ...{ figuresOn: open.on, least: place.smallCellPublic, own },
    answers: answers.lines.filter(({ publicId }) => own.every((line) => line.publicId !== publicId)),
    alliances: alliances.map(({ publicId, nameId }) => ({ publicId, name: words.get(nameId) })),
  })
}
