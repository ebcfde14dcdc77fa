import type { Db } from '#db/client.ts'
import type { AboutKind } from '#db/schema/reports.ts'
import { readGoalsOf } from '#domain/alliances/queries.ts'
import { isOverdue, type Standing, statusOf } from '#domain/commitments/rules/status.ts'
import { readFramework } from '#domain/framework/queries.ts'
import { readParticipation } from '#domain/insights/queries/participation.ts'
import { system } from '#domain/kernel/actor.ts'
import { dayIn, endOfDay } from '#domain/kernel/days.ts'
import { permit } from '#domain/kernel/permissions.ts'
import type { Place } from '#domain/people/queries.ts'
import { readReadingFigures } from '#domain/policy/queries/figures.ts'
import { readTexts } from '#domain/wordings/queries.ts'
import { comingUntil } from './rules.ts'
import type { PromiseItem, ReportContent, Span, Texts } from './schema.ts'
import { findGoalNames, findPromises, findTests, type PromiseRow } from './store.ts'

/** What a report is about, found. `nameId` null: an organisation, whose name is no wording. */
export type About = { kind: AboutKind; id: string; name: string; nameId: string | null; isForum: boolean }

/** All that a report says of a subject and a time, as it stood at the end of the last day. */
export async function composeReport(db: Db, place: Place, about: About, span: Span, now: Date): Promise<ReportContent> {
  const end = endOfDay(span.to, place.timeZone)
  const day = (at: Date) => dayIn(place.timeZone, at)
  const within = (on: string | null) => on !== null && on >= span.from && on <= span.to
  const rows = await findPromises(db, place.id, about, end, span.to)
  const [tests, moderation, participation] = await Promise.all([
    rows.length > 0
      ? findTests(
          db,
          rows.map(({ id }) => id),
        )
      : [],
    readReadingFigures(db, everything(place.id), place, 'public', now),
    readWho(db, place, about),
  ])
  const ended = tests.filter(({ endedOn }) => within(endedOn))
  const texts = await readTexts(
    db,
    [...rows.map(({ titleId }) => titleId), ...ended.map(({ learnedId }) => learnedId), about.nameId].filter(
      (id) => id !== null,
    ),
  )
  const textsOf = (id: string | null): Texts => (id === null ? {} : (texts.get(id) ?? {}))
  const items = rows.map((row) => ({ row, ...itemOf(row, span, day, textsOf) }))
  const isOpen = ({ item }: (typeof items)[number]) =>
    item.closedOn === null && (item.stance === 'doing' || item.stance === 'will')
  const closed = items.filter(({ item }) => within(item.closedOn))
  const comingDue = items.filter(
    (each) =>
      isOpen(each) && each.item.dueOn !== null && each.item.dueOn > span.to && each.item.dueOn <= comingUntil(span),
  )
  const overdue = items.filter(({ late }) => late)
  const isNew = ({ row }: (typeof items)[number]) => row.publishedAt !== null && within(day(row.publishedAt))
  const ends = (outcome: string) => closed.filter(({ item }) => item.outcome === outcome).length
  const only = (list: typeof items) => list.map(({ item }) => item)
  return {
    about: {
      ...{ kind: about.kind, isForum: about.isForum },
      name: about.nameId === null ? { en: about.name } : textsOf(about.nameId),
    },
    span,
    counts: {
      standing: items.length,
      published: items.filter(isNew).length,
      ...{ kept: ends('kept'), partly: ends('partly'), 'not-kept': ends('not-kept') },
      declined: items.filter((each) => isNew(each) && each.item.stance === 'wont').length,
      open: items.filter(isOpen).length,
      ...{ 'coming-due': comingDue.length, overdue: overdue.length },
      'tests-begun': tests.filter(({ begunOn }) => within(begunOn)).length,
      learned: ended.length,
    },
    ...{ closed: only(closed), comingDue: only(comingDue), overdue: only(overdue) },
    learned: ended.flatMap(({ of, number, learnedId, next, endedOn }) => {
      const row = rows.find(({ id }) => id === of)
      if (!row || next === null || endedOn === null) return []
      const where = { commitment: row.publicId, number, title: textsOf(row.titleId) }
      return [{ ...where, learned: textsOf(learnedId), next, on: endedOn }]
    }),
    ...{ participation, moderation },
  }
}

function itemOf(row: PromiseRow, span: Span, day: (at: Date) => string, textsOf: (id: string) => Texts) {
  const outcome = row.closedAt === null ? null : row.outcomeSince
  const standing: Standing = {
    ...{ stance: row.stance, outcome, dueOn: row.dueOn, firstDue: row.firstDue, milestones: row.milestones },
    measure: row.measureId === null ? null : { baseline: row.baseline, baselineOn: row.baselineOn, target: row.target },
    readings: row.readings,
    publishedOn: row.publishedAt && day(row.publishedAt),
  }
  const item: PromiseItem = {
    ...{ publicId: row.publicId, title: textsOf(row.titleId), organisation: row.organisation, stance: row.stance },
    ...{ dueOn: row.dueOn, closedOn: row.closedAt && day(row.closedAt), outcome, status: statusOf(standing, span.to) },
  }
  return { item, late: isOverdue(standing, span.to) }
}

/** Who took part, as published last: of the whole place, of its areas, and of the goals that the report is about. */
async function readWho(db: Db, place: Place, about: About): Promise<ReportContent['participation']> {
  const published = await readParticipation(db, place)
  if (!published) return null
  const goalIds = await goalsOf(db, place, about)
  const names = goalIds.length > 0 ? await findGoalNames(db, goalIds) : []
  const texts = await readTexts(
    db,
    names.map(({ nameId }) => nameId),
  )
  return {
    publications: published.publications.map(({ on, people, contributions }) => ({ on, people, contributions })),
    areas: published.areas.map(({ name, people }) => ({ name, people })),
    goals: goalIds.map((id) => ({
      name: texts.get(names.find((each) => each.id === id)?.nameId ?? '') ?? {},
      people: published.goal(id).people,
    })),
    least: place.smallCellPublic,
  }
}

async function goalsOf(db: Db, place: Place, { kind, id }: About): Promise<string[]> {
  if (kind === 'alliance') return readGoalsOf(db, place.id, { id })
  if (kind === 'organisation') return []
  const framework = await readFramework(db, place.id, 'en')
  return framework.find((mission) => mission.id === id)?.goals.map((goal) => goal.id) ?? []
}

/** What a place's own page of moderation figures reads, whoever asks. */
function everything(placeId: string) {
  const scope = permit(system, 'insights.read', { placeId })
  if (!scope.ok) throw new Error('the product itself may always read what the public may')
  return scope.value
}
