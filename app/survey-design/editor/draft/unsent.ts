import type { Definition } from '#domain/surveys/schema/definition.ts'

/** A step is whole by itself; typing goes on; a naming, which nobody sees, belongs to what came before it. */
export type EditKind = 'typing' | 'step' | 'naming'

type Save = { definition: Definition; isTyped: boolean; joins: boolean; isOnItsWay: boolean }

/** Whoever leaves the page waits for all of them. Past this, the oldest become one step. */
export const mostWaiting = 20

/**
 * What has not reached the server, as the steps it will be there. What was typed stays one by itself when a step follows
 * it, however slow the line: else an undo that brings a question back would bring it without its last words.
 */
export class Unsent {
  #saves: Save[] = []

  /** How many saves are still to be made, without the one on its way. */
  get count(): number {
    return this.#saves.filter(({ isOnItsWay }) => !isOnItsWay).length
  }

  get isDirty(): boolean {
    return this.count > 0
  }

  add(definition: Definition, kind: EditKind): void {
    const last = this.#saves.at(-1)
    if (last && !last.isOnItsWay && !(kind === 'step' && last.isTyped)) {
      last.definition = definition
      last.isTyped ||= kind === 'typing'
      last.joins &&= kind === 'naming'
      return
    }
    this.#saves.push({ definition, isTyped: kind === 'typing', joins: kind === 'naming', isOnItsWay: false })
    if (this.count > mostWaiting) this.#saves.splice(this.#saves.length - this.count, 1)
  }

  /** Takes the oldest of them. @returns undefined where nothing is to be sent */
  send(): Pick<Save, 'definition' | 'joins'> | undefined {
    const save = this.#saves[0]
    if (save) save.isOnItsWay = true
    return save
  }

  /** The one on its way has arrived. */
  arrived(): void {
    this.#saves.shift()
  }

  /** Nobody knows whether the one on its way has arrived: it is sent again, as a step by itself. */
  back(): void {
    const save = this.#saves[0]
    if (save) Object.assign(save, { isOnItsWay: false, joins: false })
  }

  /** What was to go before cannot go any more, or need not: only this. */
  only(definition: Definition): void {
    this.#saves = [{ definition, isTyped: true, joins: false, isOnItsWay: false }]
  }
}
