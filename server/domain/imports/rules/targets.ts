import { fieldOf, fieldsOf, whyPart } from '#domain/surveys/schema/answers.ts'
import { type Definition, isQuestion, otherKey, type Question } from '#domain/surveys/schema/definition.ts'
import type { Texts } from '#domain/surveys/schema/editions.ts'
import { ownTargets, type Target, type TargetChoice } from '../schema.ts'

/**
 * Everything a column can be an answer to: each field of the survey's form, and each choice of several by itself. A
 * date is one column, and a ranking may be one in which the choices stand in their order. Areas and age bands are
 * asked of every file, whether the survey asks for them or not.
 */
export const targetsOf = ({ items }: Definition): TargetChoice[] =>
  items
    .filter(isQuestion)
    .filter(({ kind }) => kind !== 'area' && kind !== 'age-band')
    .flatMap((question) => {
      const whole = { question: question.text, kind: question.kind, part: null, isWhy: false, isOther: false }
      const fields = question.kind === 'date' || question.kind === 'ranking' ? [question.key] : []
      const parts = question.kind === 'date' ? [] : fieldsOf(question)
      return [
        ...[...fields, ...parts].map((field) => ({
          ...whole,
          ...partOf(question, field),
          target: `field:${field}` as const,
        })),
        ...(question.kind === 'several-choices' ? question.choices : []).map((choice) => ({
          ...{ ...whole, part: choice.text },
          target: `tick:${fieldOf(question.key, choice.key)}` as const,
        })),
      ]
    })

function partOf(question: Question, field: string): Pick<TargetChoice, 'part' | 'isWhy' | 'isOther'> {
  const part = field.slice(question.key.length + 1)
  if (part === whyPart && question.kind === 'i-statement') return { part: null, isWhy: true, isOther: false }
  if (part === otherKey) return { part: null, isWhy: false, isOther: true }
  return { part: textOfPart(question, part), isWhy: false, isOther: false }
}

function textOfPart(question: Question, key: string): Texts | null {
  const parts = 'rows' in question ? question.rows : question.kind === 'ranking' ? question.choices : []
  return parts.find((part) => part.key === key)?.text ?? null
}

/** A target as it came from a form or was kept a while ago; 'out' for what the survey does not ask any more. */
export function knownTarget(definition: Definition, target: string): Target {
  const own = ownTargets.find((each) => each === target)
  return own ?? targetsOf(definition).find((each) => each.target === target)?.target ?? 'out'
}

/** The question that a target belongs to, and the part of it; undefined for what stands with the response. */
export function askedBy(
  { items }: Definition,
  target: Target,
): { question: Question; part: string | undefined; isTick: boolean } | undefined {
  const [, kind, key, part] = /^(field|tick):([^.]+)(?:\.(.+))?$/.exec(target) ?? []
  const question = items.filter(isQuestion).find((each) => each.key === key)
  return question && { question, part, isTick: kind === 'tick' }
}
