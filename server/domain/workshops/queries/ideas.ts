import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { ActivityKind, BoardColumn } from '#db/schema/workshops.ts'
import type { LiveView } from '../rules/live.ts'
import type { Idea, IdeaGroup, IdeaPlace } from '../schema/live.ts'

/** What a wall, a phone or a desk can show at once, and what a snapshot may weigh. */
const mostShown = 40
export const mostOnDesk = 150
/** A limit of their own: what was decided already must not push them out. */
const mostWaiting = 100
/** Characters of all ideas together: the newest stay. */
export const textBudget = 14_000

type Row = {
  id: string
  public_id: string
  activity_id: string | null
  text: string
  language: string
  visibility: string
  group_size: number
  column: BoardColumn | null
  groupId: string | null
  mergedInto: string | null
  table: string | null
}

export const toIdea = ({
  id: _,
  public_id,
  activity_id,
  text,
  language,
  visibility,
  group_size,
  ...place
}: Row): Idea => ({
  id: public_id,
  activityId: activity_id ?? '',
  ...{ text, language },
  state: visibility === 'approved' ? 'shown' : visibility === 'hidden' ? 'hidden' : 'waiting',
  people: group_size,
  ...place,
})

/** Texts with their place on the board. What may be a cry for help is for moderators, not for a screen in a hall. */
export const placed = (db: Db, from: 'contribution' | 'shown_contribution') =>
  db
    .selectFrom(`${from} as said`)
    .leftJoin('idea_place', 'idea_place.contribution_id', 'said.id')
    .leftJoin('seat_table', 'seat_table.id', 'idea_place.table_id')
    .leftJoin('contribution as kept', 'kept.id', 'idea_place.merged_into')
    .select([
      'said.id',
      'said.public_id',
      'said.activity_id',
      'said.text',
      'said.language',
      'said.visibility',
      'said.group_size',
    ])
    .select(['board_column as column', 'idea_place.group_id as groupId', 'kept.public_id as mergedInto'])
    .select('seat_table.name as table')
    .where('said.worry', '<>', 'open')
    .where('said.visibility', '<>', 'held')

/**
 * Newest first: the shown ones of an activity. On a desk that may read them also its hidden ones, and of all that wait in
 * the workshop those that have waited longest.
 */
export async function readIdeas(
  db: Db,
  workshopId: string,
  activityId: string | null,
  view: LiveView,
): Promise<Idea[]> {
  if (view.readsWaiting) {
    const waiting = await placed(db, 'contribution')
      .where('said.workshop_id', '=', workshopId)
      .where('said.visibility', '=', 'waiting')
      .orderBy('said.id')
      .limit(mostWaiting)
      .execute()
    const decided = await placed(db, 'contribution')
      .where('said.activity_id', '=', activityId)
      .where('said.visibility', '<>', 'waiting')
      .orderBy('said.id', 'desc')
      .limit(mostOnDesk)
      .execute()
    return [...waiting, ...decided].sort((one, other) => (one.id < other.id ? 1 : -1)).map(toIdea)
  }
  if (activityId === null) return []
  const rows = await placed(db, 'shown_contribution')
    .where('said.activity_id', '=', activityId)
    .where(isDueIn(view))
    .orderBy('said.id', 'desc')
    .limit(mostShown)
    .execute()
  return withinBudget(rows.map(toIdea))
}

/** All that wait in a workshop, listed or not. */
export async function countWaiting(db: Db, workshopId: string): Promise<number> {
  const { waiting } = await db
    .selectFrom('contribution')
    .select((eb) => eb.fn.countAll<number>().as('waiting'))
    .where('workshop_id', '=', workshopId)
    .where('visibility', '=', 'waiting')
    .where('worry', '<>', 'open')
    .executeTakeFirstOrThrow()
  return waiting
}

/** What a summary on paper has room for. */
const mostOnPaper = 500

