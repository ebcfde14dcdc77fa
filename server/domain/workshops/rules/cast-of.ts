import type { ActivityKind, Allocation } from '#db/schema/workshops.ts'
import type { Cast } from '#domain/priorities/rules/count-ballots.ts'
import type { Choice, StageSettings } from '../schema/live.ts'

type Asked = {
  kind: ActivityKind
  dots: number | null
  settings: Pick<StageSettings, 'most' | 'low' | 'high' | 'envelope'>
  choices: readonly Pick<Choice, 'id' | 'cost'>[]
}

/**
 * What people gave, in the shape that counting rules read. Null where no rule decides anything between choices: what
 * people write, statements one by one, and the order of questions.
 *
 * @param ballots one for each person
 */
export function castOf({ kind, dots, settings, choices }: Asked, ballots: readonly Allocation[]): Cast | null {
  const chosen = ballots.map((ballot) => choices.filter(({ id }) => Number(ballot[id]) > 0).map(({ id }) => id))
  switch (kind) {
    case 'poll':
      return { kind: (settings.most ?? 1) > 1 ? 'poll-multiple' : 'poll-single', ballots: chosen }
    case 'dots':
      return { kind, ballots, most: dots ?? 1 }
    case 'scale':
      return { kind, ballots, scale: { least: settings.low ?? 1, most: settings.high ?? 5 } }
    case 'ranking':
      return {
        kind,
        ballots: chosen.map((ids, index) =>
          ids.sort((one, other) => place(ballots[index], one) - place(ballots[index], other)),
        ),
      }
    case 'budget': {
      const costs = Object.fromEntries(choices.map(({ id, cost }) => [id, cost ?? 1]))
      return { kind, ballots: chosen, budget: { envelope: settings.envelope ?? 0, costs } }
    }
    default:
      return null
  }
}

const place = (ballot: Allocation | undefined, choiceId: string) => ballot?.[choiceId] ?? 0

type Hands = { people: number; counts: Record<string, Record<string, number>> }

/**
 * Hands as ballots, so that a rule counts the whole room: nobody knows whose hand was up twice, so every choice's hands
 * are dealt out from the first person on. Totals, averages and middles come out as they were counted, and so do those
 * behind one choice; how many are behind any of several does not, and neither does how many took part.
 *
 * @param one where everybody has one hand only: then each choice's go to other people
 */
export function ballotsOfHands({ people, counts }: Hands, one: boolean): Allocation[] {
  const ballots: Allocation[] = Array.from({ length: people }, () => ({}))
  let taken = 0
  for (const [choiceId, given] of Object.entries(counts)) {
    let next = one ? taken : 0
    for (const [value, hands] of Object.entries(given))
      for (let hand = 0; hand < hands; hand++) {
        const ballot = ballots[next++]
        if (ballot) ballot[choiceId] = Number(value)
      }
    taken = next
  }
  return ballots.filter((ballot) => Object.keys(ballot).length > 0)
}
