import type { ActivityInput } from '#domain/workshops/commands/activity-input.ts'
import { createWorkshop } from '#domain/workshops/commands/create-workshop.ts'
import { joinWorkshop } from '#domain/workshops/commands/join-workshop.ts'
import { moveActivity } from '#domain/workshops/commands/run-activity.ts'
import { movePhase } from '#domain/workshops/commands/run-workshop.ts'
import { type Participant, readParticipant, readWorkshopByCode } from '#domain/workshops/queries/participants.ts'
import { readSnapshot } from '#domain/workshops/queries/snapshot.ts'
import type { AgendaItem, Choice, Snapshot } from '#domain/workshops/schema/live.ts'
import type { Scene } from './scene.ts'

export type Joiner = Participant & { token: string }
export type Room = {
  workshopId: string
  publicId: string
  joinCode: string
  agenda: AgendaItem[]
  /** The open activity, if one was asked for. */
  activityId: string
  choices: Choice[]
  join(): Promise<Joiner>
  desk(): Promise<Snapshot>
}

export const dotsActivity: ActivityInput = {
  kind: 'dots',
  prompt: { en: 'Where should we start?' },
  dots: 5,
  choices: [{ text: { en: 'Benches' } }, { text: { en: 'A bus after eight' } }, { text: { en: 'Somewhere warm' } }],
}
export const statementsActivity: ActivityInput = {
  kind: 'statements',
  prompt: { en: 'Do you agree?' },
  choices: [{ text: { en: 'I know where to go' } }, { text: { en: 'Young people are heard' } }],
}
export const ideasActivity: ActivityInput = { kind: 'ideas', prompt: { en: 'What is strong here?' } }

/** An open workshop of the facilitator's organisation, with its first activity open. */
export async function openRoom(
  { ctx, place, organisations, people }: Pick<Scene, 'ctx' | 'place' | 'organisations' | 'people'>,
  activities: ActivityInput[] = [dotsActivity],
): Promise<Room> {
  const made = await createWorkshop(ctx, people.facilitator, place.id, {
    organisationId: organisations.supportBody,
    title: { en: 'Priorities evening' },
    heldOn: '2026-05-04',
    placeSees: 'everything',
    activities,
  })
  if (!made.ok) throw new Error(made.problem.code)
  const { publicId, joinCode } = made.value
  const workshop = await readWorkshopByCode(ctx.db, joinCode)
  if (!workshop) throw new Error('the workshop is not there')
  const desk = () => readSnapshot(ctx, workshop.id, { role: 'facilitator', language: 'en', readsWaiting: true })
  await movePhase(ctx, people.facilitator, publicId, 'open')
  const first = (await desk()).agenda[0]
  if (!first) throw new Error('the workshop has no activity')
  await moveActivity(ctx, people.facilitator, publicId, first.id, 'open')
  const { agenda, stage } = await desk()
  return {
    workshopId: workshop.id,
    publicId,
    joinCode,
    agenda,
    activityId: first.id,
    choices: stage?.choices ?? [],
    desk,
    async join() {
      const joined = await joinWorkshop(ctx, { code: joinCode }, { token: null, language: 'en', address: 'hall' })
      if (!joined.ok) throw new Error(joined.problem.code)
      const { token } = joined.value
      const participant = await readParticipant(ctx, workshop.id, token)
      if (!participant) throw new Error('whoever joined is not there')
      return { ...participant, token }
    },
  }
}
