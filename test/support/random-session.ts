import { randomUUID } from 'node:crypto'
import type { Allocation } from '#db/schema/workshops.ts'
import type { ActivityInput } from '#domain/workshops/commands/activity-input.ts'
import { addIdea } from '#domain/workshops/commands/add-idea.ts'
import { decideIdea } from '#domain/workshops/commands/decide-idea.ts'
import { askAgain } from '#domain/workshops/commands/repeat-activity.ts'
import { admitLate, moveActivity, revealResult } from '#domain/workshops/commands/run-activity.ts'
import { saveBallots } from '#domain/workshops/commands/save-ballots.ts'
import { readChoices } from '#domain/workshops/queries/choices.ts'
import { type ActivityStep, activitySteps } from '#domain/workshops/rules/live.ts'
import { bumpVersion } from '#domain/workshops/store/ballots.ts'
import { saveHandCount } from '#domain/workshops/store/entries.ts'
import { type Joiner, openRoom, type Room } from './room.ts'
import type { Scene } from './scene.ts'

const said = (...texts: string[]) => texts.map((text) => ({ text: { en: text } }))
/** One of every kind that is counted. */
const activities: ActivityInput[] = [
  { kind: 'poll', prompt: { en: 'Which?' }, most: 2, choices: said('Bus', 'Bench', 'Tree') },
  { kind: 'scale', prompt: { en: 'How?' }, low: 0, high: 4, isSlider: false, choices: said('Safe', 'Warm') },
  { kind: 'ranking', prompt: { en: 'In which order?' }, choices: said('Bus', 'Bench', 'Tree') },
  { kind: 'dots', prompt: { en: 'Where?' }, dots: 4, choices: said('Bus', 'Bench', 'Tree') },
  {
    ...{ kind: 'budget', prompt: { en: 'What to pay?' }, envelope: 10 },
    choices: said('Bus', 'Bench', 'Tree').map((choice, index) => ({ ...choice, cost: 3 + index })),
  },
  { kind: 'statements', prompt: { en: 'Do you agree?' }, takesOwn: true, choices: said('It is safe', 'It is warm') },
  { kind: 'questions', prompt: { en: 'What do you ask?' } },
  { kind: 'words', prompt: { en: 'One word' }, each: 3 },
]

/** Draws whole numbers from nothing but its seed: below the number it is given. */
export type Draw = (below: number) => number

export function drawFrom(seed: number): Draw {
  let state = seed
  return (below) => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below)
  }
}

type Session = { stage: Scene; room: Room; people: Joiner[]; draw: Draw; texts: string[] }

/**
 * A small workshop in which things happen as they come: votes in any order and number, on phones and paper, early, late
 * and twice; hands, texts, closings, second rounds, and late votes that are let in.
 */
export async function playSession(stage: Scene, draw: Draw, steps: number): Promise<Room> {
  const room = await openRoom(stage, activities)
  const people = [await room.join(), await room.join(), await room.join()]
  const session: Session = { stage, room, people, draw, texts: [] }
  for (let step = 0; step < steps; step++) {
    await takeStep(session)
    stage.clock.forward(draw(3) * 400)
  }
  return room
}

const oneOf = <Item>(draw: Draw, list: readonly Item[]): Item => list[draw(list.length)] as Item

async function takeStep(session: Session): Promise<unknown> {
  const { stage, room, draw, texts } = session
  const { ctx, people } = stage
  const activity = oneOf(draw, room.agenda)
  const dice = draw(20)
  if (dice < 9) return vote(session)
  if (dice < 13) {
    const step = oneOf(draw, Object.keys(activitySteps)) as ActivityStep
    return moveActivity(ctx, people.facilitator, room.publicId, activity.id, draw(2) ? 'open' : step)
  }
  if (dice === 13) return revealResult(ctx, people.facilitator, room.publicId, activity.id, draw(2) === 0)
  if (dice === 14) return admitLate(ctx, people.facilitator, room.publicId, activity.id)
  if (dice === 15) return askAgain(ctx, people.facilitator, room.publicId, activity.id)
  if (dice === 16) return countHands(session)
  if (dice < 19) {
    const wordy = room.agenda.filter(({ kind }) => kind === 'words' || kind === 'statements' || kind === 'questions')
    const text = oneOf(draw, ['Bus', 'bus.', 'BUS!', 'Bench', 'بس', 'One more bus'])
    const input = { cmdId: randomUUID(), activityId: oneOf(draw, wordy).id, text, waited: 0 }
    const added = await addIdea(ctx, oneOf(draw, session.people), input)
    if (added.ok) texts.push(added.value.idea.id)
    return added
  }
  const text = texts.length > 0 ? oneOf(draw, texts) : null
  return text && decideIdea(ctx, people.facilitator, room.publicId, text, draw(4) ? 'approved' : 'hidden')
}

/** Anybody's vote in whichever activity: on one that is shut it comes late, or not at all. */
async function vote({ stage, room, people, draw }: Session) {
  const { ctx } = stage
  const state = await room.desk()
  const activity = draw(3) && state.stage ? state.stage : oneOf(draw, state.agenda)
  const choices = (await readChoices(ctx.db, activity.id, 'en')).map(({ id }) => id)
  const content = contentOf(activity.kind, choices, draw)
  if (!content) return
  const ballots = Array.from({ length: 1 + draw(2) }, () => ({
    ...{ participantId: oneOf(draw, people).id, cmdId: randomUUID(), workshopId: room.workshopId },
    ...{ activityId: activity.id, clientSeq: 1 + draw(5), ...content },
    ...{ source: draw(5) ? ('phone' as const) : ('paper' as const), enteredBy: null },
    ...{ receivedAt: ctx.clock.now(), waited: draw(2) * 2000 },
  }))
  await saveBallots(ctx, ballots)
}

function contentOf(kind: string, choices: readonly string[], draw: Draw) {
  const some = () => choices.filter(() => draw(2))
  const whole = (allocation: Allocation) => ({ slot: '', allocation })
  const each = (value: number) => {
    const slot = oneOf(draw, choices)
    return slot === undefined ? null : { slot, allocation: { [slot]: value } }
  }
  switch (kind) {
    case 'poll':
    case 'budget':
      return whole(
        Object.fromEntries(
          some()
            .slice(0, 2)
            .map((choice) => [choice, 1]),
        ),
      )
    case 'dots':
      return whole(Object.fromEntries(some().map((choice) => [choice, 1])))
    case 'ranking':
      return whole(Object.fromEntries(some().map((choice, index) => [choice, index + 1])))
    case 'scale':
      return each(draw(5))
    case 'statements':
      return each(draw(3) - 1)
    case 'questions':
      return each(draw(2))
    default:
      return null
  }
}

async function countHands({ stage: { ctx, people }, room, draw }: Session) {
  const { stage } = await room.desk()
  if (!stage || (stage.kind !== 'poll' && stage.kind !== 'scale' && stage.kind !== 'statements')) return
  const given = stage.choices.map(({ id }) => [id, { 1: draw(9) }])
  await saveHandCount(ctx.db, {
    ...{ id: ctx.ids.next(), cmd_id: randomUUID(), activity_id: stage.id, round: stage.round, table_id: null },
    ...{ people: 9, counts: JSON.stringify(Object.fromEntries(given)), at: ctx.clock.now() },
    ...{ person_id: people.facilitator.personId, pass_id: null, version: await bumpVersion(ctx.db, stage.id) },
  })
}
