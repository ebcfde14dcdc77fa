import type { Problem } from '#domain/kernel/problem.ts'
import type { Standing } from '#domain/survey-design/schema/design.ts'
import type { Definition } from '#domain/surveys/schema/definition.ts'

/** What the page around the editor hands in. Paths are ours and whole. */
export type EditorProps = {
  slug: string
  place: { slug: string; timeZone: string }
  areas: readonly { code: string; name: string }[]
  initial: Standing & { definition: Definition }
  /** Where steps are posted to: see `Step`. */
  endpoint: string
  /** Shows the draft as people will see it; `?edition=` picks the edition. */
  previewPath: string
  publishPath: string
}

/**
 * What the editor posts to its endpoint, as a form: what is to be done and the revision it began from, `save` with the
 * document. The endpoint is a route without a page, so that a lost connection is an answer here and not an error
 * page: plain fetch, JSON back.
 */
export type Step =
  /** `joins`: it is part of the step before, and taken back with it. */
  | { intent: 'save'; basedOn: number; definition: Definition; joins?: boolean }
  | { intent: 'undo' | 'redo'; basedOn: number }

/**
 * `definition` comes with every undo, redo and conflict: how it stands there now. With a problem the draft is as it was;
 * 'survey-desk.changed-elsewhere' carries the newest one.
 */
export type StepAnswer = Standing & { definition?: Definition; problem?: Problem }

/**
 * The editor's own address can name what to open: an item by its key, or else the survey's own words; in which edition;
 * and a field of it, as in `Wording`.
 * @param path of the page that holds the editor
 */
export function openAt(path: string, asked: { item?: string | null; edition?: string; field?: string }): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(asked)) if (value != null) search.set(name, value)
  return `${path}?${search}`
}
