import type { Problem } from '#domain/kernel/problem.ts'
import type { Translate } from './translations.ts'

/** A problem in words. Its code names the sentence: 'surveys.closed' is `problems.closed` in the namespace `surveys`. */
export function problemText(t: Translate, problem: Pick<Problem, 'code' | 'details'>): string {
  const [namespace, ...name] = problem.code.split('.')
  return t([`${namespace}:problems.${name.join('.')}`, 'problems:problems.unexpected'], { ...problem.details })
}
