import type { Day } from '#db/schema/columns.ts'
import type { CommitmentLine } from '#domain/commitments/schema.ts'
import type { FindingInPublic } from '#domain/findings/schema.ts'
import type { Wording } from '#domain/insights/schema.ts'
import type { PageLanguage } from '#domain/wordings/schema.ts'

/** What asked people something, and may have promised to tell them what came of it. */
export const askedKinds = ['survey', 'workshop'] as const
export type AskedKind = (typeof askedKinds)[number]
/** By its name in links. */
export type Asked = { kind: AskedKind; name: string }

/** What an answer says in each language. */
export const texts = ['said', 'will'] as const
export type TextName = (typeof texts)[number]
/** Signs: what fits on two screens of a telephone. */
export const longest = { said: 2000, will: 2000, reason: 600 } as const
/** More than this beside one answer nobody opens. */
export const mostLinked = 30
/** On one page of the public list; of those on top of "What we did"; and on the desk's first page. */
export const mostOnPage = 20
export const mostOnTop = 3
export const mostOnDesk = 3

/** Follows from days alone (rules/status.ts); `none`: no day was promised. */
export const statuses = ['none', 'due', 'overdue', 'in-time', 'late'] as const
export type PromiseStatus = (typeof statuses)[number]

/** A day that was moved after people had been told it. */
export type Move = { from: Day; to: Day; on: Day; reason: Wording }

/** What was promised, and what became of it. */
export type Promised = {
  status: PromiseStatus
  /** As it stands now; null where none is promised. */
  dueOn: Day | null
  /** As it was promised first. */
  firstDue: Day | null
  /** Until the day that stands: 0 is today, less than that has passed. Null once it is answered. */
  daysLeft: number | null
  answeredOn: Day | null
  /** The answer's name in links; null until it is public. */
  answer: string | null
  /** The newest first. */
  moves: Move[]
}

export type PromiseLine = Asked & { title: Wording; organisation: string; promised: Promised }

export type TextsIn = Partial<Record<PageLanguage, string>>
/** A form as it was typed; what it links by their names in links. */
export type Typed = {
  texts: Record<TextName, TextsIn>
  commitments: string[]
  findings: string[]
  packs: string[]
  /** Why it is corrected, once it is public. */
  reason: TextsIn
}

export type AnswerVersion = { number: number; said: Wording; will: Wording; on: Day; reason: Wording | null }

export type LinkedPack = { publicId: string; title: string; language: string; issuedOn: Day; isWithdrawn: boolean }

/** What came of a survey or workshop, as everybody reads it. */
export type OpenAnswer = PromiseLine & {
  /** Whether whoever reads finds the survey or workshop under its own address. */
  said: Wording
  will: Wording
  commitments: CommitmentLine[]
  findings: FindingInPublic[]
  packs: LinkedPack[]
  /** The newest first, which stands now. */
  versions: AnswerVersion[]
}

export type DeskAnswer = PromiseLine & {
  state: 'none' | 'draft' | 'published'
  /** 0 where nothing was written yet. */
  revision: number
  written: Typed
  publicId: string | null
  /** It goes on: what came of it is told when it is over. */
  isOpen: boolean
  versions: (AnswerVersion & { by: string | null })[]
  by: string | null
  writtenAt: string | null
  /** What can be linked. */
  offers: {
    commitments: { publicId: string; title: Wording; organisation: string }[]
    findings: { publicId: string; claim: string; goal: Wording }[]
    packs: LinkedPack[]
  }
}

export type OpenPromises = { lines: PromiseLine[]; found: number; pages: number; page: number }
