import { ageBands, earlierAgeBands } from '#domain/contributions/schema.ts'
import type { Area, Place } from '#domain/people/queries.ts'
import { type OfferedCube, rulesFor } from './cubes.ts'
import { type Row, wholeId } from './rules/cube.ts'
import { notSaid } from './schema.ts'
import type { UnsafeAnswer } from './store/answers.ts'

const noAnswer = ''

/**
 * Who gave which answer to one question of a survey, by area or by age: everybody who answered the survey, a row for each
 * answer and one for those who gave none. Who reads the table may read how many gave each answer.
 */
export function answersCube(
  by: 'area' | 'age-band',
  counts: readonly (UnsafeAnswer & { isEverybody: boolean })[],
  codes: readonly string[],
  { isSeveral, areas, place }: { isSeveral: boolean; areas: readonly Area[]; place: Place },
): OfferedCube {
  const seen = new Set(counts.map(({ group }) => group))
  const named =
    by === 'area' ? areas.map(({ code }) => code) : [...ageBands, ...earlierAgeBands.filter((band) => seen.has(band))]
  const row = (id: string, of: readonly UnsafeAnswer[]): Row => {
    const people = (group: string) => of.find((count) => count.group === group)?.people ?? 0
    const total = of.reduce((sum, count) => sum + count.people, 0)
    const cells = named.map(people)
    return { id, total, cells: [...cells, total - cells.reduce((sum, n) => sum + n, 0)] }
  }
  const given = counts.filter(({ isEverybody }) => !isEverybody)
  const ids = [...new Set([...codes, ...given.flatMap(({ code }) => code ?? []), noAnswer])]
  const parts = ids.map((id) =>
    row(
      id,
      given.filter(({ code }) => (code ?? noAnswer) === id),
    ),
  )
  const everybody = counts.filter(({ isEverybody }) => isEverybody)
  return {
    by,
    rules: rulesFor('staff', by, place),
    cube: {
      groups: [...named, notSaid],
      whole: row(wholeId, everybody),
      parts,
      unions: [],
      partitions: isSeveral ? [] : [ids],
    },
  }
}
