import type { Problem } from '#domain/kernel/problem.ts'
import type { Standing } from '#domain/survey-design/schema/design.ts'
import type { Definition } from '#domain/surveys/schema/definition.ts'
import type { StepAnswer } from '../contract.ts'
import type { CopyKeeper } from './kept-copy.ts'
import { isSame } from './same.ts'
import type { SendStep, Sent } from './send-step.ts'
import { type EditKind, Unsent } from './unsent.ts'

export type SaveState =
  | { is: 'saved'; at: number | null }
  /** Changed here; it will be sent in a moment. */
  | { is: 'waiting' }
  | { is: 'saving' }
  /** No answer. `isKept`: this browser holds it meanwhile. */
  | { is: 'lost'; isKept: boolean }
  | { is: 'refused'; problem: Problem; isKept: boolean }
  /** Somebody else moved the draft on. Nothing is sent until somebody chose between the two. */
  | { is: 'conflict'; theirs: Definition; revision: number }

export type Draft = {
  definition: Definition
  standing: Standing
  save: SaveState
  /** Whether what is shown was found in this browser, unsent, when the page opened. */
  wasPutBack: boolean
}

/** How long after the last key a draft is sent, and after a step that is whole by itself. In milliseconds. */
const pauses: Readonly<Record<EditKind, number>> = { typing: 600, step: 50, naming: 50 }
/** How long until it is tried again without an answer. */
const retryAfter = 5_000

type Tools = {
  send: SendStep
  copy: CopyKeeper
  now(): number
  /** Runs something later. @returns how to call it off */
  later(work: () => void, ms: number): () => void
}

const changedElsewhere = 'survey-desk.changed-elsewhere'

/**
 * Keeps a draft and its copy on the server in step, one step in flight at a time. What is on the screen is never waited
 * for and never lost: not yet sent, it is kept in this browser.
 */
export class DraftKeeper {
  #draft: Draft
  #listeners = new Set<() => void>()
  #isBusy = false
  /** The step that is on its way. */
  #step: Promise<void> = Promise.resolve()
  #unsent = new Unsent()
  #pause: number = pauses.typing
  #isStopped = false
  /** Saves whose answer got lost. They may have arrived all the same: then what is newer there is ours. */
  #unanswered: Definition[] = []
  /** Presses of "undo" and "redo", one after the other. */
  #travels: Promise<void> = Promise.resolve()
  #isTravelUnanswered = false
  #callOff = () => {}
  readonly #tools: Tools

  constructor(initial: Standing & { definition: Definition }, tools: Tools) {
    const { definition, ...standing } = initial
    this.#tools = tools
    this.#draft = { definition, standing, save: { is: 'saved', at: null }, wasPutBack: false }
  }

  /** Shows what an earlier visit could not send, and sends it. Once, when the page is there. */
  putBack(): void {
    const copy = this.#tools.copy.read()
    if (!copy) return
    const { definition, standing } = this.#draft
    if (isSame(copy.definition, definition)) {
      this.#tools.copy.forget()
      return
    }
    this.#unsent.only(copy.definition)
    if (copy.basedOn === standing.revision) {
      this.#show({ definition: copy.definition, save: { is: 'waiting' }, wasPutBack: true })
      void this.flush()
    } else {
      const save = { is: 'conflict', theirs: definition, revision: standing.revision } as const
      this.#show({ definition: copy.definition, save, wasPutBack: true })
    }
  }

  read = (): Draft => this.#draft

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** @param kind a step is taken back by itself, typing up to the last pause, a naming with what came before it */
  edit(change: (definition: Definition) => Definition, kind: EditKind = 'typing'): void {
    const definition = change(this.#draft.definition)
    if (definition === this.#draft.definition) return
    if (kind === 'step') void this.flush()
    this.#pause = pauses[kind]
    this.#unsent.add(definition, kind)
    const { save } = this.#draft
    // Without a connection it says so until there is one, and not with each key that it tries again.
    this.#show({ definition, save: ['conflict', 'lost'].includes(save.is) ? save : { is: 'waiting' } })
    this.#keep()
    if (save.is !== 'conflict') this.#schedule(this.#pause)
  }

  /** Sends the next of what has not been sent, now. Resolves when it was answered, or when there is nothing to send. */
  async flush(): Promise<void> {
    this.#callOff()
    const { standing, save } = this.#draft
    if (this.#isBusy || save.is === 'conflict') return
    const next = this.#unsent.send()
    if (!next) {
      if (save.is === 'lost' || save.is === 'refused') this.#show({ save: { is: 'saved', at: null } })
      return
    }
    await this.#alone(async () => {
      const { definition, joins } = next
      if (save.is !== 'lost') this.#show({ save: { is: 'saving' } })
      const sent = await this.#tools.send({ intent: 'save', basedOn: standing.revision, definition, joins })
      this.#settle(sent, definition)
    })
  }

  /** Sends everything there is to send, before somebody goes elsewhere. Resolves also when it could not be sent. */
  async finish(): Promise<void> {
    await this.#step
    for (let left = Number.POSITIVE_INFINITY; this.#unsent.count < left; ) {
      left = this.#unsent.count
      await this.flush()
    }
  }

  /** Whether something is on its way, or waits to be sent in a moment. */
  isUnfinished = (): boolean => ['waiting', 'saving'].includes(this.#draft.save.is)

  /** One step back or forth in the draft's history; what was typed before is part of it. Each press counts, in turn. */
  travel(intent: 'undo' | 'redo'): Promise<void> {
    this.#travels = this.#travels.then(() => this.#travelOne(intent))
    return this.#travels
  }

  async #travelOne(intent: 'undo' | 'redo'): Promise<void> {
    await this.finish()
    const { save, standing } = this.#draft
    const isThere = intent === 'undo' ? standing.canUndo : standing.canRedo
    if (this.#isBusy || this.#unsent.isDirty || save.is === 'conflict' || !isThere) return
    await this.#alone(async () => {
      this.#show({ save: { is: 'saving' } })
      const sent = await this.#tools.send({ intent, basedOn: standing.revision })
      if (sent === 'lost') {
        this.#isTravelUnanswered = true
        return this.#show({ save: { is: 'lost', isKept: true } })
      }
      if ('refused' in sent) return this.#show({ save: { is: 'refused', problem: sent.refused, isKept: true } })
      const { definition: theirs, problem, revision } = sent.answer
      // A step whose answer got lost may have been taken all the same: then what is newer there is ours.
      const isOurs = this.#isTravelUnanswered || (theirs && isSame(theirs, this.#draft.definition))
      if (problem && theirs && !isOurs) return this.#show({ save: { is: 'conflict', theirs, revision } })
      this.#isTravelUnanswered = false
      // Somebody types on meanwhile: that stays, as the newest step.
      this.#take(sent.answer, this.#unsent.isDirty ? undefined : sent.answer.definition)
    })
  }

