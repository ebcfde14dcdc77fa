import type { Sentence } from '../schema.ts'

export const sentence = (
  key: string,
  numbers: Sentence['numbers'] = {},
  options: Sentence['options'] = {},
): Sentence => ({ key, numbers, options })
