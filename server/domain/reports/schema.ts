import type { Day } from '#db/schema/columns.ts'
import type { Outcome, Stance } from '#db/schema/commitments.ts'
import type { NextStep } from '#db/schema/learning.ts'
import type { AboutKind } from '#db/schema/reports.ts'
import type { Status } from '#domain/commitments/schema.ts'
import type { Figure } from '#domain/insights/schema.ts'
import type { ReadingFigures } from '#domain/policy/schema.ts'

export const aboutKinds = ['mission', 'organisation', 'alliance'] as const satisfies readonly AboutKind[]
/** What it tells of promises, each counted on its last day or within its time. */
export const measures = [
  ...(['standing', 'published', 'kept', 'partly', 'not-kept', 'declined', 'open', 'coming-due', 'overdue'] as const),
  ...(['tests-begun', 'learned'] as const),
] as const
export type Measure = (typeof measures)[number]

/** Words in every language that they had when the report was issued. */
export type Texts = Record<string, string>
export type Span = { from: Day; to: Day }

export type PromiseItem = {
  publicId: string
  title: Texts
  organisation: string
  stance: Stance
  dueOn: Day | null
  closedOn: Day | null
  outcome: Outcome | null
  status: Status
}
export type LearnedItem = { commitment: string; number: number; title: Texts; learned: Texts; next: NextStep; on: Day }

/** All that a report says, as plain data: every file and page is made from it. It holds nobody's words. */
export type ReportContent = {
  about: { kind: AboutKind; name: Texts; isForum: boolean }
  span: Span
  counts: Record<Measure, number>
  closed: PromiseItem[]
  comingDue: PromiseItem[]
  overdue: PromiseItem[]
  learned: LearnedItem[]
  /** Public figures as they were published last when it was issued; null before the first publication. */
  participation: {
    publications: { on: Day; people: number; contributions: number }[]
    areas: { name: string | null; people: Figure }[]
    goals: { name: Texts; people: Figure }[]
    least: number
  } | null
  /** How reading goes in the whole place, as its public page said that day. */
  moderation: ReadingFigures
}
export type Report = { publicId: string; issuedOn: Day; newer: string | null; content: ReportContent }
export type ReportLine = Pick<Report, 'publicId' | 'issuedOn'> & { about: ReportContent['about']; span: Span }
/** What a report may be about: 'mission <slug>', 'organisation <name in links>', 'alliance <name in links>'. */
export type Subject = { value: string; name: string; language: string }
