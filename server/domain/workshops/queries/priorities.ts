import { setImmediate as turnOfOthers } from 'node:timers/promises'
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

/** What one vote comes to, by ids of choices: the same in every language. */
type Decided = { rule: RuleName; chosen: readonly string[]; tie: readonly string[]; others: Priority['others'] }
/** What votes came to when they were last counted: done votes hardly change, and a large one takes half a second. */
export type KeptPriorities = {
  get(
    key: string,
    version: number,
    count: () => Promise<{ value: Decided | undefined; took: number }>,
  ): Promise<Decided | undefined>
}

/** Statements stand one by one, and questions in an order that moves: no rule decides between those. */
const deciding = activityKinds.filter((kind) => isVote(kind) && kinds[kind].becomes === 'idea')

/** Newest first; older ones stand in their own results. */
const mostWorkshops = 20

/**
 * What rooms put first, by the rule that each of their votes was counted by, as their rooms have seen it: votes that are
 * closed and revealed, of workshops whose words this scope may read. Between two votes that have to be counted everybody
 * else has their turn: the hall next door votes through the same process.
 */
export async function readPriorities(
  { db, priorities: kept }: { readonly db: Db; readonly priorities: KeptPriorities },
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
    const decided = await kept.get(keyOf(vote), vote.version, async () => {
      await turnOfOthers()
      const started = performance.now()
      const value = decide(vote)
      return { value, took: performance.now() - started }
    })
    if (!decided) continue
    const priority = priorityOf(vote, decided, (id) => words.get(id), language)
    const room = rooms.get(workshopId) ?? {
      ...{ publicId, title: words.get(titleId), heldOn, organisation },
      priorities: [],
    }
    room.priorities.push(priority)
    rooms.set(workshopId, room)
  }
  return [...rooms.values()]
}

/** Beside the version, which moves with each vote: choices that are hidden, and people who are removed, move nothing. */
const keyOf = ({ publicId, round, settings, choices, ballots, hands }: Voted): string =>
  JSON.stringify([publicId, round, settings, choices.map(({ id, cost }) => [id, cost]), ballots.length, hands.length])

/** Undefined where no rule decides anything between choices. */
function decide({ kind, dots, settings, choices, ballots, hands }: Voted): Decided | undefined {
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
  return {
    ...{ rule: first.rule, chosen: first.chosen, tie: first.tie ?? [] },
    others: others.map((other) => ({ rule: other.rule, isSame: compare(first, other).isSame })),
  }
}

function priorityOf(
  { publicId, promptId, choices }: Voted,
  { rule, chosen, tie, others }: Decided,
  wordsOf: (id: string) => Words,
  language: string,
): Priority {
  const texts = new Map(
    choices.map(({ id, textId, said, saidIn }) => [
      id,
      textId ? wordsOf(textId) : { text: said ?? '', language: saidIn ?? language, isFallback: false },
    ]),
  )
  const named = (ids: readonly string[]) => ids.flatMap((id) => texts.get(id) ?? [])
  return { publicId, prompt: wordsOf(promptId), rule, chosen: named(chosen), tie: named(tie), others }
}
