import type { Db } from '#db/client.ts'
import type { CommitmentState } from '#db/schema/commitments.ts'
import { readFindings } from '#domain/findings/queries/findings.ts'
import { readSuccessors } from '#domain/framework/queries/successors.ts'
import { readFramework } from '#domain/framework/queries.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import { permit, type Scope } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { coverOf } from '#domain/kernel/scope.ts'
import type { Place } from '#domain/people/queries.ts'
import { readTexts, readWords } from '#domain/wordings/queries.ts'
import { commitmentUnknown } from '../problems.ts'
import { type CommitmentLine, type DeskCommitment, type DeskForm, mostListed, type Typed, texts } from '../schema.ts'
import { findAlliances, findEndedWorkshops, findFindingState, findOwners, findWorkshop } from '../store/reading.ts'
import { readComesFrom } from './comes-from.ts'
import { measureOf, readAllianceOf, readParts } from './commitment.ts'
import { readGoalWords } from './goal-words.ts'
import { lineOf, type Row, readAround, readRows } from './lines.ts'

const allStates: readonly CommitmentState[] = ['draft', 'published', 'closed']
/** To choose from: the newest. */
const mostWorkshops = 50

/** Commitments that somebody may read in the workspace. @param scope for `commitments.read` */
export async function readDesk(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  scope: Scope,
  place: Place,
  language: string,
): Promise<{ lines: (CommitmentLine & { isOverdue: boolean })[]; isMore: boolean }> {
  const today = dayIn(place.timeZone, clock.now())
  const where = { placeId: scope.placeId, states: allStates, scope }
  const part = { limit: mostListed + 1, urgentOn: today }
  const rows = await readRows(db, where, { today, timeZone: place.timeZone, ...part })
  const shown = rows.slice(0, mostListed)
  const around = await readAround(db, shown, language)
  return {
    lines: shown.map((row) => ({ ...lineOf(row, around, today), isOverdue: row.isOverdue })),
    isMore: rows.length > mostListed,
  }
}

/** What a form offers: only what whoever fills it in may name. @param scope for `commitments.write` */
export async function readDeskForm(
  db: Db,
  actor: Actor,
  scope: Scope,
  place: Place,
  language: string,
): Promise<DeskForm> {
  const reads = permit(actor, 'findings.read', { placeId: place.id })
  const [organisations, framework, workshops, findings, alliances] = await Promise.all([
    findOwners(db, scope),
    readFramework(db, place.id, language),
    findEndedWorkshops(db, scope, mostWorkshops),
    reads.ok ? readFindings(db, reads.value, place, language, ['agreed']) : { findings: [] },
    findAlliances(db, place.id),
  ])
  const titles = await readWords(
    db,
    [...workshops.map(({ titleId }) => titleId), ...alliances.map(({ nameId }) => nameId)],
    language,
  )
  return {
    organisations,
    alliances: alliances.map(({ publicId, nameId }) => ({ publicId, name: titles.get(nameId) })),
    missions: framework.map(({ name, goals }) => ({
      name,
      goals: goals.map(({ publicId, short }) => ({ publicId, short })),
    })),
    findings: findings.findings.map(({ publicId, claim, goal }) => ({ publicId, claim, goal })),
    workshops: workshops.map(({ publicId, titleId, heldOn }) => ({ publicId, title: titles.get(titleId), heldOn })),
  }
}

/** One commitment in the workspace, as the form holds it and with all that followed. */
export async function readDeskCommitment(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  actor: Actor,
  place: Place,
  publicId: string,
  language: string,
): Promise<Result<DeskCommitment, Problem>> {
  const scope = permit(actor, 'commitments.read', { placeId: place.id })
  if (!scope.ok) return scope
  const today = dayIn(place.timeZone, clock.now())
  const where = { placeId: place.id, states: allStates, publicId, scope: scope.value }
  const [row] = await readRows(db, where, { today, timeZone: place.timeZone, limit: 1 })
  if (!row) return fail(commitmentUnknown)
  const [around, parts, written, { now }] = await Promise.all([
    readAround(db, [row], language),
    readParts(db, row, place, language),
    readWritten(db, actor, place, row),
    readSuccessors(db, place.id),
  ])
  const ids = now(row.goal_id)
  const goals = [...(await readGoalWords(db, ids, language)).values()].map(({ id, publicId: goal, short, text }) => ({
    ...{ id, publicId: goal, short, text },
  }))
  const comesFrom = await readComesFrom(db, actor, place, row, goals, language)
  const { notes, milestones, versions } = parts
  return ok({
    ...lineOf(row, around, today),
    ...{ revision: row.revision, written, milestones, notes, versions },
    ...{ outcome: row.outcome, isOverdue: row.isOverdue, isLate: row.isLate },
    ...{ isGoalGone: !ids.includes(row.goal_id), by: row.by },
    writtenAt: row.at.toISOString(),
    measure: measureOf(row, around),
    filesOfDays: parts.filesOfDays,
    goals: goals.map(({ id: _, ...goal }) => goal),
    comesFrom,
    mayWrite: permit(actor, 'commitments.write', { placeId: place.id, organisationId: row.organisation_id }).ok,
    today,
  })
}

async function readWritten(db: Db, actor: Actor, place: Place, row: Row): Promise<Typed> {
  const [words, goals, from, alliance] = await Promise.all([
    readTexts(
      db,
      texts.flatMap((name) => row[`${name}_id`] ?? []),
    ),
    readGoalWords(db, [row.goal_id], 'en'),
    readFrom(db, actor, place, row),
    readAllianceOf(db, place, row, 'en'),
  ])
  const inForm = texts.map((name) => {
    const id = row[`${name}_id`]
    return [name, id === null ? {} : (words.get(id) ?? {})]
  })
  return {
    texts: Object.fromEntries(inForm) as Typed['texts'],
    ...{ stance: row.stance, organisation: row.organisationName, role: row.role },
    goal: goals.get(row.goal_id)?.publicId ?? '',
    from,
    alliance: alliance?.publicId ?? '',
    dueOn: row.due_on ?? '',
    baseline: row.baseline === null ? '' : String(row.baseline),
    baselineOn: row.baseline_on ?? '',
    target: row.target === null ? '' : String(row.target),
    reason: {},
  }
}

/** `finding kept`: one that stands, and that this reader does not find. */
async function readFrom(db: Db, actor: Actor, place: Place, row: Row): Promise<string> {
  if (row.workshop_id !== null) return `workshop ${(await findWorkshop(db, row.workshop_id)).publicId}`
  if (row.finding_id === null) return 'goal'
  const reads = permit(actor, 'findings.read', { placeId: place.id })
  const { publicId, cover, state } = await findFindingState(db, row.finding_id)
  return reads.ok && coverOf(reads.value) === cover && state === 'agreed' ? `finding ${publicId}` : 'finding kept'
}
