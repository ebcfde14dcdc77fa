import type { ChoiceCounts } from '#domain/workshops/schema/counts.ts'
import type { LiveRole, Stage } from '#domain/workshops/schema/live.ts'
import type { RowFit } from '../wall/fit-rows.ts'

/** What the result of one kind of vote is drawn from. `most`: how many rows there is room for, `fit`: how large. */
export type CountedProps = {
  stage: Stage
  counts: ChoiceCounts
  people: number
  role: LiveRole
  most: number
  fit: RowFit | undefined
}
