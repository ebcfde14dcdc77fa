import { type Definition, type Item, isQuestion } from '#domain/surveys/schema/definition.ts'
import { barePipesIn, pipedKinds, pipesIn } from '#domain/surveys/schema/pipes.ts'
import type { Fault } from '../schema/design.ts'
import { canBeSkipped } from '../schema/skippable.ts'
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

/** Earlier answers that some people will not have given, without words to read instead. */
export const pipeWarnings = (definition: Definition): Fault[] =>
  definition.items.flatMap((item) => {
    const bare = wordingsOfItem(item).flatMap(({ texts }) => Object.values(texts).flatMap(barePipesIn))
    return [...new Set(bare)]
      .filter((key) => canBeSkipped(definition, key))
      .map((key) => fault('pipe-unanswered', item.key, { key }))
  })
