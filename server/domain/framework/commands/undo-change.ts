import type { BookChangeDetails, BookChangeKind } from '#db/schema/framework.ts'
import { logCoding } from '#domain/coding/commands/log-coding.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { giveBackChoiceGoals, moveChoiceGoals } from '#domain/workshops/commands/move-choice-goals.ts'
import { changeUnknown, codeInUse, newerFirst, undoneAlready } from '../problems.ts'
import { type FoundChange, findChange, findNewerChange } from '../store/changes.ts'
import { findNewestVersions, findVersion, isTagged, lockCodesById, retireCodes } from '../store/codes.ts'
import { lockTagged } from '../store/moves.ts'
import {
  carryBack,
  findMoved,
  findRestorable,
  giveBack,
  giveBackCoding,
  giveBackNoGoalFits,
  giveFresh,
  noteReturn,
  takeOff,
} from '../store/take-back.ts'
import { type Book, changeBook } from './change-book.ts'
import { missionsInUse, takeBackMission } from './missions.ts'

/**
 * Takes a change of the code book back: codes stand as before it, and the tags that it moved or took off are what they
 * were. What people said meanwhile stays said (docs/decisions/0022-the-code-book.md). Refused while a newer change of
 * the same codes stands, and for a code that was added and has been tagged with since.
 *
 * @returns how many tags went back
 */
export const undoBookChange = (
  ctx: Context,
  actor: Actor,
  placeId: string,
  { changeId }: { changeId: string },
): Promise<Result<{ restored: number }, Problem>> =>
  changeBook(ctx, actor, placeId, async (tx, book) => {
    const change = await findChange(tx.db, placeId, changeId)
    if (!change || change.kind === 'undo') return fail(changeUnknown)
    if (change.isUndone) return fail(undoneAlready)
    const newer = await findNewerChange(tx.db, placeId, change)
    if (newer !== undefined) return fail(newerFirst(newer))
    await lockCodesById(tx.db, change.codeIds)
    await lockTagged(tx.db, change.codeIds)
    if (change.kind === 'add' && (await isTagged(tx.db, change.codeIds))) return fail(codeInUse)
    if (change.kind === 'add-mission' && (await missionsInUse(tx, change.codeIds))) return fail(codeInUse)
    const undoId = await book.note('undo', change.codeIds, {}, change.id)
    const restored = await takeBack[change.kind](tx, book, change, undoId)
    // Texts of the same codes whose tags stay as they are hold no line of it: it would bar their people's own undo.
    const changed = new Set([...restored, ...(await findMoved(tx.db, undoId))])
    await logCoding(tx, [...changed].sort(), {
      personId: book.personId,
      bookChangeId: undoId,
    })
    await giveBackCoding(tx.db, change.id, restored)
    return ok({ restored: restored.length })
  })

type TakeBack = (tx: Tx, book: Book, change: FoundChange, undoId: string) => Promise<string[]>

/** How each kind of change is taken back. Each gives the texts whose tags are again what they were. */
const takeBack: Record<BookChangeKind, TakeBack> = {
  async add(tx, _book, { codeIds }) {
    await retireCodes(tx.db, codeIds, tx.clock.now())
    return []
  },
  async reword(tx, book, { id, codeIds, details }, undoId) {
    const [before] = details.before ?? []
    const [codeId] = codeIds
    const newest = await findNewestVersions(tx.db, codeIds)
    // The old words come back as a version of their own: a history is never cut.
    const words = await findVersion(tx.db, before as string)
    await book.saveVersion(codeId as string, (newest.get(codeId as string)?.number ?? 0) + 1, words, undoId)
    return carryBack(tx.db, id, undoId)
  },
  carry: (tx, _book, { id }, undoId) => carryBack(tx.db, id, undoId),
  async merge(tx, _book, change, undoId) {
    const { source, restorable } = await sourceOf(tx, change)
    const back = { changeId: change.id, ...source, from: change.details.into ?? [], onlyMade: true }
    await noteReturn(tx.db, undoId, back, restorable)
    return giveBackTo(tx, change, undoId, source.goalId, restorable)
  },
  async split(tx, _book, change, undoId) {
    const { source, restorable } = await sourceOf(tx, change)
    const parts = change.details.added ?? []
    await noteReturn(tx.db, undoId, { changeId: change.id, ...source, from: parts, onlyMade: false }, null)
    const restored = await giveBackTo(tx, change, undoId, source.goalId, restorable, () =>
      giveFresh(tx.db, undoId, source),
    )
    // Choices that were linked to a part since speak to the whole.
    for (const part of parts) await moveChoiceGoals(tx, part, [source.goalId])
    await retireCodes(tx.db, parts, tx.clock.now())
    return restored
  },
  async retire(tx, _book, change, undoId) {
    const { source, restorable } = await sourceOf(tx, change)
    return giveBackTo(tx, change, undoId, source.goalId, restorable)
  },
  undo: () => Promise.resolve([]),
  'add-mission': takeBackMission,
  'reword-mission': takeBackMission,
  'retire-mission': takeBackMission,
}

async function sourceOf(tx: Tx, { id, details }: { id: string; details: BookChangeDetails }) {
  const goalId = details.retired?.[0] as string
  const newest = (await findNewestVersions(tx.db, [goalId])).get(goalId)
  if (!newest) throw new Error('a code without any wording')
  return { source: { goalId, versionId: newest.id }, restorable: await findRestorable(tx.db, id, goalId) }
}

/** The code stands again, with its tags, parts and choices. */
async function giveBackTo(
  tx: Tx,
  change: FoundChange,
  undoId: string,
  goalId: string,
  restorable: string[],
  andThen?: () => Promise<unknown>,
): Promise<string[]> {
  await retireCodes(tx.db, [goalId], null)
  await giveBack(tx.db, change.id, goalId, restorable)
  await andThen?.()
  await takeOff(tx.db, undoId, goalId, tx.clock.now())
  await giveBackNoGoalFits(tx.db, change.id, restorable)
  await giveBackChoiceGoals(tx, change.details.choices ?? [])
  return restorable
}
