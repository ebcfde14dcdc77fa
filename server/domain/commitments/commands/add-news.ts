import {
  type Beside,
  keepFile,
  type Prepared,
  prepareFile,
  type Upload,
} from '#domain/evidence-files/commands/keep-file.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import type { Turns } from '#domain/kernel/turns.ts'
import type { PageLanguage } from '#domain/wordings/schema.ts'
import {
  dueNoDay,
  noMeasure,
  noNumber,
  notLate,
  readingBeforeBaseline,
  readingLater,
  wordsMissing,
} from '../problems.ts'
import { checkDay, checkLine, checkNumber } from '../rules/check.ts'
import { checkLink } from '../rules/link.ts'
import { isLate } from '../rules/status.ts'
import { longest } from '../schema.ts'
import { findMilestones, insertNote, saveReading } from '../store/commitments.ts'
import { type At, changeCommitment, type Opened } from './open-commitment.ts'
import { saveText } from './save-texts.ts'

type WithPictures = Context & { pictureTurns: Turns }
const noFile: Upload = { bytes: Buffer.alloc(0), shows: '' }

/** Words in the one language that their writer says they are in. */
type News = {
  words: string
  language: PageLanguage
  kind: 'news' | 'late'
  on: string
  link: string
  linkName: string
}

/**
 * News of it, with the day, a link to what shows it, and a picture or PDF; or, where it is late, why. Refused: `not-late` for
 * an explanation of what is on time.
 */
export async function addNote(
  ctx: WithPictures,
  actor: Actor,
  at: At,
  typed: News & { file?: Upload },
): Promise<Result<null, Problem>> {
  const file = await prepareFile(ctx, actor, at.place.id, typed.file ?? noFile)
  if (!file.ok) return file
  return changeCommitment(ctx, actor, at, ['published'], async (tx, opened) => {
    const { row, newest, personId, today, at: now, done } = opened
    const words = checkLine('words', typed.words, longest.words)
    if (!words.ok) return words
    if (!words.value) return fail(wordsMissing('words'))
    const on = checkDay('on', typed.on)
    if (!on.ok) return on
    if (on.value !== null && on.value > today) return fail(dueNoDay('on'))
    const link = checkLink(typed)
    if (!link.ok) return link
    if (typed.kind === 'late') {
      const milestones = await findMilestones(tx.db, row.id)
      const dates = { stance: newest.stance, outcome: row.outcome, dueOn: newest.due_on, milestones }
      if (!isLate(dates, today)) return fail(notLate)
    }
    const words_id = (await saveText(tx, at.place.id, { [typed.language]: words.value })) ?? ''
    const id = tx.ids.next()
    await insertNote(tx.db, {
      ...{ id, commitment_id: row.id, kind: typed.kind, words_id },
      // Why it is late is of today: an older day would stand for an older date.
      noted_on: typed.kind === 'late' ? today : (on.value ?? today),
      ...{ link: link.value?.address ?? null, link_name: link.value?.name ?? null, person_id: personId, at: now },
    })
    const kept = await keepBeside(tx, opened, at, typed.language, file.value, { note_id: id, read_on: null })
    if (!kept.ok) return kept
    await done('noted')
    return ok(null)
  })
}

/** What the measure stood at on a day, with a picture or PDF that shows it; the same day again replaces the number. */
export async function addReading(
  ctx: WithPictures,
  actor: Actor,
  at: At,
  typed: { value: string; on: string; language?: PageLanguage; file?: Upload },
): Promise<Result<null, Problem>> {
  const file = await prepareFile(ctx, actor, at.place.id, typed.file ?? noFile)
  if (!file.ok) return file
  return changeCommitment(ctx, actor, at, ['published'], async (tx, opened) => {
    const { row, newest, personId, today, at: now, done } = opened
    if (newest.measure_id === null) return fail(noMeasure)
    const value = checkNumber('value', typed.value)
    if (!value.ok) return value
    if (value.value === null) return fail(noNumber('value'))
    const on = checkDay('readOn', typed.on)
    if (!on.ok) return on
    if (on.value === null) return fail(dueNoDay('readOn'))
    if (on.value > today) return fail(readingLater)
    if (newest.baseline_on !== null && on.value < newest.baseline_on) return fail(readingBeforeBaseline('readOn'))
    const by = { person_id: personId, at: now }
    await saveReading(tx.db, { commitment_id: row.id, read_on: on.value, value: value.value, ...by })
    const beside = { note_id: null, read_on: on.value }
    const kept = await keepBeside(tx, opened, at, typed.language ?? 'en', file.value, beside)
    if (!kept.ok) return kept
    await done('read')
    return ok(null)
  })
}

const keepBeside = (
  tx: Tx,
  { row, personId, at }: Opened,
  { place }: At,
  language: PageLanguage,
  file: Prepared | null,
  beside: Beside,
): Promise<Result<null, Problem>> | Result<null, Problem> =>
  file === null
    ? ok(null)
    : keepFile(tx, { commitmentId: row.id, placeId: place.id, personId, at, language }, beside, file)
