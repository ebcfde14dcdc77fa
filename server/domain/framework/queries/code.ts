import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { readTexts, readWords } from '#domain/wordings/queries.ts'
import { codeUnknown } from '../problems.ts'
import type { CodePage, CodeWording, Example } from '../schema.ts'
import { findGuide } from '../store/guides.ts'
import { readBookChanges } from './changes.ts'
import { readCodes } from './code-book.ts'

/** One code with all it was called, what it means, and what became of its tags. @param publicId as it stands in links */
export async function readCode(
  db: Db,
  placeId: string,
  publicId: string,
  language: string,
): Promise<Result<CodePage, Problem>> {
  const codes = await readCodes(db, placeId, language)
  const found = codes.find((code) => code.publicId === publicId)
  if (!found) return fail(codeUnknown)
  const { id, missionId, aboutId, ...code } = found
  const [wordings, changes, guide, examples, missionSlug] = await Promise.all([
    readWordings(db, id, language),
    readBookChanges(db, placeId, language, id),
    findGuide(db, id),
    readExamples(db, id),
    readMissionSlug(db, missionId),
  ])
  const about = codes.find((each) => each.id === aboutId)
  const { newestTexts, underOlder, list } = wordings
  const ended = changes.find(({ kind, isUndone }) => !isUndone && (kind === 'merge' || kind === 'split'))
  return ok({
    code: { ...code, missionSlug, about: about ? { publicId: about.publicId, short: about.short } : null },
    written: newestTexts,
    guide: guide ?? { number: 0, definition: '', useWhen: '', notWhen: '', keywords: [] },
    examples,
    wordings: list,
    changes,
    underOlder,
    becameOf: code.isRetired
      ? (ended?.into ?? []).flatMap(({ publicId: into, short }) => (into ? [{ publicId: into, short }] : []))
      : [],
  })
}

const readMissionSlug = async (db: Db, missionId: string | null): Promise<string | null> => {
  if (missionId === null) return null
  const { slug } = await db.selectFrom('mission').select('slug').where('id', '=', missionId).executeTakeFirstOrThrow()
  return slug
}

/** Newest first, each with how many tags stand under it. */
async function readWordings(db: Db, goalId: string, language: string) {
  const rows = await db
    .selectFrom('goal_version')
    .select(['id', 'number', 'wording_id', 'short_id', 'source', sql<string>`valid_from`.as('validFrom')])
    .select(sql<number>`(select count(*) from tag where tag.goal_version_id = goal_version.id)`.as('tags'))
    .where('goal_id', '=', goalId)
    .orderBy('number', 'desc')
    .execute()
  const newest = rows[0]
  if (!newest) throw new Error('a code without any wording')
  const ids = rows.flatMap(({ wording_id, short_id }) => [wording_id, short_id])
  const [words, texts] = await Promise.all([readWords(db, ids, language), readTexts(db, ids)])
  return {
    newestTexts: {
      text: texts.get(newest.wording_id) ?? {},
      short: texts.get(newest.short_id) ?? {},
      source: newest.source,
    },
    // Tags under the same words, brought back by an undo, are under no older ones.
    underOlder: rows
      .filter(({ wording_id }) => wording_id !== newest.wording_id)
      .reduce((sum, { tags }) => sum + tags, 0),
    list: rows.map(
      ({ id: _, wording_id, short_id, ...row }): CodeWording => ({
        ...row,
        text: words.get(wording_id),
        short: words.get(short_id),
      }),
    ),
  }
}

/** Somebody's own words are left out while they may not be shown. */
export async function readExamples(db: Db, goalId: string): Promise<Example[]> {
  const rows = await db
    .selectFrom('code_example as example')
    .leftJoin('shown_contribution as said', (join) =>
      join.onRef('said.id', '=', 'example.contribution_id').on('said.may_quote', '=', true),
    )
    .select(['example.id', sql<string | null>`coalesce(example.text, said.text)`.as('text')])
    .select(sql<boolean>`example.contribution_id is not null`.as('isSpoken'))
    .where('example.goal_id', '=', goalId)
    .orderBy('example.at')
    .orderBy('example.id')
    .execute()
  return rows.flatMap(({ text, ...example }) => (text === null ? [] : [{ ...example, text }]))
}
