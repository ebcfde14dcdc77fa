import type { Pool } from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import type { LimitName, Limits } from '#domain/kernel/limits.ts'

const minute = 60

/** How many, in how many seconds. */
const budgets: Record<LimitName, { points: number; duration: number }> = {
  // Ten guesses a quarter of an hour: nobody forgets their password more often, no list of passwords gets through.
  'sign-in-account': { points: 10, duration: 15 * minute },
  // A town hall's whole staff may stand behind one address on a Monday morning.
  'sign-in-address': { points: 100, duration: 15 * minute },
  // Of 2^66 codes; twenty typing mistakes in ten minutes are plenty.
  'receipt-code': { points: 20, duration: 10 * minute },
  // Each text may be answered for once; a library's machine, where several people do, gets through.
  'answer-back': { points: 20, duration: 60 * minute },
  // Wrong codes only: a right one always gets in, as a hall of 200 stands behind one address and one person's guessing
  // must not lock it out. What a guess can win is a seat, and what a seat says is read before anybody sees it.
  'join-code': { points: 60, duration: minute },
  // Past what two hundred people mistype together: somebody walks through the codes, and no new phone of theirs gets in.
  'join-guessing': { points: 1000, duration: 10 * minute },
  // Without a cookie each request is somebody new. A hall of a thousand scans at once, three times over, behind one
  // address; past that it is a machine, which fills a room with people who are not there.
  'join-new': { points: 3000, duration: 10 * minute },
  // Of 10^14 codes, and wrong ones only. What it wins is hands and paper to enter: nobody may go on trying.
  'workshop-pass': { points: 60, duration: minute },
  // Two school classes an hour behind one address, for one survey; more are taken, and wait to be looked at.
  'survey-many': { points: 60, duration: 60 * minute },
  // Past those, no hall of people sends one every two seconds for ten minutes.
  'survey-flood': { points: 300, duration: 10 * minute },
  // Of 2 in 10^11 codes; a right one gives back what it took, so that a whole group can stand behind one address.
  invitation: { points: 30, duration: 10 * minute },
  // Each is a message to somebody's mailbox: nobody is to be flooded by a stranger who knows their address.
  forgotten: { points: 3, duration: 60 * minute },
  // A town hall's staff stand behind one address, and forget after the holidays; nobody walks through addresses.
  'forgotten-address': { points: 30, duration: 60 * minute },
  // Each is a message to an address that somebody typed. A place asks its people in within an afternoon; nobody types
  // more by hand, and a session that fell into wrong hands sends no more than these.
  'work-invitation': { points: 100, duration: 60 * minute },
  // Of 10^4 codes at the least: a day and a half of standing at a tablet, in sight of the staff, for half of them.
  'kiosk-exit': { points: 5, duration: 2 * minute },
  // A queue at one tablet: half a minute each, for an hour, is more than any hall sees. What a cookie that was lifted off
  // it could send by the thousand stays as little.
  'kiosk-next': { points: 120, duration: 60 * minute },
  // Of one phone: whoever has more to tell than this is heard sooner by telephone.
  'tell-worry': { points: 5, duration: 60 * minute },
}

/** Rations kept in Postgres, so that they hold over restarts and several processes. Keys are hashed by the caller. */
export function openLimits(pool: Pool): Limits {
  const limiters = new Map(
    (Object.keys(budgets) as LimitName[]).map((name) => [
      name,
      new RateLimiterPostgres({
        storeClient: pool,
        storeType: 'pool',
        tableName: 'rate_limit',
        tableCreated: true,
        // The nightly sweep does it.
        clearExpiredByTimeout: false,
        keyPrefix: name,
        ...budgets[name],
      }),
    ]),
  )
  const limiter = (name: LimitName) => limiters.get(name) as RateLimiterPostgres
  return {
    async take(name, key) {
      try {
        await limiter(name).consume(key)
        return 0
      } catch (refused) {
        if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000))
        throw refused
      }
    },
    async look(name, key) {
      const { points } = budgets[name]
      const taken = await limiter(name).get(key)
      return taken && taken.consumedPoints >= points ? Math.max(1, Math.ceil(taken.msBeforeNext / 1000)) : 0
    },
    async forgive(name, key) {
      await limiter(name).reward(key)
    },
  }
}
