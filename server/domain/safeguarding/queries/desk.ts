import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import { dayIn } from '#domain/kernel/days.ts'
import { permit } from '#domain/kernel/permissions.ts'
import type { SafeguardingDesk } from '../schema.ts'
import { readClimbed, readCounts } from './cases.ts'
import { letInTo, ofLead, reachIn } from './reach.ts'
import { readHasLead } from './settings.ts'

/** What waits for this person: as a lead, as the place's administrator, as a colleague who was let in. */
export async function readSafeguardingDesk(
  db: Db,
  actor: Actor,
  place: { id: string; timeZone: string },
  at: Date,
): Promise<SafeguardingDesk> {
  const reach = reachIn(actor, place.id)
  if (actor.kind !== 'person' || !reach) return { lead: null, administrator: null, letIn: 0 }
  const { personId } = actor
  const counts = reach.lead && (await readCounts(db, ofLead(reach.lead, personId), at))
  const isUnseen =
    reach.lead !== null && (await isListUnseen(db, { placeId: place.id, day: dayIn(place.timeZone, at), personId }))
  const mayName = permit(actor, 'safeguarding.set-up', { placeId: place.id }).ok
  const climbed = mayName ? await readClimbed(db, place.id) : []
  return {
    lead: counts && {
      ...{ open: counts.open, suspected: counts.suspected, climbed: counts.climbed, oldest: counts.oldest },
      unseenList: isUnseen,
    },
    administrator: mayName
      ? { climbed: climbed.length, oldest: climbed[0]?.openedAt ?? null, hasLead: await readHasLead(db, place.id) }
      : null,
    letIn: await countLetIn(db, place.id, personId),
  }
}

type OwnDay = { placeId: string; day: string; personId: string }

async function isListUnseen(db: Db, { placeId, day, personId }: OwnDay): Promise<boolean> {
  const row = await db
    .selectFrom('safeguarding_day')
    .leftJoin('safeguarding_day_seen as seen', (join) =>
      join
        .onRef('seen.place_id', '=', 'safeguarding_day.place_id')
        .onRef('seen.day', '=', 'safeguarding_day.day')
        .on('seen.person_id', '=', personId),
    )
    .select('seen.at as seenAt')
    .where('safeguarding_day.place_id', '=', placeId)
    .where('safeguarding_day.day', '=', day)
    .where(sql<boolean>`cardinality(case_ids) > 0`)
    .executeTakeFirst()
  return row !== undefined && row.seenAt === null
}

async function countLetIn(db: Db, placeId: string, personId: string): Promise<number> {
  const { count } = await db
    .selectFrom('safeguarding_case')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('state', '<>', 'closed')
    .where(letInTo(placeId, personId))
    .executeTakeFirstOrThrow()
  return count
}
