import { contributionRows } from '#domain/contributions/commands.ts'
import { saveContributions } from '#domain/contributions/store.ts'
import type { Tx } from '#domain/kernel/context.ts'
import { appendEvent, type WorkshopEvent } from '#domain/workshops/store/events.ts'
import { savePlaceOf } from '#domain/workshops/store/ideas.ts'
import type { SeededPlace } from './place.ts'
import { seedDecision } from './responses.ts'
import { type SeededActivity, seedAgenda } from './workshop-agenda.ts'
import { forumParts } from './workshop-forum.ts'
import { forumVoices } from './workshop-said.ts'
import { ballotsOf } from './workshop-votes.ts'

const daysAgo = 30
/** It is overdue: what that looks like is part of what the demo shows. */
const reportsInDays = -9
const people = 24

/** The forum as it was held in spring: voted, written, revealed and ended. */
export async function seedFinishedForum(tx: Tx, place: SeededPlace): Promise<void> {
  const title = { en: 'Area forum, the first one', ur: 'علاقائی فورم، پہلا' }
  const workshop = { title, joinCode: 'AREA25', heldInDays: -daysAgo, reportsInDays, parts: forumParts }
  const { workshopId, activities } = await seedAgenda(tx, place, workshop)
  const evening = eveningOf(tx.clock.now())
  const record = (event: WorkshopEvent) =>
    appendEvent(tx.db, workshopId, event, { personId: place.people.facilitator, at: evening.now() })
  const participants = await seedParticipants(tx, place, workshopId, evening.now())
  evening.pass(300)
  await record({ type: 'phase', payload: { phase: 'open' } })
  for (const activity of activities) {
    evening.pass(40)
    await record({ type: 'stage', payload: { activityId: activity.id } })
    evening.pass(20)
    await record({ type: 'activity', payload: { activityId: activity.id, step: 'open' } })
    const openedAt = evening.now()
    await seedTexts(tx, place, { workshopId, activity, participants, evening, record })
    const votes = await seedVotes(tx, activity, participants, evening)
    evening.pass(30)
    await record({ type: 'activity', payload: { activityId: activity.id, step: 'close' } })
    const closedAt = evening.now()
    evening.pass(15)
    await record({ type: 'activity', payload: { activityId: activity.id, step: 'reveal' } })
    await tx.db
      .updateTable('activity')
      .set({ state: 'closed', revealed: true, opened_at: openedAt, closed_at: closedAt, version: votes + 2 })
      .where('id', '=', activity.id)
      .execute()
  }
  evening.pass(60)
  await record({ type: 'phase', payload: { phase: 'ended' } })
  await tx.db.updateTable('workshop').set({ phase: 'ended' }).where('id', '=', workshopId).execute()
}

type Evening = { now(): Date; pass(seconds: number): void }
type Recorder = (event: WorkshopEvent) => Promise<unknown>

/** Half past five in the afternoon of that day, and on from there: a session where all happens at once cannot be played back. */
function eveningOf(today: Date): Evening {
  let now = new Date(today.getTime() - daysAgo * 86_400_000).setUTCHours(17, 30, 0, 0)
  return {
    now: () => new Date(now),
    pass(seconds) {
      now += seconds * 1000
    },
  }
}

async function seedParticipants(tx: Tx, place: SeededPlace, workshopId: string, at: Date): Promise<string[]> {
  const ids = Array.from({ length: people }, () => tx.ids.next())
  await tx.db
    .insertInto('participant')
    .values(
      ids.map((id, index) => ({
        ...{ id, workshop_id: workshopId, place_id: place.placeId, organisation_id: place.organisations.supportBody },
        // Nobody holds a token that would hash to this.
        ...{ token_hash: `seed ${id}`, language: 'en', age_band: null, joined_at: at },
        area_id: place.areaIds[index % 3] ?? null,
      })),
    )
    .execute()
  return ids
}

async function seedVotes(tx: Tx, activity: SeededActivity, participants: string[], evening: Evening): Promise<number> {
  const given = participants.flatMap((participant_id, person) =>
    ballotsOf(activity, person).map(({ slot, allocation }) => ({
      ...{ activity_id: activity.id, participant_id, round: 1, slot, client_seq: 1, cmd_id: tx.ids.next() },
      allocation: JSON.stringify(allocation),
    })),
  )
  if (given.length === 0) return 0
  const ballots = given.map((row) => {
    // A room votes within three minutes.
    evening.pass(180 / given.length)
    return { ...row, source: 'seed' as const, received_at: evening.now() }
  })
  await tx.db.insertInto('ballot').values(ballots).execute()
  await tx.db.insertInto('vote').values(given).execute()
  return given.length
}

type Written = {
  workshopId: string
  activity: SeededActivity
  participants: string[]
  evening: Evening
  record: Recorder
}

/** What was written, read and let through. Questions become something to vote on. */
async function seedTexts(tx: Tx, place: SeededPlace, written: Written): Promise<void> {
  const { workshopId, activity, participants, evening, record } = written
  for (const [index, voice] of (forumVoices[activity.part.kind] ?? []).entries()) {
    evening.pass(25)
    const origin = {
      ...{ placeId: place.placeId, organisationId: place.organisations.supportBody, placeSees: 'everything' as const },
      ...{ source: 'workshop' as const, language: voice.language ?? 'en', areaId: null, ageBand: null, mayQuote: true },
      ...{ receivedAt: evening.now(), workshopId, activityId: activity.id, participantId: participants[index]! },
    }
    const rows = contributionRows(tx, origin, [{ text: voice.text, cmdId: tx.ids.next() }])
    await saveContributions(tx, rows)
    for (const { id } of rows) {
      await savePlaceOf(tx.db, {
        ...{ contributionId: id, activityId: activity.id },
        ...{ column: voice.column ?? null, tableId: null },
      })
      await record({ type: 'idea-added', payload: { activityId: activity.id, contributionId: id } })
      evening.pass(10)
      await seedDecision(tx, place, id, voice.goals, evening.now())
      const payload = { activityId: activity.id, contributionId: id, became: 'shown' } as const
      await record({ type: 'idea-changed', payload })
      if (activity.part.kind === 'questions') activity.choiceIds.push(await seedOwnChoice(tx, activity, index, id))
    }
  }
}

async function seedOwnChoice(tx: Tx, activity: SeededActivity, position: number, contributionId: string) {
  const id = tx.ids.next()
  await tx.db
    .insertInto('choice')
    .values({ id, activity_id: activity.id, position, text_id: null, contribution_id: contributionId })
    .execute()
  return id
}
