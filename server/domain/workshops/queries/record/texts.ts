import type { Db } from '#db/client.ts'
import type { RecordedText, WorkshopRecord } from '../../schema/record.ts'
import type { RecordedAgenda } from './activities.ts'
import { drawNumbers, type Keys, keyOf, keysOf } from './keys.ts'

export type RecordedTexts = {
  texts: RecordedText[]
  groups: NonNullable<WorkshopRecord['groups']>
  /** By contribution, of those that are shown today. */
  shown: ReadonlyMap<string, number>
  /** By contribution, who wrote it and for how many. */
  writers: ReadonlyMap<string, { author: string; people: number }>
  /** Of headings, by their ids. */
  groupKeys: Keys
}

/** Everything that was written: how many people wrote where, and the words only where the room may read them today. */
export async function readRecordedTexts(
  db: Db,
  workshopId: string,
  { activityKeys }: RecordedAgenda,
  tables: Keys,
): Promise<RecordedTexts> {
  const rows = await db
    .selectFrom('contribution')
    .leftJoin('shown_contribution', 'shown_contribution.id', 'contribution.id')
    .leftJoin('idea_place', 'idea_place.contribution_id', 'contribution.id')
    .leftJoin('idea_group', 'idea_group.id', 'idea_place.group_id')
    .select(['contribution.id', 'contribution.activity_id', 'contribution.participant_id', 'contribution.group_size'])
    .select(['shown_contribution.text', 'shown_contribution.language', 'board_column', 'idea_place.table_id'])
    .select(['idea_group.title as group', 'idea_place.merged_into'])
    .where('contribution.workshop_id', '=', workshopId)
    .where('contribution.activity_id', 'is not', null)
    .$narrowType<{ activity_id: string }>()
    .execute()
  const numbers = drawNumbers(rows.map(({ id }) => id))
  // Numbers of their own: whoever voted is numbered elsewhere. Words without an author are an author's each.
  const authors = drawNumbers(rows.map(({ participant_id, id }) => participant_id ?? id))
  const shown = new Map(rows.filter(({ text }) => text !== null).map(({ id }) => [id, keyOf(numbers, id)]))
  const texts = rows.map((row): RecordedText => {
    const isShown = row.text !== null
    return {
      number: keyOf(numbers, row.id),
      activity: keyOf(activityKeys, row.activity_id),
      author: keyOf(authors, row.participant_id ?? row.id),
      ...{ people: row.group_size, isShown, text: row.text, language: row.language, column: row.board_column },
      table: row.table_id && keyOf(tables, row.table_id),
      group: isShown ? row.group : null,
      mergedInto: (row.merged_into && shown.get(row.merged_into)) || null,
    }
  })
  const writers = new Map(
    rows.map(({ id, participant_id, group_size }) => [id, { author: participant_id ?? id, people: group_size }]),
  )
  return {
    ...{ texts: texts.sort((one, other) => one.number - other.number), shown, writers },
    ...(await readRecordedGroups(db, workshopId, activityKeys)),
  }
}

async function readRecordedGroups(db: Db, workshopId: string, activityKeys: Keys) {
  const rows = await db
    .selectFrom('idea_group')
    .innerJoin('activity', 'activity.id', 'idea_group.activity_id')
    .select(['idea_group.id', 'activity_id as activityId', 'title'])
    .where('workshop_id', '=', workshopId)
    .where('removed_at', 'is', null)
    .orderBy('activity.position')
    .orderBy('idea_group.position')
    .execute()
  const groupKeys = keysOf(
    'g',
    rows.map(({ id }) => id),
  )
  const groups = rows.map(({ id, activityId, title }) => ({
    ...{ key: keyOf(groupKeys, id), activity: keyOf(activityKeys, activityId), title },
  }))
  return { groups, groupKeys }
}
