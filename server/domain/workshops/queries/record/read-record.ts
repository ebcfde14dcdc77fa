import type { Db } from '#db/client.ts'
import { readWords } from '#domain/wordings/queries.ts'
import { followReveals } from '../../rules/after-reveal.ts'
import { recordFormat, type WorkshopRecord } from '../../schema/record.ts'
import { readJoined } from '../participants.ts'
import { readRecordedAgenda } from './activities.ts'
import { readRecordedEvents } from './events.ts'
import { keysOf } from './keys.ts'
import { readRecordedTexts } from './texts.ts'
import { readRecordedBallots, readRecordedHands } from './votes.ts'

const about = [
  'The record of one workshop: what happened, every ballot, every count of hands, and the totals.',
  'Every total can be counted anew from the rest: npm run record -- FILE.json does it and says where they differ.',
  'People are numbers, drawn anew for each file: who voted and who wrote are numbered apart.',
  'In a small room somebody may still be recognised by how they voted. Share totals, not this file.',
].join(' ')

/** A workshop's record as of one moment, whole. Throws when it is not there. */
export const readRecord = (db: Db, workshopId: string, language: string, now: Date): Promise<WorkshopRecord> =>
  // One picture of the database for all of it: a vote that comes meanwhile is in none of it.
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute((tx) => readRecordOf(tx, workshopId, language, now))

/** The same in a transaction that sees one moment already. */
export async function readRecordOf(db: Db, workshopId: string, language: string, now: Date): Promise<WorkshopRecord> {
  const workshop = await db
    .selectFrom('workshop')
    .innerJoin('organisation', 'organisation.id', 'workshop.organisation_id')
    .select(['title_id', 'held_on as heldOn', 'phase', 'organisation.name as organisation'])
    .where('workshop.id', '=', workshopId)
    .executeTakeFirstOrThrow()
  const tables = await db
    .selectFrom('seat_table')
    .select(['id', 'name'])
    .where('workshop_id', '=', workshopId)
    .orderBy('position')
    .execute()
  const tableKeys = keysOf(
    't',
    tables.map(({ id }) => id),
  )
  const agenda = await readRecordedAgenda(db, workshopId, language)
  const votes = await readRecordedBallots(db, workshopId, agenda)
  const written = await readRecordedTexts(db, workshopId, agenda, tableKeys)
  const events = await readRecordedEvents(db, workshopId, { ...agenda, ...votes, ...written })
  const afterReveal = followReveals({ events })
  const hands = await readRecordedHands(db, agenda, tableKeys)
  const { heldOn, phase, organisation } = workshop
  const title = (await readWords(db, [workshop.title_id], language)).get(workshop.title_id)
  return {
    ...{ format: recordFormat, version: 1, about, madeAt: now.toISOString() },
    workshop: { title, organisation, heldOn, phase, joined: await readJoined(db, workshopId) },
    tables: tables.map(({ name }, index) => ({ key: `t${index + 1}`, name })),
    activities: agenda.activities,
    events,
    ballots: votes.ballots.map((ballot, place) => ({
      ...ballot,
      afterReveal:
        (ballot.late && afterReveal.isLate(ballot, place)) || (ballot.isEntered && afterReveal.isEntry(ballot)),
    })),
    hands: hands.map((count) => ({ ...count, afterReveal: afterReveal.isEntry(count) })),
    texts: written.texts,
    groups: written.groups,
    totals: agenda.totals,
  }
}
