import { readSuccessors } from '#domain/framework/queries/successors.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import type { Tx } from '#domain/kernel/context.ts'
import { permit } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { coverOf } from '#domain/kernel/scope.ts'
import { findingGone, goalGone, goalMissing, notInAlliance, ownerMissing, workshopGone } from '../problems.ts'
import { findShortWords } from '../queries/goal-words.ts'
import type { Typed } from '../schema.ts'
import {
  findAgreed,
  findAlliance,
  findAllianceName,
  findEnded,
  findGoal,
  findOrganisation,
} from '../store/commitments.ts'

/** Whose it is and what it answers, by id. */
export type StandsOn = {
  organisation_id: string
  goal_id: string
  finding_id: string | null
  workshop_id: string | null
  alliance_id: string | null
}

/**
 * Looks up what a form names. What stands already is taken as it is: a goal may have gone on as another since, and a
 * finding may have been withdrawn, without anybody having to choose anew.
 */
export async function findStandsOn(
  tx: Tx,
  actor: Actor,
  placeId: string,
  typed: Pick<Typed, 'organisation' | 'goal' | 'from' | 'alliance'>,
  before: StandsOn | null,
): Promise<Result<StandsOn, Problem>> {
  if (!typed.organisation) return fail(ownerMissing)
  const organisation = await findOrganisation(tx.db, placeId, typed.organisation)
  if (!organisation) return fail(ownerMissing)
  const may = permit(actor, 'commitments.write', { placeId, organisationId: organisation.id })
  if (!may.ok) return may
  const goal = typed.goal ? await findGoal(tx.db, placeId, typed.goal) : undefined
  if (!goal) return fail(goalMissing)
  if (goal.id !== before?.goal_id) {
    const stands = await checkStands(tx, placeId, goal)
    if (!stands.ok) return stands
  }
  const alliance = await findNamed(tx, placeId, typed.alliance, organisation.id, before)
  if (!alliance.ok) return alliance
  const owner = { organisation_id: organisation.id, goal_id: goal.id, alliance_id: alliance.value }
  const [kind = '', name = ''] = typed.from.split(' ')
  if (kind === 'finding') {
    const finding = await findFinding(tx, actor, placeId, { name, goalId: goal.id })
    // Somebody who reads other people's findings keeps the one that stands there.
    if (finding === undefined && name === 'kept' && before?.finding_id && goal.id === before.goal_id)
      return ok({ ...owner, finding_id: before.finding_id, workshop_id: null })
    return finding ? ok({ ...owner, finding_id: finding, workshop_id: null }) : fail(findingGone)
  }
  if (kind === 'workshop') {
    const workshop = await findEnded(tx.db, may.value, name, before?.workshop_id ?? null)
    return workshop ? ok({ ...owner, finding_id: null, workshop_id: workshop.id }) : fail(workshopGone)
  }
  return ok({ ...owner, finding_id: null, workshop_id: null })
}

/** What stands with the same owner is kept, also where the alliance has ended since. */
async function findNamed(
  tx: Tx,
  placeId: string,
  name: string | undefined,
  organisationId: string,
  before: StandsOn | null,
): Promise<Result<string | null, Problem>> {
  const kept = before?.organisation_id === organisationId ? before.alliance_id : null
  const keptName = kept === null ? '' : await findAllianceName(tx.db, kept)
  if (name === undefined || name === keptName) return ok(kept)
  if (!name) return ok(null)
  const found = await findAlliance(tx.db, placeId, name, organisationId)
  return found ? ok(found.id) : fail(notInAlliance)
}

/** A goal that was merged, split or retired is answered no more: what it went on as is. */
export async function checkStands(
  tx: Tx,
  placeId: string,
  { id, retiredAt }: { id: string; retiredAt: Date | null },
): Promise<Result<null, Problem>> {
  if (retiredAt === null) return ok(null)
  const { now } = await readSuccessors(tx.db, placeId)
  return fail(goalGone((await findShortWords(tx.db, now(id))).join('; ')))
}

async function findFinding(tx: Tx, actor: Actor, placeId: string, { name, goalId }: { name: string; goalId: string }) {
  const reads = permit(actor, 'findings.read', { placeId })
  if (!reads.ok || name === 'kept') return undefined
  const { before } = await readSuccessors(tx.db, placeId)
  return (await findAgreed(tx.db, placeId, coverOf(reads.value), name, before(goalId)))?.id
}
