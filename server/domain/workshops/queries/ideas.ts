import type { Db } from '#db/client.ts'
import type { LiveView } from '../rules.ts'
import type { Idea } from '../schema.ts'

/** What a wall, a phone or a desk can show at once, and what a snapshot may weigh. */
const mostShown = 40
const mostOnDesk = 150
/** Characters of all ideas together: the newest stay. */
const textBudget = 14_000

const ideaColumns = ['id', 'public_id', 'activity_id', 'text', 'language', 'visibility', 'worry'] as const
type Row = { public_id: string; activity_id: string | null; text: string; language: string; visibility: string }

const toIdea = ({ public_id, activity_id, text, language, visibility }: Row): Idea => ({
  id: public_id,
  activityId: activity_id ?? '',
  text,
  language,
  state: visibility === 'approved' ? 'shown' : visibility === 'hidden' ? 'hidden' : 'waiting',
})

/** Newest first: the shown ones of an activity, and on a desk that may read them all others that wait in the workshop. */
export async function readIdeas(
  db: Db,
  workshopId: string,
  activityId: string | null,
  view: LiveView,
): Promise<Idea[]> {
  const rows = view.readsWaiting
    ? await db
        .selectFrom('contribution')
        .select(ideaColumns)
        .where('workshop_id', '=', workshopId)
        // What may be a cry for help is for moderators, not for a screen in a hall.
        .where('worry', '<>', 'open')
        .where('visibility', '<>', 'held')
        .where((eb) => eb.or([eb('visibility', '=', 'waiting'), eb('activity_id', '=', activityId)]))
        .orderBy('id', 'desc')
        .limit(mostOnDesk)
        .execute()
    : activityId === null
      ? []
      : await db
          .selectFrom('shown_contribution')
          .select(ideaColumns)
          .where('activity_id', '=', activityId)
          .orderBy('id', 'desc')
          .limit(mostShown)
          .execute()
  return view.readsWaiting ? rows.map(toIdea) : withinBudget(rows.map(toIdea))
}

function withinBudget(ideas: Idea[]): Idea[] {
  let left = textBudget
  return ideas.filter(({ text }) => {
    left -= text.length
    return left > 0
  })
}

/** One idea as this view may see it now; undefined when it may not. */
export async function readIdea(db: Db, contributionId: string, view: LiveView): Promise<Idea | undefined> {
  const row = await db
    .selectFrom(view.readsWaiting ? 'contribution' : 'shown_contribution')
    .select(ideaColumns)
    .where('id', '=', contributionId)
    .where('worry', '<>', 'open')
    .where('visibility', '<>', 'held')
    .executeTakeFirst()
  return row && toIdea(row)
}

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
