import type { Cell, Figure } from '#domain/insights/schema.ts'
import type { Status } from '../schema.ts'

/** A count beside what is to be known about it. An empty cell is never a nought. */
export const peopleIn = ({
  people,
  stands,
}: Pick<Cell, 'people' | 'stands'>): { people: number | null; status: Status } =>
  people === 'withheld' ? { people: null, status: 'withheld' } : { people, status: stands ? 'stands' : 'shown' }

export const valueIn = (figure: Figure, stands = false): { value: number | null; status: Status } => {
  const { people, status } = peopleIn({ people: figure, stands })
  return { value: people, status }
}

/** Four places are more than any of these shares has; the rest would be noise of the machine. */
export const inShort = (share: number | null): number | null =>
  share === null ? null : Math.round(share * 10_000) / 10_000
