import type { Context } from '#domain/kernel/context.ts'
import { fail } from '#domain/kernel/result.ts'
import { type BallotAnswer, saveBallots } from './commands/save-ballots.ts'
import { busy, malformed } from './problems.ts'
import { type ReadForm, readBallotForm } from './queries/ballot-form.ts'
import { createRation, type Ration } from './ration.ts'
import type { BallotForm } from './rules/check-ballot.ts'
import type { Ballot } from './store/ballots.ts'

/** Joins what many people send at once into few transactions. Built once, because a batch must not be split. */
export type BallotBatches = {
  /** Resolves after the commit of the batch it joined. */
  add(ballot: Ballot): Promise<BallotAnswer>
  /**
   * What a ballot of this activity may say; undefined when there is no such activity.
   * @param anew reads it again: what the room put forward itself may have come meanwhile, here or in another process
   */
  formOf(activityId: string, anew?: 'anew'): Promise<BallotForm | undefined>
  /** Per participant, never per address: a hall stands behind one. */
  readonly ration: Ration
  /** Resolves when all that was added before is saved or refused. */
  flush(): Promise<void>
  /** Refuses what comes from now on, and saves what is here. */
  stop(): Promise<void>
}

/** Time for the neighbours of the first press to arrive; more would be felt. */
const gatherMilliseconds = 3
const largestBatch = 500
/** About five seconds of work. Beyond that a phone is better told to come back than kept waiting. */
const mostQueued = 5000
/** Five presses a second are more than a thumb does; twenty in a row are somebody giving out all their dots. */
const perParticipant = { perSecond: 5, burst: 20 }
const formsKept = 1000

type Waiting = { ballot: Ballot; answer(answer: BallotAnswer): void }
type Lane = { queue: Waiting[]; done: Promise<void> }

export function createBallotBatches(ctx: Context): BallotBatches {
  const lanes = new Map<string, Lane>()
  const forms = new Map<string, Promise<ReadForm | undefined>>()
  let queued = 0
  let stopped = false

  /** One batch of a workshop at a time, while the next gathers behind it. */
  async function run(workshopId: string, queue: Waiting[]): Promise<void> {
    await new Promise((gathered) => setTimeout(gathered, gatherMilliseconds))
    while (queue.length > 0) {
      const batch = queue.splice(0, largestBatch)
      const answers = await saveOrSplit(
        ctx,
        batch.map(({ ballot }) => ballot),
      )
      queued -= batch.length
      for (const [index, { answer }] of batch.entries()) answer(answers[index] as BallotAnswer)
    }
    lanes.delete(workshopId)
  }

  function add(ballot: Ballot): Promise<BallotAnswer> {
    if (stopped || queued >= mostQueued) return Promise.resolve(fail(busy(1)))
    queued += 1
    return new Promise((answer) => {
      const lane = lanes.get(ballot.workshopId)
      if (lane) lane.queue.push({ ballot, answer })
      else {
        const queue = [{ ballot, answer }]
        lanes.set(ballot.workshopId, { queue, done: run(ballot.workshopId, queue) })
      }
    })
  }

  async function formOf(activityId: string, anew?: 'anew'): Promise<BallotForm | undefined> {
    const known = anew ? undefined : forms.get(activityId)
    if (known) return (await known)?.form
    const reading = readBallotForm(ctx.db, activityId)
    const forget = () => {
      if (forms.get(activityId) === reading) forms.delete(activityId)
    }
    reading.then((read) => read?.isFixed || forget(), forget)
    if (forms.size >= formsKept) forms.clear()
    forms.set(activityId, reading)
    return (await reading)?.form
  }

  const flush = async () => {
    await Promise.all([...lanes.values()].map(({ done }) => done))
  }
  return {
    add,
    formOf,
    ration: createRation(perParticipant, () => performance.now()),
    flush,
    stop() {
      stopped = true
      return flush()
    },
  }
}

/** One bad row must not refuse its neighbours: a batch that Postgres refuses is halved until it stands alone. */
async function saveOrSplit(ctx: Context, ballots: Ballot[]): Promise<BallotAnswer[]> {
  try {
    return await saveBallots(ctx, ballots)
  } catch (error) {
    const code = String((error as { code?: unknown }).code ?? '')
    ctx.log.error({ code, ballots: ballots.length }, 'a batch of votes was not saved')
    // Classes 22 and 23: the data itself. Anything else is the database's trouble, and passes.
    if (!/^2[23]/.test(code)) return ballots.map(() => fail(busy(1)))
    if (ballots.length === 1) return [fail(malformed)]
    const middle = Math.ceil(ballots.length / 2)
    return [...(await saveOrSplit(ctx, ballots.slice(0, middle))), ...(await saveOrSplit(ctx, ballots.slice(middle)))]
  }
}
