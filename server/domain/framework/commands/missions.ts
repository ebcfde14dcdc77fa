import type { Hue } from '#db/schema/framework.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { saveWording } from '#domain/wordings/commands.ts'
import { missionInUse, missionUnknown, rewordedMeanwhile } from '../problems.ts'
import { type CheckedWords, checkWords } from '../rules.ts'
import type { WrittenWords } from '../schema.ts'
import type { FoundChange } from '../store/changes.ts'
import {
  findMission,
  findMissionVersion,
  findNewestMissionVersion,
  haveGoals,
  insertMission,
  insertMissionVersion,
  nextMissionPosition,
  retireMissions,
} from '../store/missions.ts'
import { type Book, changeBook } from './change-book.ts'

/** A mission's name is written as `short`, its statement as `text`. */
export const addMission = (
  ctx: Context,
  actor: Actor,
  placeId: string,
  input: { hue: Hue; words: WrittenWords },
): Promise<Result<string, Problem>> =>
  changeBook(ctx, actor, placeId, async (tx, book) => {
    const words = checkWords(input.words)
    if (!words.ok) return words
    const id = tx.ids.next()
    // In links: random, so that a name that changes breaks none.
    const slug = tx.ids.publicId()
    await insertMission(tx.db, {
      ...{ id, slug, place_id: placeId, hue: input.hue },
      position: await nextMissionPosition(tx.db, placeId),
    })
    const changeId = await book.note('add-mission', [id], { added: [id] })
    await saveMissionVersion(tx, book, id, 1, words.value, changeId)
    return ok(slug)
  })

/** @param input.seen number of the wording that stood on the writer's screen */
export const rewordMission = (
  ctx: Context,
  actor: Actor,
  placeId: string,
  input: { mission: string; seen: number; words: WrittenWords },
): Promise<Result<null, Problem>> =>
  changeBook(ctx, actor, placeId, async (tx, book) => {
    const words = checkWords(input.words)
    if (!words.ok) return words
    const mission = await findMission(tx.db, placeId, input.mission)
    if (!mission || mission.retiredAt !== null) return fail(missionUnknown)
    const { id, newest } = mission
    if (newest.number !== input.seen) return fail(rewordedMeanwhile)
    const changeId = await book.note('reword-mission', [id], { before: [newest.id] })
    await saveMissionVersion(tx, book, id, newest.number + 1, words.value, changeId)
    return ok(null)
  })

/** Retires a mission in which no goal stands any more. */
export const retireMission = (
  ctx: Context,
  actor: Actor,
  placeId: string,
  { mission: slug }: { mission: string },
): Promise<Result<null, Problem>> =>
  changeBook(ctx, actor, placeId, async (tx, book) => {
    const mission = await findMission(tx.db, placeId, slug)
    if (!mission || mission.retiredAt !== null) return fail(missionUnknown)
    if (await haveGoals(tx.db, [mission.id])) return fail(missionInUse)
    await book.note('retire-mission', [mission.id], { retired: [mission.id] })
    await retireMissions(tx.db, [mission.id], tx.clock.now())
    return ok(null)
  })

export const missionsInUse = (tx: Tx, ids: readonly string[]): Promise<boolean> => haveGoals(tx.db, ids)

/** Missions carry no tags: their words or their standing is all there is to give back. */
export async function takeBackMission(tx: Tx, book: Book, change: FoundChange, undoId: string): Promise<string[]> {
  const { before = [], added = [], retired = [] } = change.details
  if (added.length > 0) await retireMissions(tx.db, added, tx.clock.now())
  if (retired.length > 0) await retireMissions(tx.db, retired, null)
  for (const versionId of before) {
    const { missionId, ...words } = await findMissionVersion(tx.db, versionId)
    const newest = await findNewestMissionVersion(tx.db, missionId)
    await saveMissionVersion(tx, book, missionId, newest.number + 1, words, undoId)
  }
  return []
}

type KeptWords = { nameId: string; statementId: string; source: string }

async function saveMissionVersion(
  tx: Tx,
  book: Book,
  missionId: string,
  number: number,
  words: CheckedWords | KeptWords,
  changeId: string,
): Promise<void> {
  const kept =
    'nameId' in words
      ? words
      : {
          nameId: await saveWording(tx, book.placeId, words.short),
          statementId: await saveWording(tx, book.placeId, words.text),
          source: words.source,
        }
  await insertMissionVersion(tx.db, {
    ...{ id: tx.ids.next(), mission_id: missionId, number, change_id: changeId, source: kept.source },
    ...{ name_id: kept.nameId, statement_id: kept.statementId, valid_from: dayIn(book.timeZone, tx.clock.now()) },
  })
}