  /** Ends a conflict. The other one is a step of the history too: an undo brings it back. */
  async resolve(whose: 'mine' | 'theirs'): Promise<void> {
    const { save, definition: mine, standing } = this.#draft
    if (save.is !== 'conflict') return
    this.#unsent.only(mine)
    this.#show({ standing: { ...standing, revision: save.revision }, save: { is: 'waiting' } })
    this.#keep()
    await this.flush()
    if (whose === 'theirs' && !this.#unsent.isDirty) {
      this.edit((now) => (now === mine ? save.theirs : now))
      await this.flush()
    }
  }

  /** Tries again at once: the connection is back, or somebody pressed. */
  retry = (): void => {
    if (['lost', 'refused'].includes(this.#draft.save.is)) void this.flush()
  }

  start(): void {
    this.#isStopped = false
  }

  /** The page is left: what can still be sent is, and the rest stays in this browser. */
  stop(): void {
    this.#isStopped = true
    void this.flush()
  }

  async #alone(work: () => Promise<void>): Promise<void> {
    this.#isBusy = true
    this.#step = work().finally(() => {
      this.#isBusy = false
    })
    await this.#step
    if (!this.#unsent.isDirty || this.#draft.save.is !== 'waiting') return
    if (this.#isStopped) void this.flush()
    // Only the last of them can still grow: what goes before it need not wait.
    else this.#schedule(this.#unsent.count > 1 ? 0 : this.#pause)
  }

  #settle(sent: Sent, definition: Definition): void {
    if (sent === 'lost') {
      this.#unsent.back()
      this.#unanswered.push(definition)
      this.#show({ save: { is: 'lost', isKept: this.#keep() } })
      this.#schedule(retryAfter)
    } else if ('refused' in sent) this.#refuse(sent.refused)
    else if (sent.answer.problem) this.#differ(sent.answer, sent.answer.problem, definition)
    else {
      this.#unsent.arrived()
      this.#take(sent.answer, undefined)
    }
  }

  #differ(answer: StepAnswer, problem: Problem, sent: Definition): void {
    const { definition: theirs, revision } = answer
    if (problem.code !== changedElsewhere || !theirs) this.#refuse(problem)
    else if (this.#unanswered.some((each) => isSame(each, theirs))) {
      if (isSame(sent, theirs)) this.#unsent.arrived()
      else this.#unsent.back()
      this.#take(answer, undefined)
    } else {
      this.#unsent.only(this.#draft.definition)
      this.#keep()
      this.#show({ save: { is: 'conflict', theirs, revision } })
    }
  }

  #refuse(problem: Problem): void {
    // What was refused would be again: it goes with what is there now, which may have mended it.
    this.#unsent.only(this.#draft.definition)
    this.#show({ save: { is: 'refused', problem, isKept: this.#keep() } })
  }

  #take({ definition: _, problem: _problem, ...standing }: StepAnswer, definition: Definition | undefined): void {
    this.#unanswered = []
    const { isDirty } = this.#unsent
    if (!isDirty) this.#tools.copy.forget()
    const save: SaveState = isDirty ? { is: 'waiting' } : { is: 'saved', at: this.#tools.now() }
    this.#show({ standing, save, ...(definition ? { definition } : {}) })
    if (isDirty) this.#keep()
  }

  #keep(): boolean {
    const { definition, standing } = this.#draft
    return this.#tools.copy.write({ basedOn: standing.revision, definition, at: this.#tools.now() })
  }

  #schedule(ms: number): void {
    this.#callOff()
    if (this.#isStopped) return
    this.#callOff = this.#tools.later(() => void this.flush(), ms)
  }

  #show(change: Partial<Draft>): void {
    this.#draft = { ...this.#draft, ...change }
    for (const listener of this.#listeners) listener()
  }
}
