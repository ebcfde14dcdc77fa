import { type Item, isQuestion } from '#domain/surveys/schema/definition.ts'
import { pipedKinds, pipesIn } from '#domain/surveys/schema/pipes.ts'
import type { Fault } from '../schema/design.ts'
import { wordingsOfItem } from '../schema/wordings.ts'
import { type FaultCode, fault } from './fault.ts'

/** Earlier answers that the words of one thing speak of, and that will not be there: in any edition. */
export function pipeFaults(item: Item, earlier: readonly Item[], all: readonly Item[]): Fault[] {
  const keys = wordingsOfItem(item).flatMap(({ texts }) => Object.values(texts).flatMap(pipesIn))
  return [...new Set(keys)].flatMap((key) => {
    const code = pipeFault(key, earlier, all)
    return code ? [fault(code, item.key, { key })] : []
  })
}

function pipeFault(key: string, earlier: readonly Item[], all: readonly Item[]): FaultCode | undefined {
  const question = earlier.find((item) => item.key === key)
  if (!question) return all.some((item) => item.key === key) ? 'pipe-ahead' : 'pipe-gone'
  return isQuestion(question) && pipedKinds.includes(question.kind) ? undefined : 'pipe-unsuitable'
}
