import { createContext, useContext } from 'react'
import type { Standing } from '#domain/survey-design/schema/design.ts'
import type { Definition } from '#domain/surveys/schema/definition.ts'
import type { EditorProps } from './contract.ts'
import type { Where } from './edits/words.ts'

/** What stands open in the middle: an item, or one of the panels that are about the whole survey. */
export type Open = { item: string } | { panel: 'survey' | 'editions' | 'check' }

/** What every part of the editor knows and may do. */
export type Editing = {
  definition: Definition
  standing: Standing
  /** The edition whose words are written now; `source` is the one the survey is written in. */
  edition: string
  source: string
  page: EditorProps
  /**
   * A step is taken back by itself; what is typed, up to the last pause; a naming, which nobody sees, together with what
   * came before it.
   */
  edit(change: (definition: Definition) => Definition, kind?: 'typing' | 'step' | 'naming'): void
  open: Open
  /** Opens something, perhaps in another edition, and leads to a field of it, or by default to its heading. */
  go(to: Open, options?: { edition?: string; field?: string }): void
  /** The item that is open has another key now; nothing else changes. */
  follow(key: string): void
  setEdition(edition: string): void
  /** Focus goes to this element as soon as it is there. */
  focus(id: string): void
  /** For whoever cannot see what moved. */
  say(text: string): void
}

const Context = createContext<Editing | null>(null)
export const EditingProvider = Context.Provider

export function useEditing(): Editing {
  const editing = useContext(Context)
  if (!editing) throw new Error('This part belongs inside the editor.')
  return editing
}

export const openItem = (open: Open): string | null => ('item' in open ? open.item : null)

/** The survey's own wordings are in two panels: where each is written. */
export const panelOf = ({ item }: Pick<Where, 'item'>): Open => (item === null ? { panel: 'survey' } : { item })
export const headingId = 'editor-heading'
