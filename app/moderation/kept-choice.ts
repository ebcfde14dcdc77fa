import { markOf } from '#domain/coding/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import type { Tags } from './tag-drafts.ts'

const changedSince = { kind: 'conflict', code: 'moderation.changed-since' } as const satisfies Problem

type Chosen = { goals: readonly string[]; noGoalFits: boolean; sawTags?: string | null }
type Kept = { kept: Tags | null; keptProblem: Problem | undefined }

/** Ids do not belong into addresses: of the newest change of the tags that was seen, a mark is enough. */
const markOfLine = (line: string | null) => markOf(line ?? '')

/** Puts what was ticked into an address, and what it was ticked on. */
export function keepChoice(address: URLSearchParams, { goals, noGoalFits, sawTags }: Chosen): void {
  address.set('chosen', noGoalFits ? 'none' : goals.join('.'))
  if (sawTags !== undefined) address.set('chosen-on', markOfLine(sawTags))
}

/**
 * What was ticked before somebody had to sign in again. Where the text was tagged meanwhile it is not sent on top of that:
 * they look at what stands now, and choose again.
 * @param newest change of the text's tags
 */
export function keptChoice(address: URLSearchParams, newest: string | null): Kept {
  const chosen = address.get('chosen')
  if (chosen === null) return { kept: null, keptProblem: undefined }
  const on = address.get('chosen-on')
  if (on !== null && on !== markOfLine(newest)) return { kept: null, keptProblem: changedSince }
  const isNone = chosen === 'none'
  return {
    kept: { goals: isNone ? [] : chosen.split('.').filter(Boolean), noGoalFits: isNone },
    keptProblem: undefined,
  }
}
