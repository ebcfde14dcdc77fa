import type { Db } from '#db/client.ts'
import { readGoalHistory } from '#domain/framework/queries.ts'
import { type Actor, personIdOf } from '#domain/kernel/actor.ts'
import { dayIn } from '#domain/kernel/days.ts'
import { permit } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { coverOf } from '#domain/kernel/scope.ts'
import type { Place } from '#domain/people/queries.ts'
import { readWords } from '#domain/wordings/queries.ts'
import { findingUnknown } from '../problems.ts'
import { bestOf, measure } from '../rules/strength.ts'
import type { Evidence, FindingPage, Proposal } from '../schema.ts'
import { findEvidence } from '../store/evidence.ts'
import { findHands } from '../store/findings.ts'
import { findProposal, findProposers } from '../store/proposals.ts'
import { findEvents, findFinding, findName, findTexts } from '../store/reading.ts'

/**
 * One finding with all it stands on, for who reads the same people. Words behind it only as far as this reader may read
 * them; the counts are those of the day on which they were taken.
 */
export async function readFinding(
  db: Db,
  actor: Actor,
  place: Place,
  publicId: string,
  language: string,
): Promise<Result<FindingPage, Problem>> {
  const placeId = place.id
  const onDay = (at: Date) => dayIn(place.timeZone, at)
  const scope = permit(actor, 'findings.read', { placeId })
  if (!scope.ok) return scope
  const row = await findFinding(db, { placeId, cover: coverOf(scope.value) }, publicId)
  if (!row) return fail(findingUnknown)
  const [evidence, proposed, proposers, events, texts, hands, history, words] = await Promise.all([
    readEvidence(db, actor, placeId, row.id, language),
    findProposal(db, row.id),
    findProposers(db, row.id),
    findEvents(db, row.id),
    findTexts(db, row.id),
    findHands(db, row.id),
    readGoalHistory(db, row.goalId, language),
    readWords(db, [row.textId, row.shortId, row.missionNameId], language),
  ])
  const personId = personIdOf(actor)
  const hadHand = personId !== null && hands.has(personId)
  const mayWrite = permit(actor, 'findings.write', { placeId }).ok
  const measures = measure(row.frozen)
  const proposal: Proposal | null = proposed
    ? {
        ...{ text: proposed.text, short: proposed.short, state: proposed.state },
        by: await findName(db, proposed.person_id),
        mayDecide:
          row.state === 'agreed' &&
          proposed.state === 'open' &&
          (personId === null || !proposers.has(personId)) &&
          permit(actor, 'framework.edit', { placeId }).ok,
        isOvertaken: proposed.state === 'open' && proposed.seen !== row.wording,
      }
    : null
  return ok({
    ...{ publicId, state: row.state, revision: row.revision },
    goal: {
      publicId: row.goal,
      hue: row.hue ?? 'live',
      short: words.get(row.shortId),
      text: words.get(row.textId),
      missionName: words.get(row.missionNameId ?? row.shortId),
    },
    written: { claim: row.claim, strength: row.strength, why: row.why, limits: row.limits },
    frozen: row.frozen,
    frozenOn: onDay(row.frozen_at),
    wordingThen: history.find(({ number }) => number === row.frozen.wording)?.text ?? null,
    ...{ measures, best: bestOf(measures), evidence, proposal },
    events: events.map(({ at, ...event }) => ({ ...event, on: onDay(at) })),
    texts: texts.map(({ at, ...text }) => ({ ...text, on: onDay(at) })),
    may: {
      write: mayWrite && row.state === 'draft',
      review: row.state === 'in-review' && !hadHand,
      withdraw: mayWrite && row.state !== 'withdrawn',
      readWords: permit(actor, 'contributions.read', { placeId }).ok,
    },
    hadHand,
  })
}

/** Words behind a finding: all that the reader may read one by one, or those with leave to quote, as on insight's pages. */
async function readEvidence(
  db: Db,
  actor: Actor,
  placeId: string,
  findingId: string,
  language: string,
): Promise<Evidence[]> {
  const reads = permit(actor, 'contributions.read', { placeId })
  const quotes = permit(actor, 'insights.read', { placeId })
  const scope = reads.ok ? reads : quotes
  if (!scope.ok) return []
  const rows = await findEvidence(db, scope.value, findingId, !reads.ok)
  const titles = await readWords(
    db,
    rows.map(({ titleId }) => titleId),
    language,
  )
  return rows.map(({ titleId, language: spoken, ...row }) => ({
    ...row,
    language: spoken ?? 'en',
    source: titleId ? titles.get(titleId) : null,
  }))
}
