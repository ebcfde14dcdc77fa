import type { Db } from '#db/client.ts'
import type { LiveView } from '../rules/live.ts'
import { type Idea, longestIdea } from '../schema/live.ts'
import { mostOnDesk, placed, textBudget, toIdea } from './ideas.ts'

/** Newest first. The first page is the live one of the snapshot: `ideas` is empty then. */
export type CardPage = { page: number; pages: number; ideas: Idea[] }

/** A page of the cards that were decided about, for a desk whose snapshot has no room for all of them. @param page from 1 */
export async function readCardPage(db: Db, activityId: string | null, view: LiveView, page: number): Promise<CardPage> {
  if (activityId === null) return { page: 1, pages: 1, ideas: [] }
  const decided = () =>
    placed(db, view.readsWaiting ? 'contribution' : 'shown_contribution')
      .where('said.activity_id', '=', activityId)
      .where('said.visibility', '<>', 'waiting')
  const { cards } = await decided()
    .clearSelect()
    .select((eb) => eb.fn.countAll<number>().as('cards'))
    .executeTakeFirstOrThrow()
  const pages = pagesOf(cards, view)
  const asked = Math.min(Math.max(1, page), pages)
  if (asked === 1) return { page: 1, pages, ideas: [] }
  const rows = await decided()
    .orderBy('said.id', 'desc')
    .offset((asked - 2) * mostOnDesk + onFirstPage(view))
    .limit(mostOnDesk)
    .execute()
  return { page: asked, pages, ideas: rows.map(toIdea) }
}

/** Whoever may not read what waits has a shorter list, cut by the length of its texts: the second page begins anew. */
const onFirstPage = ({ readsWaiting }: LiveView) => (readsWaiting ? mostOnDesk : 0)

function pagesOf(cards: number, view: LiveView): number {
  const surelyListed = view.readsWaiting ? mostOnDesk : Math.floor(textBudget / longestIdea)
  return cards <= surelyListed ? 1 : 1 + Math.ceil((cards - onFirstPage(view)) / mostOnDesk)
}
