import { setTimeout as pause } from 'node:timers/promises'
import { setTimer } from '#domain/workshops/commands/set-timer.ts'
import { linkName } from '#server/notices/link.ts'
import { openHall, settle, urlsOf, type Where } from '../hall.ts'
import type { Stage } from '../stage.ts'

/** Two processes that cannot hear each other while people vote at both: the line is cut each time it is back. */
export async function linkCut(stage: Stage, people: number, seconds: number) {
  const hall = await openHall(stage, { people, urls: urlsOf(stage, 'both') })
  const stopVoting = hall.vote()
  for (const until = Date.now() + seconds * 1000; Date.now() < until; await pause(50))
    await stage.place.pool.query('select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1', [
      linkName,
    ])
  await stopVoting()
  return settle(stage, hall)
}

/** A third of all phones loses the line for two seconds, again and again, each time another third. */
export async function dropping(stage: Stage, where: Where, people: number, times: number) {
  const hall = await openHall(stage, { people, urls: urlsOf(stage, where) })
  const stopVoting = hall.vote()
  for (let time = 0; time < times; time++) {
    for (const phone of hall.phones) if (Math.random() < 0.3) phone.drop(2000)
    await pause(2200)
  }
  await stopVoting()
  return settle(stage, hall)
}

/**
 * Phones in pockets while the others vote: nobody reads what the server sends. It gives them up after 35 seconds; a
 * shorter sleep it does not notice, and both must end well. On one process that is the second, to which nothing else
 * happens meanwhile.
 */
export async function asleep(stage: Stage, where: Where, people: number, seconds: number) {
  const urls = where === 'one' ? [stage.second.url] : urlsOf(stage, where)
  const hall = await openHall(stage, { people, urls })
  const stopVoting = hall.vote()
  await pause(800)
  const wake = hall.phones.slice(0, people / 2).map((phone) => phone.sleep())
  await pause(seconds * 1000)
  for (const each of wake) each()
  await stopVoting()
  return settle(stage, hall)
}

/**
 * Clocks of phones that jump between the press and the sending, by up to six days in both directions, while a timer
 * runs that has time left: no vote may wait outside the tally.
 */
export async function phoneClocksJump(stage: Stage, where: Where, people: number) {
  const day = 24 * 60 * 60 * 1000
  const hall = await openHall(stage, {
    people,
    urls: urlsOf(stage, where),
    clockJump: (index) => ((index % 13) - 6) * day,
  })
  const { room } = hall
  const started = await setTimer(stage.place.ctx, stage.place.people.facilitator, room.publicId, room.activityId, 600)
  if (!started.ok) throw new Error(started.problem.code)
  const stopVoting = hall.vote()
  await pause(2000)
  await stopVoting()
  const verdict = await settle(stage, hall)
  const late = hall.phones
    .flatMap(({ answered }) => answered)
    .filter(({ ack }) => ack.ok && ack.status === 'late').length
  return { ...verdict, ok: verdict.ok && late === 0, lost: verdict.lost + late }
}
