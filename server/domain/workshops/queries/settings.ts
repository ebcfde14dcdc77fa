import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Day, PlaceSees } from '#db/schema/columns.ts'
import { readTexts } from '#domain/wordings/queries.ts'
import { findWasOpen } from '../store/settings.ts'

export type WorkshopSettings = {
  /** By language, the one it was written in first. */
  title: Record<string, string>
  heldOn: Day
  placeSees: PlaceSees
  /** By when people hear what came of it; null where nothing is promised. */
  reportsOn: Day | null
  /** People could come in: that day is moved with a reason. */
  isPublic: boolean
  /** Who may see what is fixed from then on. */
  isJoined: boolean
  mayDelete: boolean
}

/** What can be changed about a workshop beside its agenda. Throws when it is not there. */
export async function readWorkshopSettings(db: Db, workshopId: string): Promise<WorkshopSettings> {
  const { titleId, ...settings } = await db
    .selectFrom('workshop')
    .select(['title_id as titleId', 'held_on as heldOn', 'place_sees as placeSees', 'reports_on as reportsOn'])
    .select(sql<boolean>`exists (select from participant where participant.workshop_id = workshop.id)`.as('isJoined'))
    .where('id', '=', workshopId)
    .executeTakeFirstOrThrow()
  const title = (await readTexts(db, [titleId])).get(titleId) ?? {}
  const isPublic = await findWasOpen(db, workshopId)
  return { ...settings, title, isPublic, mayDelete: !settings.isJoined && !isPublic }
}
