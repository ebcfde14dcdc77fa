import { z } from 'zod'
import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import { forbidden, type Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { announce, openForTagging } from '#domain/moderation/commands/open-item.ts'
import { noteEmpty, noteTooLong, noteUnknown } from '../problems.ts'
import { signsOf } from '../rules.ts'
import { longestNote } from '../schema.ts'
import { insertNote, removeNoteOf } from '../store/notes.ts'

/** Leaves a note for colleagues beside a text. Nobody outside moderation ever reads it. */
export const addNote = (
  ctx: Context,
  actor: Actor,
  input: { contributionId: string; text: string },
): Promise<Result<null, Problem>> =>
  transact(ctx, async (tx) => {
    const text = input.text.trim()
    if (!text) return fail(noteEmpty)
    if (signsOf(text) > longestNote) return fail(noteTooLong(longestNote))
    const opened = await openForTagging(tx, actor, input.contributionId)
    if (!opened.ok) return opened
    const personId = personIdOf(actor)
    if (personId === null) return fail(forbidden)
    await insertNote(tx.db, {
      ...{ id: tx.ids.next(), contribution_id: input.contributionId, text, person_id: personId, at: tx.clock.now() },
    })
    announce(tx, opened.value)
    return ok(null)
  })

/** Takes one's own note away. */
export const removeNote = (
  ctx: Context,
  actor: Actor,
  input: { contributionId: string; noteId: string },
): Promise<Result<null, Problem>> =>
  transact(ctx, async (tx) => {
    const opened = await openForTagging(tx, actor, input.contributionId)
    if (!opened.ok) return opened
    const personId = personIdOf(actor)
    const isId = z.uuid().safeParse(input.noteId).success
    const isGone = isId && personId !== null && (await removeNoteOf(tx.db, input, personId, tx.clock.now()))
    if (!isGone) return fail(noteUnknown)
    announce(tx, opened.value)
    return ok(null)
  })
