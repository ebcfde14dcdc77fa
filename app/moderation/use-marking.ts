import { useMemo, useState } from 'react'
import type { Part } from '#domain/coding/schema.ts'
import { spanOf, wordsOf } from './segments.ts'

/** What is chosen in the open text, to be marked as one of its codes. */
export type Marking = {
  part: Part | null
  /** Words are chosen with the arrow keys. */
  isOn: boolean
  start(): void
  stop(): void
  choose(part: Part | null): void
  /** One word on or back; `extends` keeps what is chosen and adds to it. */
  step(by: 1 | -1, extending: boolean): void
  /** To the first or the last word. */
  jump(to: 'first' | 'last', extending: boolean): void
}

type State = { of: string; isOn: boolean; part: Part | null; anchor: number; focus: number }
const nothing = { isOn: false, part: null, anchor: 0, focus: 0 }

/** @param publicId of the open text: with another one, nothing is chosen any more */
export function useMarking(publicId: string, text: string): Marking {
  const words = useMemo(() => wordsOf(text), [text])
  const [kept, setState] = useState<State>({ of: publicId, ...nothing })
  const state = kept.of === publicId ? kept : { of: publicId, ...nothing }
  const become = (next: Partial<State>) => setState({ ...state, ...next })
  const moveTo = (target: number, extending: boolean) => {
    const focus = Math.max(0, Math.min(words.length - 1, target))
    const anchor = extending ? state.anchor : focus
    become({ anchor, focus, part: spanOf(words, anchor, focus) })
  }
  return {
    part: state.part,
    isOn: state.isOn,
    start: () => become({ isOn: true, anchor: 0, focus: 0, part: spanOf(words, 0, 0) }),
    stop: () => become(nothing),
    choose: (part) => become({ part }),
    // Where nothing is chosen, the first step is the word that stood chosen last.
    step: (by, extending) =>
      moveTo(state.part === null ? state.focus : state.focus + by, extending && state.part !== null),
    jump: (to, extending) => moveTo(to === 'first' ? 0 : words.length - 1, extending),
  }
}
