import { randomUUID } from 'node:crypto'
import { openDb, openPool } from '#db/client.ts'
import { joinEmbeddedPostgres } from '#db/embedded.ts'
import { readVoteRecord } from '#domain/workshops/queries/record.ts'
import type { VoteCommand } from '#domain/workshops/schema/live.ts'
import { startProduct } from '#test/support/server.ts'
import { type Answer, type Cast, type Conversation, cellOf, readConversation } from './replay-files.ts'
import { connectVoter, type Voter } from './replay-voter.ts'
import { joinByCode, openReplayWorkshop } from './replay-workshop.ts'

/** People joining, and votes that are sent or wait because their voter was told to: enough that nobody waits for others. */
const joiningAtOnce = 8
const underwayAtOnce = 2000

const say = (line: string) => process.stdout.write(`${line}\n`)

const [folder] = process.argv.slice(2)
if (!folder) {
  process.stderr.write(
    'npm run replay -- FOLDER, with votes.csv and participants-votes.csv in it; comments.csv is read if it is there\n',
  )
  process.exitCode = 2
} else {
  await replay(folder).catch((error: Error) => {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  })
}

/** Plays a folder's votes through a product of its own, and compares what it stored with what somebody else counted. */
async function replay(from: string): Promise<void> {
  const conversation = await readConversation(from)
  const product = await startProduct({ env: { LOG_LEVEL: 'warn' } })
  try {
    const played = await play(product.url, conversation)
    const stored = await readStored(product.dataDir, played)
    report(conversation, stored)
  } finally {
    await product.stop()
  }
}

type Sent = { cast: Cast; command: VoteCommand }
type Played = { activityId: string; sent: Sent[] }
type Stored = { cells: Map<string, Answer>; ballots: number; strangers: number }

async function play(url: string, { casts, statements }: Conversation): Promise<Played> {
  const workshop = await openReplayWorkshop(
    url,
    statements.map(({ text }) => text),
  )
  const choiceOf = new Map(statements.map(({ id }, index) => [id, workshop.choiceIds[index] as string]))
  const people = [...new Set(casts.map(({ voter }) => voter))]
  const voters = new Map<string, Voter>()
  await atMost(joiningAtOnce, people, async (person) => {
    const cookie = await joinByCode(url, workshop.joinCode)
    voters.set(person, await connectVoter(url, workshop.publicId, cookie))
  })
  const { activityId } = workshop
  const numbers = new Map<string, number>()
  const sent = casts.map((cast): Sent => {
    const clientSeq = (numbers.get(cast.voter) ?? 0) + 1
    numbers.set(cast.voter, clientSeq)
    const slot = choiceOf.get(cast.statement) as string
    return {
      cast,
      command: { cmdId: randomUUID(), activityId, slot, clientSeq, allocation: { [slot]: cast.answer }, waited: 0 },
    }
  })
  say(`${sent.length} votes of ${people.length} people on ${statements.length} statements, each sent twice`)

  // In time order, and between them every command once more, shuffled: before its first, long after it, at any time.
  const repeats = shuffled(sent)
  const stream = sent.flatMap((each, index) => [each, repeats[index] as Sent])
  const answers = { saved: 0, duplicate: 0, superseded: 0, late: 0 }
  await atMost(underwayAtOnce, stream, async ({ cast, command }) => {
    const ack = await (voters.get(cast.voter) as Voter).send(command)
    answers[ack.status] += 1
  })
  for (const voter of voters.values()) voter.close()
  say(
    `${stream.length} commands answered: ${answers.saved} saved, ${answers.duplicate} duplicate, ${answers.superseded} superseded`,
  )
  return { activityId, sent }
}

/** What the database holds, in the words of the files. */
async function readStored(dataDir: string, { activityId, sent }: Played): Promise<Stored> {
  const commands = new Map(sent.map((each) => [each.command.cmdId, each]))
  const database = await joinEmbeddedPostgres({ dataDir })
  const pool = openPool(database.appUrl, 1)
  try {
    const { votes, ballots } = await readVoteRecord(openDb(pool), activityId)
    const cells = new Map<string, Answer>()
    let strangers = 0
    for (const { cmdId, slot, allocation } of votes) {
      const from = commands.get(cmdId)
      const cell = from && cellOf(from.cast.voter, from.cast.statement)
      if (!cell || from.command.slot !== slot || cells.has(cell)) strangers += 1
      else cells.set(cell, allocation[slot] as Answer)
    }
    return { cells, ballots, strangers }
  } finally {
    await pool.end()
    await database.stop()
  }
}

function report({ casts, expected }: Conversation, { cells, ballots, strangers }: Stored): void {
  const wrong = [...expected].filter(([cell, answer]) => cells.get(cell) !== answer)
  // A conversation's own count may leave out statements that were taken down; a cell of a statement it has may not.
  const statements = new Set([...expected.keys()].map((cell) => cell.split('/')[1]))
  const extra = [...cells.keys()].filter((cell) => !expected.has(cell) && statements.has(cell.split('/')[1]))
  for (const [cell, answer] of wrong.slice(0, 20))
    say(`${cell}: ${answer} was counted, ${cells.get(cell) ?? 'nothing'} is stored`)
  for (const cell of extra.slice(0, 20)) say(`${cell}: stored, and not in the count`)
  if (strangers > 0) say(`${strangers} stored votes belong to no command that was sent`)
  if (ballots !== casts.length) say(`${ballots} commands are stored, ${casts.length} were made`)
  say(`${expected.size - wrong.length} of ${expected.size} cells agree`)
  if (wrong.length + extra.length + strangers > 0 || ballots !== casts.length) process.exitCode = 1
}

/** Works through a list in its order, so many at a time. */
async function atMost<Item>(many: number, items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const left = items[Symbol.iterator]()
  const worker = async () => {
    for (const item of left) await work(item)
  }
  await Promise.all(Array.from({ length: many }, worker))
}

/** The same shuffle every time, so that a run can be repeated. */
function shuffled<Item>(items: readonly Item[]): Item[] {
  let state = 42
  const random = () => {
    // Park and Miller's minimal standard generator.
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
  return items
    .map((item) => ({ item, at: random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ item }) => item)
}
