import type { Frozen, Strength } from '#db/schema/findings.ts'
import { leastCompared, notSaid } from '#domain/insights/schema.ts'
import { clearShare, type Measures, manyPeople, strengths } from '../schema.ts'

/** What the counts of a finding say of its strength. A count that is withheld says nothing, and so bears nothing. */
export function measure({ people, tables }: Pick<Frozen, 'people' | 'tables'>): Measures {
  const cellsOf = (by: Frozen['tables'][number]['by']) => tables.find((table) => table.by === by)?.cells ?? []
  const told = (by: 'area' | 'way') =>
    cellsOf(by).filter((cell) => cell.key !== notSaid && cell.people !== 'withheld' && cell.people > 0).length
  const wide = [told('area'), told('way')].filter((groups) => groups > 1).length
  const stances = cellsOf('stance').map((cell) => cell.people)
  const marked = stances.filter((n) => n !== 'withheld')
  const all = marked.reduce((sum, n) => sum + n, 0)
  const isTold = marked.length === stances.length && all >= leastCompared
  return {
    people: people === 'withheld' || people < leastCompared ? 'few' : people < manyPeople ? 'some' : 'many',
    spread: wide === 2 ? 'wide' : wide === 1 ? 'some' : 'narrow',
    agreement: !isTold ? 'unknown' : Math.max(...marked) >= clearShare * all ? 'clear' : 'split',
  }
}

/** The most that may be claimed. Whoever writes may always claim less. */
export function bestOf({ people, spread, agreement }: Measures): Strength {
  if (people === 'many' && spread === 'wide' && agreement === 'clear') return 'strong'
  return people !== 'few' && spread !== 'narrow' ? 'fair' : 'early'
}

export const isStronger = (one: Strength, other: Strength): boolean => strengths.indexOf(one) > strengths.indexOf(other)
