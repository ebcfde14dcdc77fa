import type { Db } from '#db/client.ts'
import type { NextStep } from '#db/schema/learning.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import { permit } from '#domain/kernel/permissions.ts'
import { readWords, type WordsById } from '#domain/wordings/queries.ts'
import {
  type Elsewhere,
  type Learned,
  type LearnedList,
  mostOffered,
  mostOnPage,
  type Result,
  type Source,
  type Tests,
} from './schema.ts'
import {
  countLearnings,
  findCommitment,
  findLearned,
  findLearnings,
  findSpread,
  findTests,
  findTestsById,
  type TestRow,
} from './store.ts'

/** The places whose promises somebody may read in the workspace: their partnership, as far as it is theirs. */
export const placesOf = (actor: Actor): string[] =>
  actor.kind === 'person'
    ? [...new Set(actor.memberships.map(({ placeId }) => placeId))].filter(
        (placeId) => permit(actor, 'commitments.read', { placeId }).ok,
      )
    : []

/** What a commitment was tried as. Empty where there is none of that name; whoever asks has found it already. */
export async function readTests(db: Db, placeId: string, commitment: string, language: string): Promise<Tests> {
  const found = await findCommitment(db, placeId, commitment)
  if (!found) return { because: null, tests: [] }
  const rows = await findTests(db, found.id)
  const sourceIds = [found.because, ...rows.map(({ because }) => because)].filter((id) => id !== null)
  const [sources, spread] = await Promise.all([
    sourceIds.length > 0 ? findTestsById(db, sourceIds) : [],
    findSpread(
      db,
      rows.map(({ id }) => id),
    ),
  ])
  const words = await readWords(
    db,
    [
      ...[...rows, ...sources].flatMap((row) => [row.titleId, row.planId, row.expectedId]),
      ...[...rows, ...sources].flatMap((row) => [row.happenedId, row.learnedId]),
      ...spread.map(({ titleId }) => titleId),
    ],
    language,
  )
  const sourceOf = (id: string | null): Source | null => {
    const source = sources.find((each) => each.id === id)
    const result = source && resultOf(source, words)
    if (!source || !result) return null
    const { publicId, commitment: of, titleId, number, slug, name } = source
    const where = { publicId, commitment: of, place: { slug, name }, test: number }
    return { ...where, title: words.get(titleId), learned: result.learned }
  }
  const spreadOf = (id: string): Elsewhere[] =>
    spread
      .filter(({ because }) => because === id)
      .map(({ commitment: of, titleId, slug, name, test }) => ({
        ...{ commitment: of, title: words.get(titleId), place: { slug, name }, test },
      }))
  return {
    because: sourceOf(found.because),
    tests: rows.map((row) => ({
      ...{ publicId: row.publicId, number: row.number, begunOn: row.begunOn },
      ...{ plan: words.get(row.planId), expected: words.get(row.expectedId) },
      ...{ because: sourceOf(row.because), result: resultOf(row, words), spread: spreadOf(row.id) },
    })),
  }
}

function resultOf({ happenedId, learnedId, next, endedOn }: TestRow, words: WordsById): Result | null {
  if (happenedId === null || learnedId === null || next === null || endedOn === null) return null
  return { happened: words.get(happenedId), learned: words.get(learnedId), next, endedOn }
}

export type LearnedFilter = { search: string; next: NextStep | ''; page: number; allianceId?: string }

/** What was learned in some places, the newest first: only what is public, and public as soon as it is written. */
export async function readLearned(
  db: Db,
  placeIds: readonly string[],
  { page, ...filter }: LearnedFilter,
  language: string,
): Promise<LearnedList> {
  if (placeIds.length === 0) return { lines: [], found: 0, page: 1, pages: 1 }
  const where = { placeIds, ...filter, search: filter.search.trim() }
  const found = await countLearnings(db, where)
  const pages = Math.max(1, Math.ceil(found / mostOnPage))
  const onPage = Math.min(Math.max(1, page), pages)
  const rows = await findLearnings(db, where, { limit: mostOnPage, offset: (onPage - 1) * mostOnPage })
  return { lines: await linesOf(db, rows, language), found, page: onPage, pages }
}

/** What a new test or commitment may go back to: the newest, and the one that was chosen already. */
export async function readSources(
  db: Db,
  actor: Actor,
  language: string,
  chosen: readonly string[],
): Promise<Learned[]> {
  const placeIds = placesOf(actor)
  if (placeIds.length === 0) return []
  const everything = { placeIds, search: '', next: '' as const }
  const [newest, own] = await Promise.all([
    findLearnings(db, everything, { limit: mostOffered, offset: 0 }),
    Promise.all(chosen.filter(Boolean).map((publicId) => findOffered(db, placeIds, publicId))),
  ])
  const first = own.flat()
  return linesOf(db, [...first, ...newest.filter((row) => !first.some(({ id }) => id === row.id))], language)
}

/** One that may be gone back to, by its name in links. */
async function findOffered(db: Db, placeIds: readonly string[], publicId: string) {
  const found = await findLearned(db, placeIds, publicId)
  return found ? findTestsById(db, [found.id]) : []
}

async function linesOf(db: Db, rows: readonly TestRow[], language: string): Promise<Learned[]> {
  const words = await readWords(
    db,
    rows.flatMap((row) => [row.titleId, row.planId, row.happenedId, row.learnedId]),
    language,
  )
  return rows.flatMap((row): Learned[] => {
    const result = resultOf(row, words)
    const { publicId, commitment, organisation, number, spread, slug, name } = row
    const where = { publicId, commitment, organisation, number, spread, place: { slug, name } }
    return result ? [{ ...where, ...result, plan: words.get(row.planId), title: words.get(row.titleId) }] : []
  })
}
