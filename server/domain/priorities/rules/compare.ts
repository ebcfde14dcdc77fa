import type { Comparison, Outcome, Sentence } from '../schema.ts'
import { sentence } from './sentence.ts'

/** Where two rules disagree about the same ballots: about who wins, or about what is paid. */
export function compare(one: Outcome, other: Outcome): Comparison {
  const without = (list: readonly string[], rest: readonly string[]) => list.filter((option) => !rest.includes(option))
  const tied = [...new Set([...(one.tie ?? []), ...(other.tie ?? [])])]
  const differences = {
    both: one.chosen.filter((option) => other.chosen.includes(option)),
    one: without(one.chosen, other.chosen),
    other: without(other.chosen, one.chosen),
  }
  const isSame = isSameList(one.chosen, other.chosen) && isSameList(one.tie ?? [], other.tie ?? [])
  return { isSame, ...differences, tied, sentences: sentencesOf({ isSame, ...differences, tied }) }
}

const isSameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((option) => other.includes(option))

function sentencesOf({ isSame, both, one, other, tied }: Omit<Comparison, 'sentences'>): Sentence[] {
  if (isSame) return [sentence('compare.same')]
  const found = [sentence('compare.differ')]
  if (both.length > 0) found.push(sentence('compare.both', {}, { both }))
  if (one.length > 0) found.push(sentence('compare.one', {}, { one }))
  if (other.length > 0) found.push(sentence('compare.other', {}, { other }))
  if (tied.length > 0) found.push(sentence('compare.tied', {}, { tied }))
  return found
}
