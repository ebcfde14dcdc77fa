import type { Actor } from '#domain/kernel/actor.ts'
import { dayIn } from '#domain/kernel/days.ts'
import { permit, permitStaff } from '#domain/kernel/permissions.ts'
import { ok } from '#domain/kernel/result.ts'
import { readQueueFigures } from '#domain/moderation/queries/figures.ts'
import type { Place } from '#domain/people/queries.ts'
import { readDuePromises } from '#domain/promises/queries/desk.ts'
import { readSafeguardingDesk } from '#domain/safeguarding/queries/desk.ts'
import { readOpenSurveys } from '#domain/surveys/queries/open-surveys.ts'
import { readWorkshops } from '#domain/workshops/queries/facilitation.ts'
import type { Domain } from '#server/runtime.ts'

/** What waits for somebody who works for this place. Null where it is none of their business. */
export async function readDesk({ db, clock }: Domain, actor: Actor, place: Place, language: string) {
  const works = permitStaff(actor, place.id)
  if (!works.ok) return works
  const where = { placeId: place.id }
  const moderate = permit(actor, 'contributions.moderate', where)
  const facilitate = permit(actor, 'workshops.facilitate', where)
  const surveys = permit(actor, 'surveys.read-responses', where)
  const answers = permit(actor, 'promises.answer', where)
  const personId = actor.kind === 'person' ? actor.personId : ''
  const [queue, workshops, open, safeguarding, promises] = await Promise.all([
    moderate.ok ? readQueueFigures(db, moderate.value, { personId, at: clock.now(), language }) : null,
    facilitate.ok ? readWorkshops(db, facilitate.value, language) : null,
    surveys.ok ? readOpenSurveys(db, place, language, dayIn(place.timeZone, clock.now())) : null,
    readSafeguardingDesk(db, actor, place, clock.now()),
    answers.ok ? readDuePromises({ db, clock }, answers.value, place, language) : null,
  ])
  return ok({
    moderation: queue && { waiting: queue.waiting, worries: queue.worry, oldestWaiting: queue.oldestWaiting },
    workshops: workshops && { count: workshops.filter(({ phase }) => phase !== 'ended').length },
    surveys: open && { count: open.length },
    ...{ safeguarding, promises },
    at: clock.now(),
  })
}

export type DeskFigures = Extract<Awaited<ReturnType<typeof readDesk>>, { ok: true }>['value']
