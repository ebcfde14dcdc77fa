import type { Db } from '#db/client.ts'
import { readWords } from '#domain/wordings/queries.ts'
import { isVote, kinds } from '../../schema/kinds.ts'
import type { RecordedActivity, RecordedTotal } from '../../schema/record.ts'
import { readChoices } from '../choices.ts'
import { type Activity, readActivities, readSettings } from '../stage.ts'
import { readTally } from '../tally.ts'
import { type Keys, keyOf, keysOf } from './keys.ts'

export type RecordedAgenda = {
  activities: RecordedActivity[]
  totals: RecordedTotal[]
  /** By the ids that other rows name them by. */
  activityKeys: Keys
  choiceKeys: Keys
}

/** The agenda with its choices, and what each activity came to, round by round. */
export async function readRecordedAgenda(db: Db, workshopId: string, language: string): Promise<RecordedAgenda> {
  const rows = await readActivities(db, workshopId)
  const activityKeys = keysOf(
    'a',
    rows.map(({ id }) => id),
  )
  const prompts = await readWords(
    db,
    rows.map(({ text_id }) => text_id),
    language,
  )
  const choiceKeys = new Map<string, string>()
  const activities: RecordedActivity[] = []
  const totals: RecordedTotal[] = []
  for (const row of rows) {
    const key = keyOf(activityKeys, row.id)
    const choices = await readAllChoices(db, row.id, language)
    for (const [id, choiceKey] of keysOf(
      `${key}c`,
      choices.map(({ id }) => id),
    ))
      choiceKeys.set(id, choiceKey)
    const { kind, state, revealed, round, dots, timerSeconds } = row
    const read = await readTotals(db, row, key, choiceKeys)
    totals.push(...read.totals)
    activities.push({
      ...{ key, kind, state, revealed, round, dots, timerSeconds, late: read.late },
      prompt: prompts.get(row.text_id),
      settings: await readSettings(db, row.settings, language),
      choices: choices.map(({ id, ...choice }) => ({ key: keyOf(choiceKeys, id), ...choice })),
    })
  }
  return { activities, totals, activityKeys, choiceKeys }
}

/** Also those that may not be shown any more: ballots name them. */
async function readAllChoices(db: Db, activityId: string, language: string) {
  const shown = new Map((await readChoices(db, activityId, language)).map((choice) => [choice.id, choice]))
  const rows = await db
    .selectFrom('choice')
    .select(['id', 'cost', 'text_id as textId'])
    .where('activity_id', '=', activityId)
    .orderBy('position')
    .execute()
  return rows.map(({ id, cost, textId }) => {
    const choice = shown.get(id)
    return { id, cost, isOwn: textId === null, isShown: choice !== undefined, text: choice?.text ?? null }
  })
}

async function readTotals(db: Db, { id, kind, round }: Activity, activity: string, choiceKeys: Keys) {
  const rounds = isVote(kind) ? Array.from({ length: round }, (_, index) => index + 1) : [round]
  const totals: RecordedTotal[] = []
  let late = 0
  for (const each of rounds) {
    const tally = await readTally(db, id, each)
    if (!tally) throw new Error(`activity ${id} is not there`)
    const { people, sources, counts } = tally
    late = tally.late
    const rows = counts && 'rows' in counts ? counts.rows : null
    const words = counts?.kind === 'words' ? counts.words : null
    totals.push({
      ...{ activity, round: each, people, sources },
      rows: rows?.map((row) => ({ ...row, choiceId: keyOf(choiceKeys, row.choiceId) })) ?? null,
      words: words?.map(({ word, people: by }) => ({ word, people: by })) ?? null,
    })
  }
  return { totals, late: kinds[kind].votes ? late : 0 }
}
