import { expect, test } from 'vitest'
import type { Snapshot, Stage, Tally } from '#domain/workshops/schema/live.ts'
import { applyChange, applyEvent, applyTally, applyToMine } from './apply.ts'

const words = (text: string) => ({ text, language: 'en', isFallback: false })
const stage: Stage = {
  id: 'a',
  kind: 'dots',
  state: 'open',
  revealed: false,
  position: 1,
  round: 1,
  dots: 5,
  prompt: words('Where should we start?'),
  settings: {
    ...{ most: null, low: null, high: null, lowText: null, highText: null, isSlider: false },
    ...{ envelope: null, takesOwn: false, each: null, body: null, picture: null },
  },
  choices: [],
  groups: [],
  timerSeconds: null,
  timer: null,
  tally: null,
}
const snapshot: Snapshot = {
  epoch: 'e',
  seq: 4,
  role: 'participant',
  phase: 'open',
  blanked: false,
  title: words('An evening'),
  joinCode: 'TEES42',
  joined: 0,
  steps: 1,
  message: null,
  seating: 'none',
  seats: [],
  agenda: [],
  agendaVersion: 1,
  room: null,
  stage,
  ideas: [],
}
const tally = (version: number, people: number): Tally => ({
  activityId: 'a',
  version,
  people,
  sources: { phone: people, hands: 0, paper: 0 },
  counts: { kind: 'dots', rows: [] },
  late: 0,
})

test('an event that is known already changes nothing, and a missing one is noticed', () => {
  expect(applyEvent(snapshot, { seq: 4, change: { kind: 'phase', phase: 'ended' } })).toBe(snapshot)
  expect(applyEvent(snapshot, { seq: 6, change: null })).toBe('gap')
  expect(applyEvent(snapshot, { seq: 5, change: null })).toMatchObject({ seq: 5, phase: 'open' })
  expect(applyEvent(snapshot, { from: 3, seq: 9, change: null })).toMatchObject({ seq: 9, phase: 'open' })
  expect(applyEvent(snapshot, { from: 6, seq: 9, change: null })).toBe('gap')
})

test('a result from before a newer one is dropped', () => {
  const shown = { ...snapshot, stage: { ...stage, revealed: true, tally: tally(8, 3) } }
  expect(applyTally(shown, tally(7, 2))).toBe(shown)
  expect(applyTally(shown, tally(9, 4)).stage?.tally?.people).toBe(4)
})

test('a result that arrives after it was hidden does not show', () => {
  expect(applyTally(snapshot, tally(9, 4))).toBe(snapshot)
})

const unplaced = { column: null, groupId: null, mergedInto: null, table: null, people: 1 }

test('an idea that is shown comes on top, and one that is taken away goes', () => {
  const idea = { id: 'i', activityId: 'a', text: 'The choir', language: 'en', state: 'shown', ...unplaced } as const
  const shown = applyChange(snapshot, { kind: 'idea', idea })
  expect(shown.ideas).toEqual([idea])
  expect(applyChange(shown, { kind: 'idea-gone', id: 'i' }).ideas).toEqual([])
})

const planned = { timerSeconds: null, round: 1, isEditable: false }

test('one’s own text is shown with the board that it stands on, and no other', () => {
  const own = (id: string) => ({ id, activityId: 'a', text: id, state: 'waiting' as const })
  const asked = { votes: [], hand: false, call: 'none' as const, table: null, extra: [], highestSeq: 0 }
  const shown = { ...own('mine'), state: 'shown' as const, language: 'en', people: 1 }
  const card = { ...shown, column: null, groupId: null, mergedInto: null, table: null }
  const change = { kind: 'board' as const, id: 'a', groups: [], places: [], cards: 1, ideas: [card] }
  const mine = applyToMine({ ...asked, ideas: [own('mine'), own('later')] }, { seq: 5, change })
  expect(mine.ideas.map(({ state }) => state)).toEqual(['shown', 'waiting'])
})

test('an activity is open since the moment it opens, also after a close, and a pause does not count anew', () => {
  const desk: Snapshot = { ...snapshot, stage: { ...stage, state: 'closed', openedAt: 'long ago' } }
  const moved = (state: Stage['state'], from: Snapshot) =>
    applyChange(from, { kind: 'activity', id: 'a', state, revealed: false, tally: null })
  const opened = moved('open', desk)
  expect(Date.parse(opened.stage?.openedAt ?? '')).toBeGreaterThan(0)
  expect(moved('open', moved('paused', opened)).stage?.openedAt).toBe(opened.stage?.openedAt)
})

test('what waits behind a full list is counted as texts come and are decided on, listed or not', () => {
  const idea = (id: string, state: 'waiting' | 'shown') =>
    ({ id, activityId: 'a', text: 'The choir', language: 'en', state, ...unplaced }) as const
  const room = { hands: [], tables: [], moreTime: 0, waiting: 2 }
  const desk: Snapshot = { ...snapshot, role: 'facilitator', room, ideas: [idea('i', 'waiting')] }
  const waiting = (after: Snapshot) => after.room?.waiting
  expect(waiting(applyChange(desk, { kind: 'idea', idea: idea('new', 'waiting') }))).toBe(3)
  expect(waiting(applyChange(desk, { kind: 'idea', idea: idea('i', 'waiting') }))).toBe(2)
  expect(waiting(applyChange(desk, { kind: 'idea', idea: idea('i', 'shown') }))).toBe(1)
  expect(waiting(applyChange(desk, { kind: 'idea', idea: idea('behind', 'shown') }))).toBe(1)
  expect(waiting(applyChange(desk, { kind: 'idea-gone', id: 'i' }))).toBe(1)
})

test('closing changes the agenda and the stage together', () => {
  const item = {
    id: 'a',
    kind: 'dots',
    state: 'open',
    revealed: false,
    position: 1,
    prompt: stage.prompt,
    ...planned,
  } as const
  const closed = applyChange(
    { ...snapshot, agenda: [item] },
    { kind: 'activity', id: 'a', state: 'closed', revealed: true, tally: tally(9, 4) },
  )
  expect(closed).toMatchObject({ agenda: [{ state: 'closed' }], stage: { state: 'closed', revealed: true } })
})
