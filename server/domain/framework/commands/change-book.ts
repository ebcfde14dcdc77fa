import type { BookChangeDetails, BookChangeKind } from '#db/schema/framework.ts'
import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import type { Context, Tx } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import { permit, type Verb } from '#domain/kernel/permissions.ts'
import { notFound, type Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { saveWording } from '#domain/wordings/commands.ts'
import { codeRetired, codeUnknown } from '../problems.ts'
import type { CheckedWords } from '../rules.ts'
import { insertChange, lockBook } from '../store/changes.ts'
import { insertVersion, type LockedCode, lockCodes } from '../store/codes.ts'

/** One transaction on a place's code book. */
export type Book = {
  placeId: string
  timeZone: string
  personId: string | null
  /** Writes the change down. @returns its id, which versions and moves name */
  note(kind: BookChangeKind, codeIds: readonly string[], details?: BookChangeDetails, undoes?: string): Promise<string>
  /** A new version of a code. @returns its id */
  saveVersion(
    codeId: string,
    number: number,
    words: CheckedWords | { textId: string; shortId: string; source: string },
    changeId: string,
  ): Promise<string>
}

/** Changes a place's code book: one change at a time, and desks read the words again. */
export const changeBook = <Value>(
  ctx: Context,
  actor: Actor,
  placeId: string,
  work: (tx: Tx, book: Book) => Promise<Result<Value, Problem>>,
  verb: Verb = 'framework.edit',
): Promise<Result<Value, Problem>> =>
  transact(ctx, async (tx) => {
    const allowed = permit(actor, verb, { placeId })
    if (!allowed.ok) return allowed
    const place = await lockBook(tx.db, placeId)
    if (!place) return fail(notFound)
    const personId = personIdOf(actor)
    const today = dayIn(place.timeZone, tx.clock.now())
    const done = await work(tx, {
      placeId,
      timeZone: place.timeZone,
      personId,
      async note(kind, codeIds, details = {}, undoes) {
        const id = tx.ids.next()
        await insertChange(tx.db, { id, placeId, kind, codeIds, details, undoes, personId, at: tx.clock.now() })
        return id
      },
      async saveVersion(codeId, number, words, changeId) {
        const id = tx.ids.next()
        const kept =
          'textId' in words
            ? words
            : {
                textId: await saveWording(tx, placeId, words.text),
                shortId: await saveWording(tx, placeId, words.short),
                source: words.source,
              }
        await insertVersion(tx.db, {
          ...{ id, goal_id: codeId, number, change_id: changeId, valid_from: today, source: kept.source },
          ...{ wording_id: kept.textId, short_id: kept.shortId },
        })
        return id
      },
    })
    if (done.ok) tx.emit({ type: 'framework.changed', placeId })
    return done
  })

/** Codes that still stand, locked, in the order asked for. */
export async function openCodes(
  tx: Tx,
  placeId: string,
  publicIds: readonly string[],
): Promise<Result<LockedCode[], Problem>> {
  const locked = await lockCodes(tx.db, placeId, publicIds)
  const codes: LockedCode[] = []
  for (const publicId of publicIds) {
    const code = locked.find((each) => each.publicId === publicId)
    if (!code) return fail(codeUnknown)
    if (code.retiredAt !== null) return fail(codeRetired)
    codes.push(code)
  }
  return ok(codes)
}

export async function openCode(tx: Tx, placeId: string, publicId: string): Promise<Result<LockedCode, Problem>> {
  const codes = await openCodes(tx, placeId, [publicId])
  return codes.ok ? ok(codes.value[0] as LockedCode) : codes
}
