import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import { type Problem, signedOut } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { noteReadOnPage } from '#domain/redaction/commands/note-read.ts'
import { readCase } from '../queries/case.ts'
import type { OpenCase } from '../schema.ts'
import { appendEvent, findLastEvent } from '../store/cases.ts'
import { type AtCase, atCase, noteCase } from './door.ts'

/** A page that reads itself again is one reading; whoever comes back after that reads anew. */
const oneReading = 30 * 60_000

/**
 * A worry with its words as they were sent, for its lead and whoever was let in. That they read it is written down, in
 * its log and in the audit, and in the text's history where anything was taken out of it.
 * @param as what they opened: the page, or the sheet that is handed over
 */
export function openCase(
  ctx: Context,
  actor: Actor,
  at: AtCase & { language: string },
  as: 'read' | 'sheet' = 'read',
): Promise<Result<OpenCase, Problem>> {
  const personId = personIdOf(actor)
  if (personId === null) return Promise.resolve(fail(signedOut))
  return atCase(ctx, actor, at, as === 'sheet' ? 'lead' : 'reader', async ({ tx, worry, isLead }) => {
    const now = tx.clock.now()
    const before = await findLastEvent(tx.db, worry.id, personId, as)
    if (!before || now.getTime() - before.getTime() > oneReading) {
      await appendEvent(tx, worry.id, personId, { kind: as })
      await noteCase(tx, actor, worry, as)
    }
    if (worry.contributionId)
      await noteReadOnPage(tx, actor, {
        ...{ contributionId: worry.contributionId, placeId: worry.placeId, reason: 'somebody-at-risk' },
        since: new Date(now.getTime() - oneReading),
      })
    const reader = { personId, at: now, language: at.language }
    return ok(await readCase(tx, reader, { id: worry.id, placeId: worry.placeId, isLead }))
  })
}
