import type { Typed } from '#app/http/read-form.ts'
import { HandsInput } from '#domain/workshops/commands/count-hands.ts'
import { PaperInput } from '#domain/workshops/commands/key-paper.ts'
import { answerField, handField } from './fields.ts'

/** What stands in a field, as a number; null for nothing. NaN for what is none: it is refused further on. */
const numberIn = (typed: string | string[] | undefined): number | null => {
  const plain = String(typed ?? '').trim()
  return plain === '' ? null : Number(plain)
}

/** Fields of this kind, by what stands after the kind. */
const fieldsOf = (typed: Typed, prefix: string): [string, string | string[]][] =>
  Object.entries(typed).flatMap(([name, value]) =>
    name.startsWith(prefix) ? [[name.slice(prefix.length), value]] : [],
  )

/** Hands as typed; undefined for what cannot be read. */
export function handsIn(typed: Typed, activityId: string): HandsInput | undefined {
  const counts: Record<string, Record<string, number>> = {}
  for (const [name, value] of fieldsOf(typed, handField(''))) {
    const [choiceId = '', answer = ''] = name.split(':')
    const hands = numberIn(value)
    if (hands === null) continue
    counts[choiceId] = { ...counts[choiceId], [answer]: hands }
  }
  const input = HandsInput.safeParse({
    ...{ cmdId: typed.cmdId, activityId, tableId: typed.table || null, people: numberIn(typed.people), counts },
    round: numberIn(typed.round),
  })
  return input.success ? input.data : undefined
}

/** A sheet as keyed; undefined for what cannot be read. */
export function paperIn(typed: Typed, activityId: string): PaperInput | undefined {
  const ticked = Object.fromEntries([typed.pick ?? []].flat().map((choiceId) => [choiceId, 1]))
  const written = fieldsOf(typed, answerField('')).flatMap(([choiceId, value]) => {
    const answer = numberIn(value)
    return answer === null ? [] : [[choiceId, answer] as const]
  })
  const input = PaperInput.safeParse({
    ...{ cmdId: typed.cmdId, activityId, round: numberIn(typed.round), sheet: numberIn(typed.sheet) },
    ...{ answers: { ...ticked, ...Object.fromEntries(written) }, replaces: typed.replaces === 'yes' },
  })
  return input.success ? input.data : undefined
}
