import { writeFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Scene, scene } from '#test/support/scene.ts'
import { uncalledButtons } from './buttons.ts'
import { everyRow } from './rows/every-row.ts'
import { type Stage, setStage } from './stage.ts'
import { walkRoutes } from './walk-routes.ts'
import { walkSockets } from './walk-sockets.ts'
import { type Caller, callersIn } from './who.ts'

let here: Scene
let stage: Stage
let callers: Caller[]
/** What `npm run test:access` prints. */
const figures = { routes: 0, actions: 0, events: 0, roles: 0, calls: 0, wrong: 0, unlisted: 0 }

beforeAll(async () => {
  here = await scene()
  stage = await setStage(here)
  callers = await callersIn(here)
  figures.roles = callers.length
}, 60_000)
afterAll(async () => {
  await here.close()
  const file = process.env.ACCESS_REPORT
  if (file) await writeFile(file, JSON.stringify(figures))
})

function note({ calls, wrong, unlisted }: { calls: number; wrong: string[]; unlisted: string[] }): void {
  figures.calls += calls
  figures.wrong += wrong.length
  figures.unlisted += unlisted.length
}

test('each route, form and file lets in whom the matrix names, and nobody else', { timeout: 600_000 }, async () => {
  const walked = await walkRoutes(stage, callers)
  Object.assign(figures, { routes: walked.routes, actions: walked.actions })
  note(walked)
  expect({ wrong: walked.wrong, unlisted: walked.unlisted }).toEqual({ wrong: [], unlisted: [] })
})

test('of forms with more than one button each is called', () => {
  const uncalled = uncalledButtons(everyRow(stage))
  figures.unlisted += uncalled.length
  expect(uncalled).toEqual([])
})

test('each socket lets in whom the matrix names, and takes commands from those who joined', {
  timeout: 60_000,
}, async () => {
  const heard = await walkSockets(stage, callers)
  figures.events = heard.events
  note(heard)
  expect({ wrong: heard.wrong, unlisted: heard.unlisted }).toEqual({ wrong: [], unlisted: [] })
})
