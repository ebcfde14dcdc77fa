import type { Db } from '#db/client.ts'
import { readOpenToLink } from '#domain/commitments/queries/lines.ts'
import { readFindings } from '#domain/findings/queries/findings.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import { permit, type Scope } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { readOpenPacks } from '#domain/packs/queries/open.ts'
import type { Place } from '#domain/people/queries.ts'
import { readTexts } from '#domain/wordings/queries.ts'
import { promiseUnknown } from '../problems.ts'
import { type Asked, type DeskAnswer, mostOnDesk, type PromiseLine, type Typed, texts } from '../schema.ts'
import { findCommitments, findFindings, findPacks, type VersionRow } from '../store/answers.ts'
import { type AskedRow, findAsked, findOwnAsked } from '../store/asked.ts'
import { linesOf } from './promised.ts'
import { readVersions } from './versions.ts'

type Reading = Pick<Context, 'db' | 'clock'>
/** On the list: the most urgent, and more than a place asks in ten years. */
const mostListed = 300
/** To choose from: the newest. */
const mostOffered = 100

export type DeskPromise = PromiseLine & { isDraft: boolean; isOpen: boolean }

/** What somebody has to report back on, the most urgent first. @param scope for `promises.answer` */
export const readDeskPromises = (reading: Reading, scope: Scope, place: Place, language: string) =>
  readOwn(reading, scope, place, language, mostListed, false)

/** The most urgent of what waits for an answer, for the desk. @param scope for `promises.answer` */
export const readDuePromises = (reading: Reading, scope: Scope, place: Place, language: string) =>
  readOwn(reading, scope, place, language, mostOnDesk, true)

async function readOwn(
  { db, clock }: Reading,
  scope: Scope,
  place: Place,
  language: string,
  limit: number,
  isDue: boolean,
): Promise<DeskPromise[]> {
  const today = dayIn(place.timeZone, clock.now())
  const rows = await findOwnAsked(db, scope, today, limit, isDue)
  const lines = await linesOf(db, place, rows, language, today)
  return lines.map((line, index) => {
    const row = rows[index] as AskedRow
    return { ...line, isDraft: row.state === 'draft', isOpen: !row.isOver }
  })
}

/** One answer in the workspace, as the form holds it, and what it may link. */
export async function readDeskAnswer(
  { db, clock }: Reading,
  actor: Actor,
  place: Place,
  which: Asked,
  language: string,
): Promise<Result<DeskAnswer, Problem>> {
  const any = permit(actor, 'promises.answer', { placeId: place.id })
  if (!any.ok) return any
  const today = dayIn(place.timeZone, clock.now())
  const row = await findAsked(db, place.id, today, which)
  if (!row) return fail(promiseUnknown)
  const scope = permit(actor, 'promises.answer', { placeId: place.id, organisationId: row.organisationId })
  if (!scope.ok) return scope
  const [[line], offers, standing] = await Promise.all([
    linesOf(db, place, [row], language, today),
    readOffers(db, actor, place, language),
    row.answerId === null ? null : readVersions(db, place, row.answerId, language),
  ])
  const newest = standing?.newest ?? null
  return ok({
    ...(line as PromiseLine),
    ...{ state: row.state ?? 'none', revision: row.revision ?? 0, publicId: row.publicId, isOpen: !row.isOver, offers },
    written: await readWritten(db, place, newest),
    versions: row.state === 'published' ? (standing?.versions ?? []) : [],
    ...{ by: newest?.by ?? null, writtenAt: newest?.at.toISOString() ?? null },
  })
}

/** As the form holds it. */
async function readWritten(db: Db, place: Pick<Place, 'id'>, newest: VersionRow | null): Promise<Typed> {
  const known = await readTexts(
    db,
    texts.flatMap((name) => newest?.[`${name}_id`] ?? []),
  )
  const textOf = (id: string | null | undefined) => (id ? (known.get(id) ?? {}) : {})
  const { commitment_ids = [], finding_ids = [], pack_ids = [] } = newest ?? {}
  const [commitments, findings, packs] = await Promise.all([
    commitment_ids.length > 0 ? findCommitments(db, place.id, { ids: commitment_ids }) : [],
    finding_ids.length > 0 ? findFindings(db, place.id, { ids: finding_ids }) : [],
    pack_ids.length > 0 ? findPacks(db, place.id, { ids: pack_ids }) : [],
  ])
  const names = (rows: readonly { publicId: string }[]) => rows.map(({ publicId }) => publicId)
  return {
    texts: { said: textOf(newest?.said_id), will: textOf(newest?.will_id) },
    ...{ commitments: names(commitments), findings: names(findings), packs: names(packs), reason: {} },
  }
}

async function readOffers(db: Db, actor: Actor, place: Place, language: string): Promise<DeskAnswer['offers']> {
  const reads = permit(actor, 'findings.read', { placeId: place.id })
  const [commitments, { findings }, packs] = await Promise.all([
    readOpenToLink(db, place, language, mostOffered),
    reads.ok ? readFindings(db, reads.value, place, language, ['agreed']) : { findings: [] },
    readOpenPacks(db, place),
  ])
  return {
    commitments,
    findings: findings.slice(0, mostOffered).map(({ publicId, claim, goal }) => ({ publicId, claim, goal })),
    packs: packs.filter(({ isWithdrawn }) => !isWithdrawn).slice(0, mostOffered),
  }
}
