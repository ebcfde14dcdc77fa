/**
 * The wire between browsers and server, versioned. Types and plain constants alone: browsers load this file.
 * Commands are acknowledged after their commit, never before. What the server says on its own is news: whoever misses
 * some asks again with `hello`.
 */
import type {
  Hello,
  IdeaAck,
  IdeaCommand,
  LiveEvent,
  LiveRole,
  Refusal,
  Tally,
  VoteAck,
  VoteCommand,
  Welcome,
} from '#domain/workshops/schema/live.ts'
import type { PageAge } from './last-moved.ts'

/** Part of the handshake; another number means that the page is older than the server and must be loaded again. */
export const protocolVersion = 2
export const workshopsNamespace = '/workshops'
export const deskNamespace = '/desk'
export const resultsNamespace = '/results'

/** Longer commands are cut off by the server. The longest honest one is an idea in a script of three bytes. */
export const largestMessage = 16 * 1024
/** Above what the server takes to answer when it is very busy; then the command is sent again. */
export const ackTimeout = 4000

/** `auth` of the handshake. Who it is comes from cookies. `as`: by the pass to write for a table, not as a phone's own. */
export type WorkshopHandshake = { protocol: number; workshop: string; role: LiveRole; language: string; as?: LiveSeat }
/** One phone can be both: somebody's own, and the one that writes for their table. */
export type LiveSeat = 'scribe'

/** How many have joined, and how many of them have the page open now. */
export type PeopleHere = { joined: number; connected: number }

export type WorkshopCommands = {
  /**
   * First after each connection, and whenever a number is missing; one at a time. News may arrive before its answer.
   * Refused as busy to whoever asks too often: ask again after a while.
   */
  hello(hello: Hello, ack: (answer: Welcome | Refusal) => void): void
  'vote:cast'(command: VoteCommand, ack: (ack: VoteAck) => void): void
  'idea:add'(command: IdeaCommand, ack: (ack: IdeaAck) => void): void
}

export type WorkshopNews = {
  /** Numbered without gaps, in order: all that came at once in one message. */
  events(events: LiveEvent[]): void
  /** The newest result, whole: an older one that arrives later is dropped by its version. */
  tally(tally: Tally): void
  /** Facilitators and the wall; phones now and then, while they wait in the lobby. */
  people(people: PeopleHere): void
  /** The server is about to restart: come back at a random moment within so many milliseconds. */
  leaving(news: { within: number }): void
}

/** `auth` of a moderator's desk: the place by its slug. */
export type DeskHandshake = PageAge & { protocol: number; place: string }
export type DeskNews = {
  /** Something in this place's queue moved: read it again. Never more often than four times a second. */
  'queue:changed'(): void
  /** How many people have a desk of this place open, the reader among them. */
  'desk:people'(people: { here: number }): void
}

/** `auth` of a group's results page: the survey by its slug. */
export type ResultsHandshake = PageAge & { protocol: number; survey: string }
export type ResultsNews = {
  /** A response came or went, a text was decided, the survey was closed: read the page again. Once a second at most. */
  'results:changed'(): void
}
