import type { Problem } from '#domain/kernel/problem.ts'
import { mostMilestones } from './schema.ts'

const invalid = <Code extends string>(code: Code, field: string) =>
  ({ kind: 'invalid', code, details: { field } }) as const

export const commitmentUnknown = { kind: 'not-found', code: 'commitments-desk.unknown' } as const satisfies Problem
/** Somebody else changed it since the page was opened. */
export const changedMeanwhile = {
  kind: 'conflict',
  code: 'commitments-desk.changed-meanwhile',
} as const satisfies Problem
/** It was published, closed or deleted since the page was opened. */
export const stateMoved = { kind: 'conflict', code: 'commitments-desk.state-moved' } as const satisfies Problem
/** What was public stays: it is closed with what came of it. */
export const isPublic = { kind: 'conflict', code: 'commitments-desk.is-public' } as const satisfies Problem
/** @param limit in signs */
export const tooLong = (field: string, limit: number) =>
  ({
    kind: 'invalid',
    code: 'commitments-desk.too-long',
    details: { field, count: limit },
  }) as const satisfies Problem
export const stanceMissing = invalid('commitments-desk.stance-missing', 'stance')
export const titleMissing = invalid('commitments-desk.title-missing', 'title.en')
export const saidMissing = invalid('commitments-desk.said-missing', 'said.en')
export const answerMissing = invalid('commitments-desk.answer-missing', 'answer.en')
export const ownerMissing = invalid('commitments-desk.owner-missing', 'organisation')
export const roleMissing = invalid('commitments-desk.role-missing', 'role')
export const dueMissing = invalid('commitments-desk.due-missing', 'dueOn')
export const dueNoDay = (field: string) => invalid('commitments-desk.no-day', field)
export const duePast = invalid('commitments-desk.due-past', 'dueOn')
/** What was done was done by today. */
export const doneLater = invalid('commitments-desk.done-later', 'dueOn')
export const noNumber = (field: string) => invalid('commitments-desk.no-number', field)
export const measureMissing = invalid('commitments-desk.measure-missing', 'measure.en')
export const targetWithoutBaseline = invalid('commitments-desk.target-without-baseline', 'baseline')
export const baselineDayMissing = invalid('commitments-desk.baseline-day-missing', 'baselineOn')
export const baselineLater = invalid('commitments-desk.baseline-later', 'baselineOn')
export const targetSame = invalid('commitments-desk.target-same', 'target')
export const readingBeforeBaseline = (field: string) => invalid('commitments-desk.reading-before-baseline', field)
export const readingLater = invalid('commitments-desk.reading-later', 'readOn')
export const noMeasure = { kind: 'conflict', code: 'commitments-desk.no-measure' } as const satisfies Problem
export const goalMissing = invalid('commitments-desk.goal-missing', 'goal')
/** It was merged, split or retired. @param into what it went on as, in words; empty where nothing took over */
export const goalGone = (into: string) =>
  ({
    kind: 'conflict',
    code: into ? 'commitments-desk.goal-became' : 'commitments-desk.goal-gone',
    details: { field: 'goal', into },
  }) as const satisfies Problem
export const findingGone = invalid('commitments-desk.finding-gone', 'from')
export const workshopGone = invalid('commitments-desk.workshop-gone', 'from')
/** Whoever promises in a name is one of those it stands for. */
export const notInAlliance = invalid('commitments-desk.not-in-alliance', 'alliance')
export const reasonMissing = invalid('commitments-desk.reason-missing', 'reason.en')
export const wordsMissing = (field: string) => invalid('commitments-desk.words-missing', field)
export const linkUnsafe = invalid('commitments-desk.link-unsafe', 'link')
export const linkNameMissing = invalid('commitments-desk.link-name-missing', 'linkName')
export const milestonePast = invalid('commitments-desk.milestone-past', 'milestoneOn')
export const milestoneAfterDue = invalid('commitments-desk.milestone-after-due', 'milestoneOn')
export const milestonesFull = {
  kind: 'conflict',
  code: 'commitments-desk.milestones-full',
  details: { count: mostMilestones },
} as const satisfies Problem
export const milestoneUnknown = {
  kind: 'not-found',
  code: 'commitments-desk.milestone-unknown',
} as const satisfies Problem
export const outcomeMissing = invalid('commitments-desk.outcome-missing', 'outcome')
/** What we will not do has nothing to keep: it stays as it was answered. */
export const notLate = { kind: 'conflict', code: 'commitments-desk.not-late' } as const satisfies Problem
