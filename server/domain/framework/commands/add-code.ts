import type { CodeKind } from '#db/schema/framework.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { missionUnknown, wrongKind } from '../problems.ts'
import { checkWords } from '../rules.ts'
import type { WrittenWords } from '../schema.ts'
import { insertCode, nextPosition } from '../store/codes.ts'
import { findMission } from '../store/missions.ts'
import { changeBook, openCode } from './change-book.ts'

export type NewCode = {
  kind: CodeKind
  /** The mission's slug: of a goal. */
  mission?: string
  /** Public id of the goal that an I-statement speaks of. */
  about?: string
  words: WrittenWords
}

/** Adds a goal to a mission, a theme, or an I-statement. @returns its public id */
export const addCode = (
  ctx: Context,
  actor: Actor,
  placeId: string,
  input: NewCode,
): Promise<Result<string, Problem>> =>
  changeBook(
    ctx,
    actor,
    placeId,
    async (tx, book) => {
      const words = checkWords(input.words)
      if (!words.ok) return words
      const mission = input.kind === 'goal' ? await findMission(tx.db, placeId, input.mission ?? '') : null
      if (input.kind === 'goal' && (!mission || mission.retiredAt !== null)) return fail(missionUnknown)
      const about = input.about ? await openCode(tx, placeId, input.about) : null
      if (about && !about.ok) return about
      if (about && (about.value.kind !== 'goal' || input.kind === 'goal')) return fail(wrongKind)
      const id = tx.ids.next()
      const standing = { kind: input.kind, missionId: mission?.id ?? null, aboutId: about?.value.id ?? null }
      const publicId = await standCode(tx, placeId, { ...standing, id })
      const changeId = await book.note('add', [id], { added: [id] })
      await book.saveVersion(id, 1, words.value, changeId)
      return ok(publicId)
    },
    input.kind === 'theme' ? 'themes.make' : 'framework.edit',
  )

type Standing = { id: string; kind: CodeKind; missionId: string | null; aboutId: string | null }

/** A code without words yet, after all others of its kind or mission. @returns its public id */
export async function standCode(tx: Tx, placeId: string, { id, kind, missionId, aboutId }: Standing): Promise<string> {
  const publicId = tx.ids.publicId()
  await insertCode(tx.db, {
    ...{ id, kind, public_id: publicId, place_id: placeId, mission_id: missionId, about_goal_id: aboutId },
    position: await nextPosition(tx.db, placeId, missionId),
  })
  return publicId
}
