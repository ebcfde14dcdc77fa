import type { DomainEvent } from '#domain/kernel/events.ts'
import { traceOf } from '#domain/kernel/trace-of.ts'
import { readPlaces } from '#domain/people/queries.ts'
import { keepMeanings } from '#domain/screening/commands/keep-meanings.ts'
import { keepLearning, keepSets, leaveLearning } from '#domain/suggestions/commands.ts'
import { type Lessons, readLessons } from '#domain/suggestions/queries/examples.ts'
import { readToSuggest } from '#domain/suggestions/queries/unread.ts'
import { hashOf } from '#domain/suggestions/rules/hash.ts'
import type { Domain } from '#server/runtime.ts'
import type { Mind } from './mind.ts'

export type Paces = {
  /** How long after the news it looks: several tags then count as one. */
  quiet: number
  /** How often it looks without any news: erasure and the nightly sweep tell nobody. */
  sweep: number
  /** How many times as long as learning took it rests afterwards. */
  rest: number
}
/** Milliseconds, but for `rest`. */
const usual: Paces = { quiet: 4000, sweep: 60_000, rest: 4 }

/** Texts a call, so that another call never waits long. */
const batch = 20
/** Of texts that already have suggestions those looked at again by a newer learner: about what is read before the next. */
const mostAgain = 40

/** What was learned of a place, and from what. */
type Known = { hash: string; taught: ReadonlySet<string>; modelId: string; restsUntil: number }

/** The codes, and the words that each text had: what a learner must forget when it is there no more, or reads otherwise. */
const taughtBy = ({ codes, confirmed }: Lessons): ReadonlySet<string> =>
  new Set([...codes, ...confirmed.map(({ id, text }) => `${id} ${hashOf(text)}`)])

/** News after which there may be other texts to learn from, or to suggest for. A response taken back is `answered`. */
const teaching: ReadonlySet<DomainEvent['type']> = new Set([
  'contributions.changed',
  'contributions.received',
  'surveys.answered',
])

export type Keeper = {
  /** Looks at a place now. Resolves when all its texts have suggestions. */
  refresh(placeId: string): Promise<void>
  stop(): Promise<void>
}

/**
 * Keeps each place's suggestions up to date, in the background: learns anew when what was confirmed has changed, and
 * suggests for what nobody has tagged yet. Of several processes one does it for each place.
 */
export function keepSuggestions(domain: Domain, mind: Mind, paces: Paces = usual): Keeper {
  const self = domain.ids.next()
  const known = new Map<string, Known>()
  let turn: Promise<void> = Promise.resolve()
  let stopped = false

  async function look(placeId: string): Promise<void> {
    if (stopped || !(await keepLearning(domain, { placeId, keeper: self }))) return
    const lessons = await readLessons(domain.db, placeId)
    const model = await learnIfChanged(placeId, lessons)
    if (!model) return
    for (const isNew of [true, false]) {
      let left = isNew ? Number.POSITIVE_INFINITY : mostAgain
      while (left > 0 && !stopped) {
        const texts = await readToSuggest(domain.db, placeId, model.modelId, { isNew, limit: Math.min(batch, left) })
        if (texts.length === 0) break
        const guesses = await mind.suggest(placeId, texts)
        // None was free any more: the next look will tell why.
        if ((await keepSets(domain, { placeId, modelId: model.modelId, guesses })) === 0) break
        await keepMeanings(domain, guesses)
        left -= texts.length
      }
    }
  }

  async function learnIfChanged(placeId: string, lessons: Lessons) {
    const hash = hashOf(lessons)
    const before = known.get(placeId)
    if (before?.hash === hash) return before
    if (lessons.codes.length === 0 || lessons.confirmed.length + lessons.seeds.length === 0) return undefined
    const taught = taughtBy(lessons)
    const rest = (before?.restsUntil ?? 0) - performance.now()
    if (before && rest > 0) {
      again(placeId, rest)
      // What comes in meanwhile is not kept waiting: the learner of before speaks for it, unless it has something to forget.
      return [...before.taught].every((each) => taught.has(each)) ? before : undefined
    }
    const started = performance.now()
    const facts = await mind.learn(placeId, lessons)
    const took = performance.now() - started
    const now = { hash, taught, modelId: facts.modelId, restsUntil: performance.now() + took * paces.rest }
    known.set(placeId, now)
    await keepLearning(domain, { placeId, keeper: self, facts })
    domain.log.info({ placeId, modelId: facts.modelId, examples: facts.examples, ms: Math.round(took) }, 'learned')
    return now
  }

  const refresh = (placeId: string): Promise<void> => {
    turn = turn.then(() =>
      look(placeId).catch((error) => {
        known.delete(placeId)
        if (!stopped) domain.log.error({ placeId, ...traceOf(error) }, 'suggestions were not refreshed')
      }),
    )
    return turn
  }
  const soon = new Map<string, NodeJS.Timeout>()
  const rested = new Map<string, NodeJS.Timeout>()
  function wait(timers: Map<string, NodeJS.Timeout>, placeId: string, milliseconds: number): void {
    if (stopped || timers.has(placeId)) return
    const timer = setTimeout(() => {
      timers.delete(placeId)
      void refresh(placeId)
    }, milliseconds)
    timer.unref()
    timers.set(placeId, timer)
  }
  const refreshSoon = (placeId: string): void => wait(soon, placeId, paces.quiet)
  const again = (placeId: string, rest: number): void => wait(rested, placeId, rest)
  async function refreshAll(): Promise<void> {
    for (const { id } of await readPlaces(domain.db)) refreshSoon(id)
  }
  const lookEverywhere = () =>
    void refreshAll().catch((error) => domain.log.error(traceOf(error), 'places were not read'))

  const unsubscribe = domain.bus.subscribe((event) => {
    if (teaching.has(event.type) && 'placeId' in event) refreshSoon(event.placeId)
  }, lookEverywhere)
  const sweep = setInterval(lookEverywhere, paces.sweep)
  sweep.unref()
  lookEverywhere()

  return {
    refresh,
    async stop() {
      stopped = true
      unsubscribe()
      clearInterval(sweep)
      for (const timer of [...soon.values(), ...rested.values()]) clearTimeout(timer)
      // What it is in the middle of is not worth waiting for: it is learned anew from the database.
      await mind.close()
      await turn
      await leaveLearning(domain, self)
    },
  }
}
