import { existsSync, readdirSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { cellOf, readConversation } from '#server/cli/replay-files.ts'
import type { StanceBallot, StanceCount } from '../schema.ts'
import { countStances } from './count-stances.ts'
import { latestOnly } from './latest-only.ts'
import { findOpinionGroups } from './opinion-groups.ts'

/** A folder of Polis exports, each in a folder of its own: `VOTES=FOLDER`, else one beside the repository if it is there. */
const beside = join(import.meta.dirname, '../../../../../shared/data/votes')
const exports = resolve(process.env.VOTES ?? beside)
const sets = existsSync(exports) ? readdirSync(exports) : []

type Conversation = Awaited<ReturnType<typeof readConversation>>

/** Every vote event through the rules: the latest of a person on a statement, once. */
function ballotsOf({ casts }: Conversation): Map<string, Record<string, 1 | 0 | -1>> {
  const ballots = new Map<string, Record<string, 1 | 0 | -1>>()
  const sent = casts.map((cast, index) => ({ ...cast, person: cast.voter, slot: cast.statement, at: index }))
  for (const { voter, statement, answer } of latestOnly(sent.reverse()))
    ballots.set(voter, { ...ballots.get(voter), [statement]: answer })
  return ballots
}

/** The same totals from the table that somebody else counted. */
function totalsOf({ expected, statements, casts }: Conversation): StanceCount[] {
  const voters = new Set([
    ...casts.map(({ voter }) => voter),
    ...[...expected.keys()].map((cell) => cell.split('/')[0]),
  ])
  return statements.map(({ id }) => {
    const answers = [...voters].map((voter) => expected.get(cellOf(String(voter), id)))
    const count = (stance: number) => answers.filter((answer) => answer === stance).length
    return { statement: id, agree: count(1), pass: count(0), disagree: count(-1) }
  })
}

function compare(conversation: Conversation): Map<string, StanceBallot> {
  const ballots = ballotsOf(conversation)
  const cells = [...ballots].flatMap(([voter, ballot]) =>
    Object.entries(ballot).map(([statement, answer]) => [cellOf(voter, statement), answer] as const),
  )
  expect(new Map(cells)).toEqual(conversation.expected)
  const ids = conversation.statements.map(({ id }) => id)
  expect(countStances(ids, [...ballots.values()])).toEqual(totalsOf(conversation))
  return ballots
}

test('made-up votes, repeated, changed and out of order, are counted as their table says', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'said-and-done-votes-'))
  const rows = ['30,x,5,b,1', '10,x,5,a,-1', '20,x,7,a,0', '40,x,5,a,1', '35,x,5,a,0', '20,x,7,a,1', '50,x,9,c,-1']
  await writeFile(join(folder, 'votes.csv'), ['timestamp,datetime,comment-id,voter-id,vote', ...rows].join('\n'))
  await writeFile(join(folder, 'participants-votes.csv'), 'participant,5,7,9\na,1,1,\nb,1,,\nc,,,-1\n')
  compare(await readConversation(folder))
  await rm(folder, { recursive: true })
})

if (sets.length > 0)
  test('recorded votes are counted cell for cell', async () => {
    for (const set of sets) compare(await readConversation(join(exports, set)))
  })

if (sets.length > 0)
  test('recorded votes fall into groups that agree on something', async () => {
    for (const set of sets) {
      const conversation = await readConversation(join(exports, set))
      const ids = conversation.statements.map(({ id }) => id)
      const result = findOpinionGroups(ids, [...ballotsOf(conversation).values()])
      if (!result.ok) continue
      expect(result.value.groups.length, set).toBeGreaterThan(1)
      for (const { groups } of result.value.common)
        for (const { agree, seen } of groups) expect(agree * 2).toBeGreaterThan(seen)
    }
  })
