import type { Actor } from '#domain/kernel/actor.ts'
import { audit } from '#domain/kernel/audit.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { notByInvitation, tooManyInvitations } from '../problems.ts'
import { readSurveyDesk } from '../queries/desk.ts'
import { makeInvitationCode } from '../rules/invitation-code.ts'
import { mostInvitations } from '../schema.ts'
import { saveInvitations } from '../store/invitations.ts'

/**
 * Makes codes for a closed group, each good for one response. They are given back once and kept as keyed hashes alone:
 * nobody can look up later who was sent which.
 */
export async function makeInvitations(
  ctx: Context,
  actor: Actor,
  { slug, count }: { slug: string; count: number },
): Promise<Result<string[], Problem>> {
  const desk = await readSurveyDesk(ctx, actor, slug)
  if (!desk.ok) return desk
  const { survey } = desk.value
  if (survey.access !== 'invited') return fail(notByInvitation)
  if (!Number.isInteger(count) || count < 1 || count > mostInvitations) return fail(tooManyInvitations(mostInvitations))
  return transact<string[], Problem>(ctx, async (tx) => {
    const codes: string[] = []
    while (codes.length < count) {
      const made = Array.from({ length: count - codes.length }, makeInvitationCode).map((code) => ({
        code,
        hash: tx.keys.hash('invitation', code),
      }))
      const rows = made.map(({ hash }) => ({
        id: tx.ids.next(),
        survey_id: survey.id,
        code_hash: hash,
        made_at: tx.clock.now(),
      }))
      const added = await saveInvitations(tx, rows)
      codes.push(...made.filter(({ hash }) => added.has(hash)).map(({ code }) => code))
    }
    await audit(tx, actor, {
      placeId: survey.place.id,
      verb: 'surveys.make-invitations',
      thingKind: 'survey',
      thingId: survey.id,
      details: { count },
    })
    return ok(codes)
  })
}
