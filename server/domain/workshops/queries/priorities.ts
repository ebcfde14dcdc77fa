import type { Scope } from '#domain/kernel/permissions.ts'
import { within } from '#domain/kernel/scope.ts'
import type { RuleName } from '#domain/priorities/schema.ts'
import { readWords, type Words } from '#domain/wordings/queries.ts'
import { isVote, kinds } from '../schema/kinds.ts'
import { readActivities } from './stage.ts'
import { readWhy, type WhyReader } from './why.ts'

/** What came first in one vote. `tie`: what nobody has decided between. */
export type Priority = {
  publicId: string
  prompt: Words
  rule: RuleName
  chosen: Words[]
  tie: Words[]
  /** Other rules that suit the same votes, and whether each of them comes to the same. */
  others: { rule: RuleName; isSame: boolean }[]
}
export type RoomPriorities = {
  publicId: string
  title: Words
  heldOn: string
  organisation: string
  priorities: Priority[]
}

/** Newest first; older ones stand in their own results. */
const mostWorkshops = 20

/**
 * What rooms put first, by the rule that each of their votes was counted by, as their rooms have seen it: votes that are
 * closed and revealed, of workshops whose words this scope may read.
 */
export async function readPriorities(ctx: WhyReader, scope: Scope, language: string): Promise<RoomPriorities[]> {
  const rows = await ctx.db
    .selectFrom('workshop')
    .innerJoin('organisation', 'organisation.id', 'workshop.organisation_id')
    .select(['workshop.id', 'workshop.public_id as publicId', 'workshop.title_id as titleId'])
    .select(['workshop.held_on as heldOn', 'organisation.name as organisation'])
    .where(within(scope, 'workshop', 'moderated-text'))
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('activity')
          .select('activity.id')
          .whereRef('activity.workshop_id', '=', 'workshop.id')
          .where('activity.revealed', '=', true)
          .where('activity.state', '=', 'closed'),
      ),
    )
    .orderBy('workshop.held_on', 'desc')
    .orderBy('workshop.id', 'desc')
    .limit(mostWorkshops)
    .execute()
  const words = await readWords(
    ctx.db,
    rows.map(({ titleId }) => titleId),
    language,
  )
  const rooms: RoomPriorities[] = []
  for (const { id, titleId, ...room } of rows) {
    const priorities = await readVotes(ctx, id, language)
    if (priorities.length > 0) rooms.push({ ...room, title: words.get(titleId), priorities })
  }
  return rooms
}

async function readVotes(ctx: WhyReader, workshopId: string, language: string): Promise<Priority[]> {
  const activities = await readActivities(ctx.db, workshopId)
  const decided = activities.filter(
    ({ kind, state, revealed }) => isVote(kind) && kinds[kind].votes && revealed && state === 'closed',
  )
  const priorities: Priority[] = []
  for (const { publicId } of decided) {
    // What the room was shown, whoever reads it.
    const view = { role: 'participant', language, readsWaiting: false } as const
    const why = await readWhy(ctx, workshopId, publicId, view)
    const [first, ...others] = why?.outcomes ?? []
    if (!why || !first) continue
    const texts = new Map(why.stage.choices.map(({ id, text }) => [id, text]))
    const named = (ids: readonly string[]) => ids.flatMap((id) => texts.get(id) ?? [])
    priorities.push({
      ...{ publicId, prompt: why.stage.prompt, rule: first.rule },
      ...{ chosen: named(first.chosen), tie: named(first.tie ?? []) },
      others: others.map(({ rule }) => ({
        rule,
        isSame: why.comparisons.find((each) => each.rule === rule)?.isSame ?? false,
      })),
    })
  }
  return priorities
}
