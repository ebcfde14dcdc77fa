import type { Db } from '#db/client.ts'
import type { SpokenKind } from '#db/schema/figures.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { type KindBy, kindBys } from '../../schema.ts'
import type { UnsafeKinds } from '../kinds.ts'
import type { UnsafeSplits } from '../splits.ts'
import type { numberNames } from './parts.ts'
import { type KeptSum, readKept } from './read.ts'

// Unsafe as they are: only what judges counts may read them. Each is undefined where it has to be counted from scratch.

export type KeptCounts = {
  everybody: UnsafeSplits
  numbers: Record<(typeof numberNames)[number], number>
  goals: Map<string, UnsafeSplits>
  missions: Map<string, UnsafeSplits>
}

/** Everybody, and who spoke to each goal and each mission. */
export async function keptCounts(db: Db, scope: Scope): Promise<KeptCounts | undefined> {
  const by = ['all', 'area', 'age', 'way', 'number'] as const
  const sums = await readKept(db, scope, { kinds: ['everybody', 'goal', 'mission'], by })
  if (!sums) return undefined
  const numbers = sums.filter((sum) => sum.by === 'number')
  const number = (name: (typeof numberNames)[number]) => {
    const sum = numbers.find(({ part }) => part === name)
    return (name === 'countsOnly' ? sum?.recordsOfOthers : sum?.records) ?? 0
  }
  return {
    everybody: splitsIn(sums, 'everybody').get(scope.placeId) ?? splitsOf([]),
    numbers: {
      contributions: number('contributions'),
      setAside: number('setAside'),
      read: number('read'),
      notTagged: number('notTagged'),
      noGoalFits: number('noGoalFits'),
      countsOnly: number('countsOnly'),
    },
    goals: splitsIn(sums, 'goal'),
    missions: splitsIn(sums, 'mission'),
  }
}

function bySubject(sums: readonly KeptSum[], kind: SpokenKind): Map<string, KeptSum[]> {
  const found = new Map<string, KeptSum[]>()
  for (const sum of sums) {
    if (sum.kind !== kind) continue
    const all = found.get(sum.subject)
    if (all) all.push(sum)
    else found.set(sum.subject, [sum])
  }
  return found
}

const splitsIn = (sums: readonly KeptSum[], kind: SpokenKind): Map<string, UnsafeSplits> =>
  new Map([...bySubject(sums, kind)].map(([subject, ofOne]) => [subject, splitsOf(ofOne)]))

function splitsOf(sums: readonly KeptSum[]): UnsafeSplits {
  const all = sums.find(({ by }) => by === 'all')
  const mapped = (by: KeptSum['by'], value: 'people' | 'records') =>
    new Map(sums.filter((sum) => sum.by === by).map((sum) => [sum.part, sum[value]]))
  return {
    people: all?.people ?? 0,
    rows: all?.records ?? 0,
    byArea: mapped('area', 'people'),
    byAge: mapped('age', 'people'),
    byWay: mapped('way', 'people'),
    rowsByWay: mapped('way', 'records'),
  }
}

/** People who spoke to each goal by what they tell of, where they stand and when they first spoke. */
export async function keptKinds(db: Db, scope: Scope): Promise<Map<string, UnsafeKinds> | undefined> {
  const sums = await readKept(db, scope, { kinds: ['goal'], by: ['all', ...kindBys] })
  if (!sums) return undefined
  return new Map(
    [...bySubject(sums, 'goal')].map(([goal, ofOne]) => {
      const counts = (by: KindBy) =>
        new Map(ofOne.filter((sum) => sum.by === by).map(({ part, people }) => [part, people]))
      return [goal, { tells: counts('tells'), stance: counts('stance'), month: counts('month') }]
    }),
  )
}

/** Of one code, by the id of another: how many said both in one breath. Or by a wording's id, how many texts carry it. */
export async function keptOfCode(
  db: Db,
  scope: Scope,
  code: string,
  by: 'beside' | 'wording',
): Promise<Map<string, number> | undefined> {
  const sums = await readKept(db, scope, { kinds: ['goal', 'code'], by: [by], subject: code })
  return sums && new Map(sums.map(({ part, people, records }) => [part, by === 'beside' ? people : records]))
}

/** By code of any kind, how many people spoke to it. */
export async function keptSpeakers(db: Db, scope: Scope): Promise<Map<string, number> | undefined> {
  const sums = await readKept(db, scope, { kinds: ['goal', 'code'], by: ['all'] })
  return sums && new Map(sums.map(({ subject, people }) => [subject, people]))
}
