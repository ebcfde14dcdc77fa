import type { Hue } from '#db/schema/framework.ts'
import type { CommitmentLine } from '#domain/commitments/schema.ts'
import type { Quote, Wording } from '#domain/insights/schema.ts'

/** What stands on a sheet for a wall. */
export type PosterOf = {
  /** Of the page that it leads to, within the place's. */
  path: string
  /** Of the mission or group; null for the whole place. */
  name: Wording | null
  hue: Hue | null
  isGroup: boolean
  said: { publicId: string; short: Wording; people: number; quote: Quote | null }[]
  on: string | null
  lines: CommitmentLine[]
}