/** Everything that this view may see of an activity, oldest first: for reading afterwards, not for a phone in a hall. */
export async function readAllShown(db: Db, activityId: string, view: LiveView): Promise<Idea[]> {
  const rows = await placed(db, 'shown_contribution')
    .where('said.activity_id', '=', activityId)
    .where(isDueIn(view))
    .orderBy('said.id')
    .limit(mostOnPaper)
    .execute()
  return rows.map(toIdea)
}

/** Open text is read by the room once the facilitator reveals it; all other kinds show what was let through. */
const isDueIn = ({ role }: LiveView) =>
  role === 'facilitator'
    ? sql<boolean>`true`
    : sql<boolean>`exists (select from activity where activity.id = said.activity_id
        and (activity.kind <> 'text' or activity.revealed))`

function withinBudget(ideas: Idea[]): Idea[] {
  let left = textBudget
  return ideas.filter(({ text }) => {
    left -= text.length
    return left > 0
  })
}

/** More than a screen that has listened all evening holds. */
const mostPlaced = 300

/** Where the newest shown ideas of an activity stand, without their texts: what a board that is sorted tells the hall. */
export const readPlaces = (db: Db, activityId: string, view: LiveView): Promise<IdeaPlace[]> =>
  db
    .selectFrom('shown_contribution as said')
    .leftJoin('idea_place', 'idea_place.contribution_id', 'said.id')
    .leftJoin('contribution as kept', 'kept.id', 'idea_place.merged_into')
    .select(['said.public_id as id', 'board_column as column', 'idea_place.group_id as groupId'])
    .select('kept.public_id as mergedInto')
    .where('said.activity_id', '=', activityId)
    .where(isDueIn(view))
    .orderBy('said.id', 'desc')
    .limit(mostPlaced)
    .execute()

/** Cards of an activity that this view may see, listed or not. */
export async function countCards(db: Db, activityId: string, view: LiveView): Promise<number> {
  const { cards } = await db
    .selectFrom('shown_contribution as said')
    .leftJoin('idea_place', 'idea_place.contribution_id', 'said.id')
    .select((eb) => eb.fn.countAll<number>().as('cards'))
    .where('said.activity_id', '=', activityId)
    .where('merged_into', 'is', null)
    .where(isDueIn(view))
    .executeTakeFirstOrThrow()
  return cards
}

/** One idea as this view may see it now; undefined when it may not. */
export async function readIdea(db: Db, contributionId: string, view: LiveView): Promise<Idea | undefined> {
  const row = await placed(db, view.readsWaiting ? 'contribution' : 'shown_contribution')
    .where('said.id', '=', contributionId)
    .where(isDueIn(view))
    .executeTakeFirst()
  return row && toIdea(row)
}

const readGroups = (db: Db, activityId: string): Promise<IdeaGroup[]> =>
  db
    .selectFrom('idea_group')
    .select(['id', 'title'])
    .where('activity_id', '=', activityId)
    .where('removed_at', 'is', null)
    .orderBy('position')
    .execute()

/** The groups as this view may see them: those of open text say what it is about, and come with it. */
export const readGroupsFor = async (
  db: Db,
  { id, kind, revealed }: { id: string; kind: ActivityKind; revealed: boolean },
  { role }: LiveView,
): Promise<IdeaGroup[]> => (role === 'facilitator' || kind !== 'text' || revealed ? readGroups(db, id) : [])

export const readIdeaPublicId = (db: Db, contributionId: string): Promise<{ publicId: string } | undefined> =>
  db.selectFrom('contribution').select('public_id as publicId').where('id', '=', contributionId).executeTakeFirst()

/** Whether the room could see it at some time, even if it may not now. */
export async function wasEverShown(db: Db, contributionId: string): Promise<boolean> {
  const shown = await db
    .selectFrom('visibility_change')
    .select('id')
    .where('contribution_id', '=', contributionId)
    .where('became', '=', 'approved')
    .limit(1)
    .executeTakeFirst()
  return shown !== undefined
}
