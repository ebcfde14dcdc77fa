import { setTimeout as pause } from 'node:timers/promises'
import { type Hall, openHall, settle, until, urlsOf, type Where } from '../hall.ts'
import type { Stage } from '../stage.ts'

const answers = ({ phones }: Hall) => phones.reduce((sum, { answered }) => sum + answered.length, 0)

/** Phones wait up to 8 s before they try again: the longer the restart took, the longer. */
const everybodyBack = (hall: Hall) =>
  until(() => [...hall.phones, ...hall.screens].every((phone) => phone.isConnected()), 20_000)

/** kill -9 of the process in the middle of everybody pressing, and a new one in its place; half of them may be on another. */
export async function killed(stage: Stage, where: Where, people: number) {
  const hall = await openHall(stage, { people, urls: urlsOf(stage, where) })
  const stopVoting = hall.vote()
  await until(() => answers(hall) > people / 2, 20_000)
  // On top of that everybody at once: some of it is stored, some on its way, some not begun.
  await Promise.all(hall.phones.map((phone) => phone.press({ [hall.room.choices[0]?.id as string]: 3 })))
  await pause(Math.random() * 20)
  await stage.first.kill()
  await stage.restart(stage.first)
  await everybodyBack(hall)
  await stopVoting()
  return settle(stage, hall)
}

/** Postgres goes in mid-batch and comes back by its log. */
export async function postgresRestarted(stage: Stage, where: Where, people: number) {
  const hall = await openHall(stage, { people, urls: urlsOf(stage, where) })
  const stopVoting = hall.vote()
  await until(() => answers(hall) > people / 2, 20_000)
  await stage.restartPostgres()
  await everybodyBack(hall)
  await stopVoting()
  return settle(stage, hall)
}

/** Half of the room is on each of two processes; one is killed, and its people are led to the other. */
export async function oneOfTwoKilled(stage: Stage, people: number) {
  const { first, second } = stage
  const hall = await openHall(stage, { people, urls: urlsOf(stage, 'both') })
  const stopVoting = hall.vote()
  await until(() => answers(hall) > people / 2, 20_000)
  await second.kill()
  for (const phone of [...hall.phones, ...hall.screens]) if (!phone.isConnected()) phone.moveTo(first.url)
  await pause(200)
  for (const phone of [...hall.phones, ...hall.screens]) if (!phone.isConnected()) phone.moveTo(first.url)
  await pause(1500)
  await stopVoting()
  const verdict = await settle(stage, hall)
  await stage.restart(second)
  return verdict
}

/** The clock of a server jumps an hour back while people vote, and forth again; that of another beside it does not. */
export async function serverClockJumps(stage: Stage, where: Where, people: number) {
  const hall = await openHall(stage, { people, urls: urlsOf(stage, where) })
  const stopVoting = hall.vote()
  await pause(700)
  process.kill(stage.first.pid, 'SIGUSR2')
  await pause(1000)
  process.kill(stage.first.pid, 'SIGUSR2')
  await pause(700)
  await stopVoting()
  return settle(stage, hall)
}
