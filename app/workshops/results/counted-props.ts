import type { ChoiceCounts } from '#domain/workshops/schema/counts.ts'
import type { LiveRole, Stage } from '#domain/workshops/schema/live.ts'

/** What the result of one kind of vote is drawn from. `most`: how many rows there is room for. */
export type CountedProps = { stage: Stage; counts: ChoiceCounts; people: number; role: LiveRole; most: number }
