import type { ActivityKind, StoredSettings } from '#db/schema/workshops.ts'
import type { Tx } from '#domain/kernel/context.ts'
import { addDays, dayIn } from '#domain/kernel/days.ts'
import { saveWording, type Texts } from '#domain/wordings/commands.ts'
import type { SeededPlace } from './place.ts'

export type AgendaPart = {
  kind: ActivityKind
  text: Texts
  dots?: number
  settings?: Omit<StoredSettings, 'lowTextId' | 'highTextId' | 'bodyTextId'>
  low?: Texts
  high?: Texts
  body?: Texts
  timerSeconds?: number
  /** `goals` counts through the framework in the board's order. */
  choices?: { text: Texts; goals?: number[]; cost?: number }[]
}
type SeededWorkshop = {
  title: Texts
  joinCode: string
  heldInDays: number
  /** By when it promised to say what came of it; left out, it promised nothing. */
  reportsInDays?: number
  parts: readonly AgendaPart[]
}
export type SeededActivity = { id: string; part: AgendaPart; choiceIds: string[] }

/** A workshop of the support body that is ready to run. */
export async function seedAgenda(
  tx: Tx,
  place: SeededPlace,
  { title, joinCode, heldInDays, reportsInDays, parts }: SeededWorkshop,
): Promise<{ workshopId: string; activities: SeededActivity[] }> {
  const workshopId = tx.ids.next()
  const today = dayIn('Europe/London', tx.clock.now())
  await tx.db
    .insertInto('workshop')
    .values({
      id: workshopId,
      public_id: tx.ids.publicId(),
      place_id: place.placeId,
      organisation_id: place.organisations.supportBody,
      place_sees: 'everything',
      title_id: await saveWording(tx, place.placeId, title),
      join_code: joinCode,
      epoch: tx.ids.next(),
      active_activity_id: null,
      held_on: addDays(today, heldInDays),
      reports_on: reportsInDays === undefined ? null : addDays(today, reportsInDays),
    })
    .execute()
  const activities: SeededActivity[] = []
  for (const [position, part] of parts.entries()) {
    const id = tx.ids.next()
    await tx.db
      .insertInto('activity')
      .values({
        id,
        public_id: tx.ids.publicId(),
        workshop_id: workshopId,
        position,
        kind: part.kind,
        revealed: part.kind === 'questions',
        dots: part.dots ?? null,
        closed_at: null,
        timer_seconds: part.timerSeconds ?? null,
        settings: JSON.stringify(await settingsOf(tx, place.placeId, part)),
        text_id: await saveWording(tx, place.placeId, part.text),
      })
      .execute()
    activities.push({ id, part, choiceIds: await seedChoices(tx, place, id, part.choices ?? []) })
  }
  return { workshopId, activities }
}

async function settingsOf(tx: Tx, placeId: string, { settings, low, high, body }: AgendaPart): Promise<StoredSettings> {
  return {
    ...settings,
    ...(low && { lowTextId: await saveWording(tx, placeId, low) }),
    ...(high && { highTextId: await saveWording(tx, placeId, high) }),
    ...(body && { bodyTextId: await saveWording(tx, placeId, body) }),
  }
}

async function seedChoices(
  tx: Tx,
  place: SeededPlace,
  activityId: string,
  choices: NonNullable<AgendaPart['choices']>,
): Promise<string[]> {
  const ids: string[] = []
  for (const [position, { text, goals = [], cost = null }] of choices.entries()) {
    const id = tx.ids.next()
    await tx.db
      .insertInto('choice')
      .values({
        ...{ id, activity_id: activityId, position, cost },
        text_id: await saveWording(tx, place.placeId, text),
      })
      .execute()
    const tagged = goals.flatMap((goal) => place.goals[goal] ?? [])
    if (tagged.length > 0)
      await tx.db
        .insertInto('choice_goal')
        .values(tagged.map((goal) => ({ choice_id: id, goal_id: goal.id })))
        .execute()
    ids.push(id)
  }
  return ids
}
