import type { Db } from '#db/client.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { compare } from '#domain/priorities/rules/compare.ts'
import { countBallots } from '#domain/priorities/rules/count-ballots.ts'
import type { RuleName } from '#domain/priorities/schema.ts'
import { readWords, type Words } from '#domain/wordings/queries.ts'
import { ballotsOfHands, castOf } from '../rules/cast-of.ts'
import { activityKinds, isVote, kinds } from '../schema/kinds.ts'
import { findVoted, type Voted } from './voted.ts'

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

/** Statements stand one by one, and questions in an order that moves: no rule decides between those. */
const deciding = activityKinds.filter((kind) => isVote(kind) && kinds[kind].becomes === 'idea')

/** Newest first; older ones stand in their own results. */
const mostWorkshops = 20

/**
 * What rooms put first, by the rule that each of their votes was counted by, as their rooms have seen it: votes that are
 * closed and revealed, of workshops whose words this scope may read.
 */
export async function readPriorities(
  { db }: { readonly db: Db },
  scope: Scope,
  language: string,
): Promise<RoomPriorities[]> {
  const votes = await findVoted(db, scope, deciding, mostWorkshops)
  const words = await readWords(
    db,
    votes.flatMap(({ titleId, promptId, choices }) => [titleId, promptId, ...choices.map(({ textId }) => textId)]),
    language,
  )
  const rooms = new Map<string, RoomPriorities>()
  for (const vote of votes) {
    const { workshopId, workshop: publicId, titleId, heldOn, organisation } = vote
    const priority = priorityOf(vote, (id) => words.get(id), language)
    if (!priority) continue
    const room = rooms.get(workshopId) ?? {
      ...{ publicId, title: words.get(titleId), heldOn, organisation },
      priorities: [],
    }
    room.priorities.push(priority)
    rooms.set(workshopId, room)
  }
  return [...rooms.values()]
}

/** Undefined where no rule decides anything between choices. */
function priorityOf(vote: Voted, wordsOf: (id: string) => Words, language: string): Priority | undefined {
  const { publicId, promptId, kind, dots, settings, choices, ballots, hands } = vote
  const { most = null, low = null, high = null, envelope = null } = settings
  const counted = kinds[kind].hands ? hands : []
  const isOne = kind === 'poll' && (most ?? 1) === 1
  const asked = {
    ...{ kind, dots, settings: { most, low, high, envelope } },
    choices: choices.map(({ id, cost }) => ({ id, cost })),
  }
  const cast = castOf(asked, [...ballots, ...counted.flatMap((count) => ballotsOfHands(count, isOne))])
  if (!cast) return undefined
  const outcomes = countBallots(
    choices.map(({ id }) => id),
    cast,
  )
  const [first, ...others] = outcomes
  if (!first) return undefined
  const texts = new Map(
    choices.map(({ id, textId, said, saidIn }) => [
      id,
      textId ? wordsOf(textId) : { text: said ?? '', language: saidIn ?? language, isFallback: false },
    ]),
  )
  const named = (ids: readonly string[]) => ids.flatMap((id) => texts.get(id) ?? [])
  return {
    ...{ publicId, prompt: wordsOf(promptId), rule: first.rule },
    ...{ chosen: named(first.chosen), tie: named(first.tie ?? []) },
    others: others.map((other) => ({ rule: other.rule, isSame: compare(first, other).isSame })),
  }
}
