import type { Db } from '#db/client.ts'
import type { WorkshopPhase } from '#db/schema/workshops.ts'
import { readWords, type Words } from '#domain/wordings/queries.ts'
import type { AgendaItem } from '../schema/live.ts'
import { readActivities, toAgendaItem } from './stage.ts'

export type Agenda = {
  title: Words
  phase: WorkshopPhase
  /** An edit says which agenda it was made on. */
  version: number
  activities: (AgendaItem & { choices: number })[]
}

/** The agenda as its editor shows it. Throws when the workshop is not there. */
export async function readAgenda(db: Db, workshopId: string, language: string): Promise<Agenda> {
  // The number first: what is read after it may be newer, and an edit of it is then refused rather than lost.
  const workshop = await db
    .selectFrom('workshop')
    .select(['title_id as titleId', 'phase', 'agenda_version as version'])
    .where('id', '=', workshopId)
    .executeTakeFirstOrThrow()
  const rows = await readActivities(db, workshopId)
  const words = await readWords(db, [workshop.titleId, ...rows.map(({ text_id }) => text_id)], language)
  const counts = await db
    .selectFrom('choice')
    .innerJoin('activity', 'activity.id', 'choice.activity_id')
    .select(['activity_id as id', (eb) => eb.fn.countAll<number>().as('choices')])
    .where('workshop_id', '=', workshopId)
    .groupBy('activity_id')
    .execute()
  const choices = new Map(counts.map((row) => [row.id, row.choices]))
  const { titleId, phase, version } = workshop
  return {
    ...{ title: words.get(titleId), phase, version },
    activities: rows.map((row, index) => ({
      ...toAgendaItem(row, index, words.get(row.text_id)),
      choices: choices.get(row.id) ?? 0,
    })),
  }
}
