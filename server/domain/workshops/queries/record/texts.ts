import type { Db } from '#db/client.ts'
import type { RecordedText } from '../../schema/record.ts'
import type { RecordedAgenda } from './activities.ts'
import { drawNumbers, type Keys, keyOf } from './keys.ts'

export type RecordedTexts = {
  texts: RecordedText[]
  /** By contribution, of those that are shown today. */
  shown: ReadonlyMap<string, number>
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
  return { texts: texts.sort((one, other) => one.number - other.number), shown }
}
