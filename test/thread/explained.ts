import { sql } from 'kysely'
import { readOpenCommitment } from '#domain/commitments/queries/commitment.ts'
import { readSuccessors } from '#domain/framework/queries/successors.ts'
import { readReceipt } from '#domain/receipts/queries.ts'
import { type Follower, type History, peopleByGoal } from './history.ts'

/** Followers who are asked after each step: those whose words something happened to last, and some of the others. */
const asked = 6

/** All that does not explain itself, in words. None is expected. */
export async function unexplained(history: History): Promise<string[]> {
  const { followers } = history
  const here = followers.filter(({ isGone }) => !isGone)
  const some = here.slice(-asked)
  const receipts = await Promise.all(some.map((follower) => receiptFaults(history, follower)))
  return [...receipts.flat(), ...(await promiseFaults(history)), ...(await figureFaults(history))]
}

async function receiptFaults({ here, followers }: History, follower: Follower): Promise<string[]> {
  const { ctx } = here
  const faults: string[] = []
  const name = `the receipt of ${follower.word}`
  const receipt = await readReceipt(ctx, follower.responseId, 'en')
  const told = receipt.goals.map(({ short }) => short.text).toSorted()
  const { rows } = await sql<{ short: string; goalId: string }>`
    select text.text as short, goal.id as "goalId" from tag join goal on goal.id = tag.goal_id
    join lateral (select * from goal_version where goal_id = goal.id order by number desc limit 1) as newest on true
    join wording_text as text on text.wording_id = newest.short_id and text.language = 'en'
    where tag.contribution_id = ${follower.contributionId} and goal.kind = 'goal' and goal.retired_at is null`.execute(
    ctx.db,
  )
  const counting = follower.isCounted ? rows.map(({ short }) => short).toSorted() : []
  if (told.join('|') !== counting.join('|')) faults.push(`${name} names ${told} for ${counting}`)
  // Words that were counted once, and are still, lead somewhere: to a goal, or to what became of it.
  if (follower.isCounted && told.length === 0 && receipt.goneGoals.length === 0) faults.push(`${name} leads nowhere`)
  if (!follower.isCounted && (receipt.answers.lines.length > 0 || receipt.quoted.onSaid))
    faults.push(`${name} tells what followed from words that are not counted`)
  if (receipt.quoted.onSaid && !follower.isShown) faults.push(`${name} is quoted, and is not shown`)
  const others = followers.filter(({ word }) => word !== follower.word)
  if (others.some(({ word }) => JSON.stringify(receipt).includes(word))) faults.push(`${name} holds others' words`)
  const expected = await promisedFor(here, follower.isCounted ? rows.map(({ goalId }) => goalId) : [])
  const answered = receipt.answers.lines.map(({ publicId }) => publicId)
  if (!receipt.answers.isMore && expected.some((publicId) => !answered.includes(publicId)))
    faults.push(`${name} leaves out what was promised: ${answered} of ${expected}`)
  return faults
}

/** What was ever promised for these goals or for what went on as them, counted from the versions themselves. */
async function promisedFor({ ctx, place }: History['here'], goalIds: readonly string[]): Promise<string[]> {
  const { now } = await readSuccessors(ctx.db, place.id)
  const { rows } = await sql<{ publicId: string; goalId: string }>`
    select commitment.public_id as "publicId", version.goal_id as "goalId"
    from commitment join commitment_version as version on version.commitment_id = commitment.id
    where commitment.state <> 'draft'`.execute(ctx.db)
  const meant = rows.filter(({ goalId }) => now(goalId).some((id) => goalIds.includes(id)))
  return [...new Set(meant.map(({ publicId }) => publicId))]
}

/** Each public promise can be read, says what it answers, and leads to goals that stand or says that there are none. */
async function promiseFaults({ here, promised }: History): Promise<string[]> {
  const { ctx, place } = here
  const standing = await ctx.db.selectFrom('goal').select('public_id').where('retired_at', 'is', null).execute()
  const names = new Set(standing.map(({ public_id }) => public_id))
  const faults: string[] = []
  for (const publicId of promised.slice(-asked)) {
    const read = await readOpenCommitment(ctx, place, publicId, 'en')
    if (!read.ok) {
      faults.push(`${publicId} cannot be read: ${read.problem.code}`)
      continue
    }
    const { goals, isGoalGone, said, answer, versions, chosenGoal, state, outcome, notes } = read.value
    if (!said.text || !answer.text || !chosenGoal.text || versions.length === 0) faults.push(`${publicId} is not whole`)
    if (goals.some((goal) => !names.has(goal.publicId))) faults.push(`${publicId} answers a goal that is gone`)
    if (goals.length === 0 && !isGoalGone) faults.push(`${publicId} does not say that its goal has gone`)
    if (state === 'closed' && (!outcome || !notes.some(({ kind }) => kind === 'end'))) faults.push(`${publicId} ends`)
  }
  return faults
}

/** What was published stays as it was until somebody publishes anew, whoever took their words back since. */
async function figureFaults({ here, published }: History): Promise<string[]> {
  const now = await peopleByGoal(here)
  return [...now].flatMap(([goal, people]) => {
    const then = published.people.get(goal)
    // A goal that came since was told to nobody.
    return people === (then ?? 'withheld') ? [] : [`${goal} is told with ${people}, and was published with ${then}`]
  })
}
