import type { Hue } from '#db/schema/framework.ts'
import { type Cell, type Figure, kindBys, splitBys, type Wording } from '../schema.ts'

/** What a figure may be divided by on its way to the words behind it: what the cubes declare, one at a time. */
export const behindBys = [...splitBys, ...kindBys] as const
export type BehindBy = (typeof behindBys)[number]

/** As it stands in an address: `cell` is a way of dividing and a group of it, `area:E06000002`. */
export type BehindAsked = {
  mission: string | null
  goal: string | null
  theme: string | null
  cell: string | null
  /** The last one of the page before. */
  after: string | null
}

/**
 * One thing said that is counted, and may be read by whoever asks. Not how it was coded: read row by row that would tell how
 * many stand on each side where the table keeps it back, and each new one as it comes.
 */
export type SaidBehind = {
  publicId: string
  text: string
  language: string
  source: Wording
}
export type BehindPage = {
  about: { name: Wording; hue: Hue } | null
  theme: Wording | null
  cell: { by: BehindBy; key: string; name: string | null } | null
  /** The figure that was opened, in people. */
  people: Figure
  /** What else may be opened here: groups whose number is told. */
  tables: { by: BehindBy; cells: Cell[] }[]
  rows: SaidBehind[]
  next: string | null
  /** The day on which a group's number was told, where only what was said until then is listed. */
  toldOn: string | null
  /** Only words of groups that share everything: others keep where people live and how old they are. */
  isInFullOnly: boolean
}
