import { readWords, type Words } from '#domain/wordings/queries.ts'
import type { LiveView } from '../rules/live.ts'
import { isVote, kinds } from '../schema/kinds.ts'
import type { Idea, Stage } from '../schema/live.ts'
import { countAfterReveal } from './after-reveal.ts'
import { readAllShown } from './ideas.ts'
import { readJoined, type WorkshopDoor } from './participants.ts'
import type { LiveReader } from './snapshot.ts'
import { type Activity, readActivities, readStageOf, toAgendaItem } from './stage.ts'

export type SummedUp = {
  /** As in links. */
  publicId: string
  stage: Stage
  ideas: Idea[]
  /** Whether a page can explain how it came out. */
  hasWhy: boolean
  /** People who are in the result by what was entered after the room had seen it. */
  afterReveal: number
}
export type Summary = {
  title: Words
  heldOn: string
  organisation: string
  /** Phones that joined. */
  joined: number
  activities: SummedUp[]
}

/** What came of a workshop, activity by activity, as far as this view may see it. What was never opened is left out. */
export async function readSummary(
  { db, clock }: LiveReader,
  { id, titleId }: Pick<WorkshopDoor, 'id' | 'titleId'>,
  view: LiveView,
): Promise<Summary> {
  const { heldOn, organisation } = await db
    .selectFrom('workshop')
    .innerJoin('organisation', 'organisation.id', 'workshop.organisation_id')
    .select(['held_on as heldOn', 'organisation.name as organisation'])
    .where('workshop.id', '=', id)
    .executeTakeFirstOrThrow()
  const rows = (await readActivities(db, id)).filter(({ openedAt, kind }) => openedAt !== null && kind !== 'pause')
  const words = await readWords(db, [titleId, ...rows.map(({ text_id }) => text_id)], view.language)
  const activities: SummedUp[] = []
  for (const [index, row] of rows.entries()) {
    const item = toAgendaItem(row, index, words.get(row.text_id))
    activities.push({
      publicId: row.publicId,
      stage: await readStageOf(db, row, item, view, clock.now()),
      ideas: kinds[row.kind].becomes === 'idea' ? await readAllShown(db, row.id, view) : [],
      hasWhy: hasWhy(row),
      afterReveal: isVote(row.kind) ? await countAfterReveal(db, row.id, row.round) : 0,
    })
  }
  return { title: words.get(titleId), heldOn, organisation, joined: await readJoined(db, id), activities }
}

const hasWhy = ({ kind, revealed }: Activity) => isVote(kind) && kind !== 'questions' && revealed
