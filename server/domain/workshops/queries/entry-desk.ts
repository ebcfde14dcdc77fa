import type { Db } from '#db/client.ts'
import { readWords } from '#domain/wordings/queries.ts'
import { isVote, kinds } from '../schema/kinds.ts'
import type { Stage } from '../schema/live.ts'
import { type HandCount, readNewestHands } from './hand-counts.ts'
import type { LiveReader } from './snapshot.ts'
import { readActivities, readStageOf, toAgendaItem } from './stage.ts'
import { readTally } from './tally.ts'

/** A vote with what a form of it needs. `takesHands`: hands in the room can be counted for it. */
export type EntryVote = { stage: Stage; takesHands: boolean }
/** `hands` and `paper`: people entered so far. */
export type EntryState = EntryVote & { hands: number; paper: number }

/** The votes of a workshop, in its order, as a sheet of paper asks them: without any result. */
export async function readVotes({ db, clock }: LiveReader, workshopId: string, language: string): Promise<EntryVote[]> {
  const activities = await readActivities(db, workshopId)
  const words = await readWords(
    db,
    activities.map(({ text_id }) => text_id),
    language,
  )
  const view = { role: 'participant', language, readsWaiting: false } as const
  const votes: EntryVote[] = []
  for (const [index, activity] of activities.entries()) {
    if (!isVote(activity.kind)) continue
    const item = toAgendaItem(activity, index, words.get(activity.text_id))
    const stage = await readStageOf(db, activity, item, view, clock.now())
    // A hundred steps are no show of hands.
    votes.push({ stage, takesHands: kinds[activity.kind].hands && !stage.settings.isSlider })
  }
  return votes
}

/** What a helper may enter now: votes that were opened, with how many people came by hands and by paper. */
export async function readEntryDesk(reader: LiveReader, workshopId: string, language: string): Promise<EntryState[]> {
  const states: EntryState[] = []
  for (const vote of await readVotes(reader, workshopId, language)) {
    if (vote.stage.state === 'prepared') continue
    const sources = (await readTally(reader.db, vote.stage.id))?.sources
    states.push({ ...vote, hands: sources?.hands ?? 0, paper: sources?.paper ?? 0 })
  }
  return states
}

/** Hands that count now in a vote, as they were entered. */
export const readEnteredHands = (db: Db, { id, round }: Pick<Stage, 'id' | 'round'>): Promise<HandCount[]> =>
  readNewestHands(db, id, round)
