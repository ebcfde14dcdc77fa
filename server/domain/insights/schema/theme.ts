import type { Hue } from '#db/schema/framework.ts'
import type { Beside, Figure, Quote, Wording } from '../schema.ts'

/** A theme or I-statement on the words of one goal. */
export type ThemePage = {
  goal: { publicId: string; hue: Hue; short: Wording }
  theme: { publicId: string; short: Wording; text: Wording }
  /** Who spoke of both, to any reader of the goal's page; and who spoke of the theme at all. */
  both: number
  people: Figure
  beside: { told: Beside[]; isMore: boolean }
  quotes: Quote[]
  least: number
}
