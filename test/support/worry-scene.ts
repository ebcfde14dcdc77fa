import type { PersonActor } from '#domain/kernel/actor.ts'
import { screenContributions } from '#domain/moderation/commands.ts'
import { closeCase, type Ending } from '#domain/safeguarding/commands/handle.ts'
import { openCase } from '#domain/safeguarding/commands/open-case.ts'
import { raiseWorry } from '#domain/safeguarding/commands/raise.ts'
import { readCases } from '#domain/safeguarding/queries/cases.ts'
import { readSafeguardingDesk } from '#domain/safeguarding/queries/desk.ts'
import { letInTo, ofLead, reachIn } from '#domain/safeguarding/queries/reach.ts'
import { orFail } from './or-fail.ts'
import { openQuestion } from './said.ts'
import { scene } from './scene.ts'

/** A scene in which worries are raised, read and ended: who does it, and how to look at what became of them. */
export async function worryScene({ isScreened = true }: { isScreened?: boolean } = {}) {
  const stage = await scene()
  const say = await openQuestion(stage, { isScreened })
  const { safeguardingLead: lead, moderator, secondModerator: second } = stage.people

  const at = (publicId: string) => ({ placeId: stage.place.id, publicId, language: 'en' })
  const caseOf = (contributionId: string) =>
    stage.ctx.db
      .selectFrom('safeguarding_case')
      .selectAll()
      .where('contribution_id', '=', contributionId)
      .orderBy('opened_at', 'desc')
      .executeTakeFirstOrThrow()
  const textOf = (id: string) =>
    stage.ctx.db
      .selectFrom('contribution')
      .select(['visibility', 'worry', 'sealed'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
  async function raised(text: string) {
    const id = await say(text)
    orFail(await raiseWorry(stage.ctx, moderator, { contributionId: id, reason: 'child' }))
    return { id, publicId: (await caseOf(id)).public_id }
  }
  async function suspected(text = 'I am scared to go home') {
    const id = await say(text)
    await screenContributions(stage.ctx, [id])
    return { id, publicId: (await caseOf(id)).public_id }
  }
  const reads = (actor: PersonActor, publicId: string) => openCase(stage.ctx, actor, at(publicId))
  const passedOn: Ending = { outcome: 'passed-on', passedTo: 'police', afterwards: 'back', note: '' }
  const close = (publicId: string, ending: Partial<Ending> = {}, actor = lead) =>
    closeCase(stage.ctx, actor, { ...at(publicId), ...passedOn, ...ending })
  function listFor(actor: PersonActor, list: 'open' | 'suspected' | 'let-go' | 'closed' = 'open') {
    const reach = reachIn(actor, stage.place.id)
    const rows = reach?.lead ? ofLead(reach.lead, actor.personId) : letInTo(stage.place.id, actor.personId)
    return readCases(stage.ctx.db, rows, { personId: actor.personId, at: stage.clock.now(), language: 'en' }, list)
  }
  const deskOf = (actor: PersonActor) => readSafeguardingDesk(stage.ctx.db, actor, stage.place, stage.clock.now())
  const auditOf = async (thingId: string) =>
    (
      await stage.ctx.db
        .selectFrom('audit_entry')
        .select(['verb', 'reason'])
        .where('thing_id', '=', thingId)
        .orderBy('id')
        .execute()
    ).map(({ verb, reason }) => (reason ? `${verb} ${reason}` : verb))

  return {
    ...{ stage, say, lead, moderator, second, at, caseOf, textOf, raised, suspected, reads, passedOn, close },
    ...{ listFor, deskOf, auditOf },
  }
}
