import type { OutcomeOf, Sentence } from '../schema.ts'
import { sentence } from './sentence.ts'

export function explainRunoff({ chosen, tie, trace: { rounds, isWhole } }: OutcomeOf<'instant-runoff'>): Sentence[] {
  const [first, last] = [rounds[0], rounds.at(-1)]
  if (!first || !last) return []
  const found: Sentence[] = isWhole ? [] : [sentence('too-many-ties')]
  const split = rounds.find(({ ways }) => ways.length > 0)
  if (tie) {
    const ways = split?.ways ?? []
    return [...found, ...ways.map(({ out, winners }) => sentence('runoff.way', {}, { out: [out], winners }))]
  }
  const votes = last.votes.find(({ option }) => option === chosen[0])?.votes ?? 0
  const counting = last.votes.reduce((sum, each) => sum + each.votes, 0)
  found.push(sentence('runoff.won', { votes, of: counting }, { winner: chosen }))
  if (rounds.length > 1) found.push(sentence('runoff.rounds', { rounds: rounds.length }))
  const most = Math.max(...first.votes.map((each) => each.votes))
  const leaders = first.votes.filter((each) => each.votes === most).map(({ option }) => option)
  if (!leaders.includes(chosen[0] as string)) found.push(sentence('runoff.overtook', { votes: most }, { leaders }))
  if (split) found.push(sentence('runoff.harmless-tie', {}, { tied: split.ways.map(({ out }) => out) }))
  if (last.exhausted > 0) found.push(sentence('runoff.exhausted', { people: last.exhausted }))
  return found
}

export function explainSchulze({ chosen, trace: { pairs } }: OutcomeOf<'schulze'>): Sentence[] {
  const [winner] = chosen
  if (winner === undefined) return [sentence('schulze.level')]
  const duels = pairs
    .filter(({ option }) => option === winner)
    .map(({ other, prefer }) => {
      const against = pairs.find((pair) => pair.option === other && pair.other === winner)?.prefer ?? 0
      return { other, prefer, against }
    })
    .sort((one, another) => one.prefer - one.against - (another.prefer - another.against))
  const lost = duels.filter(({ prefer, against }) => prefer <= against).map(({ other }) => other)
  const [closest] = duels
  if (lost.length > 0) return [sentence('schulze.chains', {}, { winner: chosen, lost })]
  return [
    sentence('schulze.beats-all', {}, { winner: chosen }),
    ...(closest
      ? [sentence('schulze.closest', { for: closest.prefer, against: closest.against }, { second: [closest.other] })]
      : []),
  ]
}
