import type { useFetcher } from '@remix-run/react'
import type { Hue } from '#db/schema/framework.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import type { QueueItem, Saw } from '#domain/moderation/schema.ts'
import type { Words } from '#domain/wordings/queries.ts'
import type { QueueAsked } from './address.ts'
import type { Intent } from './intents.ts'
import type { TypedStore } from './typed.ts'
import type { TagSending } from './use-tag-sending.ts'

/** What the server answers to a button. `about`: the text of which something was refused. */
export type Answer = { done?: { intent: Intent; publicId: string }; problem?: Problem; about?: string }
/** What a decision stands on: the lines that are on screen, or that it takes back nothing but one's own. */
export type StandsOn = Saw | 'own'

export type DeskGoal = {
  id: string
  short: Words
  text: Words
  /** Of the wording that stands on screen. */
  number?: number
  /** 1 to 9 where a key toggles it. */
  key?: number
}
export type DeskMission = { slug: string; hue: Hue; name: Words; goals: DeskGoal[] }
/** What a text can be tagged with beside goals. */
export type SideCodeLists = { theme: DeskGoal[]; 'i-statement': DeskGoal[] }

/** What the three columns share. */
export type Desk = {
  place: { slug: string; timeZone: string }
  missions: DeskMission[]
  asked: QueueAsked
  items: QueueItem[]
  /** The server's time when the queue was read: ages are told from it. */
  at: Date
  /** The address of a text in this queue, or of the queue. */
  pathTo(publicId?: string): string
  /** The text after this one in the list, or the one before at its end. */
  neighbour(publicId: string): string | undefined
  decision: ReturnType<typeof useFetcher<Answer>>
  /** `on`: what is on screen of the text. */
  decide(publicId: string, intent: Intent, on: StandsOn): void
  /** The text whose decision the status line offers to take back, by the key U as well. */
  undoable: string | undefined
  /** Between one text and the next: nothing is chosen or decided then. */
  isMoving: boolean
  /** Why the newest decision was refused, where that was about the open text or about none. */
  problem: Problem | undefined
  /** What is typed into translations, and not saved. */
  typed: TypedStore
  /** Reads the page anew, unless that would lead away from it: somebody must sign in first. */
  readAgain(): void
  /** What was chosen of codes and is on its way. */
  sending: TagSending
}
