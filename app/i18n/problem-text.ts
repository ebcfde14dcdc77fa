import type { Problem } from '#domain/kernel/problem.ts'
import type { Translate } from './translations.ts'

/**
 * A problem in words. Its code names the sentence: 'surveys.closed' is `problems.closed` in the namespace `surveys`.
 * Details fill its gaps; the first number among them also picks the plural.
 */
export function problemText(t: Translate, { code, details = {} }: Pick<Problem, 'code' | 'details'>): string {
  const [namespace, ...name] = code.split('.')
  const count = Object.values(details).find((value) => typeof value === 'number')
  return t([`${namespace}:problems.${name.join('.')}`, 'problems:problems.unexpected'], { count, ...details })
}
