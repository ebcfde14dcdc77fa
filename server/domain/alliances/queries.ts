import type { Db } from '#db/client.ts'
import type { AllianceState } from '#db/schema/alliances.ts'
import { readGoalWords } from '#domain/commitments/queries/goal-words.ts'
import { lineOf, readAround, readRows } from '#domain/commitments/queries/lines.ts'
import { openStates } from '#domain/commitments/queries/states.ts'
import type { CommitmentLine } from '#domain/commitments/schema.ts'
import { readSuccessors } from '#domain/framework/queries/successors.ts'
import { readFramework } from '#domain/framework/queries.ts'
import { readOpenGoals } from '#domain/insights/queries/open-goals.ts'
import { readOpenArea } from '#domain/insights/queries/participation.ts'
import type { Context } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { notFound, type Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { readLearned } from '#domain/learning/queries.ts'
import { type Place, readAreas } from '#domain/people/queries.ts'
import { readTexts, readWords } from '#domain/wordings/queries.ts'
import { allianceUnknown } from './problems.ts'
import {
  type AllianceForm,
  type AllianceLine,
  type DeskAlliance,
  mostLearned,
  mostPromised,
  mostQuotes,
  type OpenAlliance,
  type Standing,
} from './schema.ts'
import { type AllianceRow, findAlliances, findMembers, findOrganisations, findSubjects } from './store.ts'

const openToAll: readonly AllianceState[] = ['published', 'ended']
const all: readonly AllianceState[] = ['draft', ...openToAll]

/** Alliances and area forums: those that everybody reads of, or with a scope for `alliances.set-up` drafts too. */
export async function readAlliances(
  db: Db,
  place: Pick<Place, 'id'>,
  language: string,
  scope?: Scope,
): Promise<AllianceLine[]> {
  const rows = await findAlliances(db, place.id, scope ? all : openToAll)
  if (rows.length === 0) return []
  const [words, members] = await Promise.all([
    readWords(
      db,
      rows.map(({ name_id }) => name_id),
      language,
    ),
    findMembers(
      db,
      rows.map(({ id }) => id),
    ),
  ])
  return rows.map((row) => ({
    ...{ publicId: row.public_id, kind: row.kind, state: row.state, area: row.area, promised: row.promised ?? 0 },
    name: words.get(row.name_id),
    organisations: members.filter(({ of }) => of === row.id).map(({ name }) => name),
  }))
}

/** The goals that an alliance is about, as they stand now: its missions' and its own. */
export async function readGoalsOf(db: Db, placeId: string, alliance: Pick<AllianceRow, 'id'>): Promise<string[]> {
  const [{ missions, goals }, framework, { now }] = await Promise.all([
    findSubjects(db, alliance.id),
    readFramework(db, placeId, 'en'),
    readSuccessors(db, placeId),
  ])
  const whole = framework.filter(({ id }) => missions.includes(id)).flatMap((mission) => mission.goals)
  return [...new Set([...whole.map(({ id }) => id), ...goals.flatMap(({ id }) => now(id))])]
}

/** One alliance as everybody may read it: what people said, what it promised, how it is going, what it learned. */
export async function readOpenAlliance(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  place: Place,
  publicId: string,
  language: string,
): Promise<Result<OpenAlliance, Problem>> {
  const [row] = await findAlliances(db, place.id, openToAll, publicId)
  if (!row || row.words_id === null) return fail(notFound)
  const today = dayIn(place.timeZone, clock.now())
  const goalIds = await readGoalsOf(db, place.id, row)
  const where = { placeId: place.id, states: openStates, allianceId: row.id }
  const [rows, members, subjects, framework, goals, open, people, learned] = await Promise.all([
    readRows(db, where, { today, timeZone: place.timeZone, limit: mostPromised }),
    findMembers(db, [row.id]),
    findSubjects(db, row.id),
    readFramework(db, place.id, language),
    readGoalWords(db, goalIds, language),
    readOpenGoals(db, place, goalIds, mostQuotes, language),
    row.areaCode === null ? null : readOpenArea(db, place, row.areaCode),
    readLearned(db, [place.id], { search: '', next: '', page: 1, allianceId: row.id }, language),
  ])
  const around = await readAround(db, rows, language)
  const words = await readWords(db, [row.name_id, row.words_id], language)
  const lines = rows.map((each) => lineOf(each, around, today))
  return ok({
    ...{ publicId: row.public_id, kind: row.kind, area: row.area, promised: row.promised ?? 0 },
    ...{ name: words.get(row.name_id), words: words.get(row.words_id) },
    endedOn: row.ended_at && dayIn(place.timeZone, row.ended_at),
    organisations: members.map(({ name }) => name),
    about: [
      ...framework.filter(({ id }) => subjects.missions.includes(id)).map(({ name }) => name),
      ...subjects.goals.flatMap(({ id }) => goals.get(id)?.short ?? []),
    ],
    lines,
    standing: standingOf(lines, rows.filter(({ isOverdue }) => isOverdue).length),
    people,
    goals: goalIds.flatMap((id) => {
      const goal = goals.get(id)
      return goal ? [{ publicId: goal.publicId, short: goal.short, text: goal.text, ...open.goal(id) }] : []
    }),
    figuresOn: open.on,
    least: place.smallCellPublic,
    learned: learned.lines.slice(0, mostLearned),
  })
}

function standingOf(lines: readonly CommitmentLine[], overdue: number): Standing {
  const count = (colour: string) => lines.filter(({ status }) => status.colour === colour).length
  return { red: count('red'), amber: count('amber'), green: count('green'), none: count('none'), overdue }
}

/** What the form offers. @param scope for `alliances.set-up` */
export async function readAllianceForm(db: Db, scope: Scope, language: string): Promise<AllianceForm> {
  const { placeId } = scope
  const [areas, organisations, framework] = await Promise.all([
    readAreas(db, placeId),
    findOrganisations(db, placeId),
    readFramework(db, placeId, language),
  ])
  return {
    areas: areas.map(({ code, name }) => ({ code, name })),
    organisations: organisations.map(({ publicId, name }) => ({ publicId, name })),
    missions: framework.map(({ slug, name, goals }) => ({
      ...{ slug, name },
      goals: goals.map(({ publicId, short }) => ({ publicId, short })),
    })),
  }
}

/** One as the form holds it. @param scope for `alliances.set-up` */
export async function readDeskAlliance(
  db: Db,
  scope: Scope,
  publicId: string,
  language: string,
): Promise<Result<DeskAlliance, Problem>> {
  const [row] = await findAlliances(db, scope.placeId, all, publicId)
  if (!row) return fail(allianceUnknown)
  const [members, subjects, framework, texts, words] = await Promise.all([
    findMembers(db, [row.id]),
    findSubjects(db, row.id),
    readFramework(db, scope.placeId, language),
    readTexts(
      db,
      [row.name_id, row.words_id].filter((id) => id !== null),
    ),
    readWords(db, [row.name_id], language),
  ])
  return ok({
    ...{ publicId: row.public_id, state: row.state, revision: row.revision, title: words.get(row.name_id) },
    written: {
      ...{ kind: row.kind, area: row.areaCode ?? '', name: texts.get(row.name_id) ?? {} },
      words: (row.words_id && texts.get(row.words_id)) || {},
      organisations: members.map((member) => member.publicId),
      about: [
        ...framework.filter(({ id }) => subjects.missions.includes(id)).map(({ slug }) => `mission ${slug}`),
        // Those that went on as others are chosen anew by whoever saves it next.
        ...subjects.goals
          .filter(({ id }) => framework.some(({ goals }) => goals.some((goal) => goal.id === id)))
          .map((goal) => `goal ${goal.publicId}`),
      ],
    },
  })
}
