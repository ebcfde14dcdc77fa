import { equalityQuestions } from '#domain/privacy/rules/equality.ts'
import { ratherNotSay } from '#domain/privacy/schema.ts'
import { type EqualityField, equalityFields } from '../schema.ts'

type Field = { key: EqualityField; cells: readonly { key: string; codes: readonly string[] }[] }

const disability: readonly string[] = ['limited-a-lot', 'limited-a-little', 'not-limited', 'no-condition']

/**
 * The groups of each field, and the answers that each of them holds; last, who rather did not say. Nineteen ethnic groups
 * would nearly all be withheld, so their five are counted: never both, because a group less its shown parts would tell on
 * the others.
 */
export const fields: readonly Field[] = equalityFields.map((key) => ({
  key,
  cells: [...cellsOf(key), { key: ratherNotSay, codes: [ratherNotSay] }],
}))

function cellsOf(field: EqualityField): Field['cells'] {
  if (field === 'disability') return disability.map((code) => ({ key: code, codes: [code] }))
  const { groups = [] } = equalityQuestions.find(({ key }) => key === field) ?? {}
  return groups.flatMap(({ key: group, choices }) =>
    group === null ? choices.map((choice) => ({ key: choice, codes: [choice] })) : [{ key: group, codes: choices }],
  )
}
