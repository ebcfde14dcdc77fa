import type { Db } from '#db/client.ts'
import { readCodes } from '#domain/framework/queries/code-book.ts'
import type { Mission } from '#domain/framework/queries.ts'
import type { Audience } from '#domain/insights/schema.ts'
import type { Place } from '#domain/people/queries.ts'
import type { RowOf } from '../schema.ts'
import { findBookChanges, findGuides } from '../store/code-book.ts'
import { findClosedRounds } from '../store/quality.ts'

type Codes = Awaited<ReturnType<typeof readCodes>>
type CodeRow = RowOf<'code-book'>

/** What each code means, retired ones too, and then every change of the book. The public's has no themes. */
export async function codeBookRows(
  db: Db,
  place: Place,
  framework: readonly Mission[],
  { language, audience }: { language: string; audience: Audience },
): Promise<{ rows: CodeRow[]; codes: Codes; number: number }> {
  const all = await readCodes(db, place.id, language)
  // A theme comes up where texts are read: that there is one says that somebody spoke of it.
  const codes = audience === 'public' ? all.filter(({ kind }) => kind !== 'theme') : all
  const guides = await findGuides(db, place.id)
  const changes = await findBookChanges(db, place.id, place.timeZone)
  const listed = new Set(codes.map(({ publicId }) => publicId))
  const missionOf = new Map(framework.map(({ id, slug }) => [id, slug]))
  const meanings = codes.map(({ publicId, kind, number, missionId, short, text, definition, isRetired }): CodeRow => {
    const guide = guides.get(publicId)
    return {
      ...{ entry: 'code', number, kind, mission: missionId ? (missionOf.get(missionId) ?? null) : null },
      ...{ code: publicId, name: short.text, text: text.text, definition: definition || null },
      ...{ use_when: guide?.useWhen || null, not_when: guide?.notWhen || null },
      ...{ state: isRetired ? 'retired' : 'live', day: null },
    }
  })
  const told = changes.filter((change) => change.codes.every((code) => listed.has(code)))
  const log = told.map(
    ({ number, kind, day, codes: about }): CodeRow => ({
      ...{ entry: 'change', number, kind, mission: null, code: about.join('; ') || null, name: null, text: null },
      ...{ definition: null, use_when: null, not_when: null, state: null, day },
    }),
  )
  return { rows: [...meanings, ...log], codes, number: changes.at(-1)?.number ?? 0 }
}

type QualityRow = RowOf<'coding-quality'>

/**
 * How far two people agreed who coded the same texts without seeing each other's codes.
 * @param byCode also by each code, for those who may read that: from an exact measure of one code it can be worked out
 * how many texts had it
 */
export async function qualityRows(db: Db, place: Place, codes: Codes, byCode: boolean): Promise<QualityRow[]> {
  const rounds = await findClosedRounds(db, place.id, place.timeZone)
  const codeOf = new Map(codes.map((code) => [code.id, code]))
  return rounds.flatMap(({ number, closedOn, figures }): QualityRow[] => {
    if (!figures) return []
    type Measured = Pick<typeof figures.overall, 'alpha' | 'low' | 'high' | 'f1' | 'unsaid'>
    const row = (of: string, code: string | null, texts: number, same: number | null, by: Measured): QualityRow => ({
      ...{ round: number, closed_on: closedOn, of, code: code && (codeOf.get(code)?.publicId ?? null) },
      ...{ name: code && (codeOf.get(code)?.short.text ?? null), texts, same },
      ...{ alpha: by.alpha, alpha_low: by.low, alpha_high: by.high, f1: by.f1, unsaid: by.unsaid },
    })
    const { texts, same, overall, machine } = figures
    const all = row('all', null, texts, same, overall)
    if (!byCode) return [all]
    return [
      all,
      ...figures.codes
        .filter(({ goalId }) => goalId === null || codeOf.has(goalId))
        .map((each) => row(each.goalId ? 'code' : 'no-goal-fits', each.goalId, texts, null, each)),
      ...(machine
        ? [
            row('suggestions-beside-first', null, machine.texts, null, machine.withFirst),
            row('suggestions-beside-second', null, machine.texts, null, machine.withSecond),
          ]
        : []),
    ]
  })
}
