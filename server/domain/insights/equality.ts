import type { Db } from '#db/client.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import type { Place } from '#domain/people/queries.ts'
import { equalityQuestions } from '#domain/privacy/rules/equality.ts'
import { ratherNotSay } from '#domain/privacy/schema.ts'
import { type Count, withhold } from './rules/withhold.ts'
import { type EqualityHeard, notSaid } from './schema.ts'
import { readFrozenEquality } from './store/equality.ts'

type Table = { question: string; cells: { key: string; codes: readonly string[] }[] }

const disability: Table = {
  question: 'disability',
  cells: ['limited-a-lot', 'limited-a-little', 'not-limited', 'no-condition'].map((code) => ({
    key: code,
    codes: [code],
  })),
}

/**
 * One table a question. Nineteen ethnic groups would nearly all be withheld, so their five are counted: never both,
 * because a group less its shown parts would tell on the others.
 */
const tables: readonly Table[] = equalityQuestions.flatMap(({ key, groups }): Table[] => {
  if (key === 'day-to-day') return []
  if (key === 'long-term-condition') return [disability]
  const cells = groups.flatMap(({ key: group, choices }) =>
    group === null ? choices.map((choice) => ({ key: choice, codes: [choice] })) : [{ key: group, codes: choices }],
  )
  return [{ question: key, cells }]
})

/**
 * Who was heard, by the equality questions: the one place where these answers meet anything else, and a part of the
 * aggregate service. Each table's cells add up to everybody who was asked, which is withheld from nobody.
 * They are figures of a while ago, and none until there are enough people.
 */
export async function readEquality(db: Db, scope: Scope, place: Place): Promise<EqualityHeard> {
  const least = Math.max(place.smallCellPublic, place.smallCellStaff)
  const frozen = await readFrozenEquality(db, scope, least)
  const { asked, byQuestion } = frozen ?? { asked: 0, byQuestion: new Map<string, Map<string, number>>() }
  const splits = tables.map(({ question, cells }) => {
    const people = byQuestion.get(question) ?? new Map<string, number>()
    const said: Count[] = [...cells, { key: ratherNotSay, codes: [ratherNotSay] }].map(({ key, codes }) => ({
      key,
      n: codes.reduce((sum, code) => sum + (people.get(code) ?? 0), 0),
    }))
    const counts = [...said, { key: notSaid, n: asked - said.reduce((sum, { n }) => sum + n, 0) }]
    return {
      question,
      cells: withhold(counts, place.smallCellStaff).map(({ key, n, shown }) => ({
        key,
        name: null,
        people: shown ? n : ('withheld' as const),
      })),
    }
  })
  return { asked, splits }
}
