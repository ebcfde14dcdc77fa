import type { Context } from '#domain/kernel/context.ts'
import { dayIn } from '#domain/kernel/days.ts'
import { notFound, type Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import type { Place } from '#domain/people/queries.ts'
import { mostOnPage, mostOnTop, type OpenAnswer, type OpenPromises } from '../schema.ts'
import { countOpenAsked, findAsked, findOpenAsked } from '../store/asked.ts'
import { readLinked } from './linked.ts'
import { linesOf } from './promised.ts'
import { readVersions } from './versions.ts'

type Reading = Pick<Context, 'db' | 'clock'>

/** Every promise to report back of a place, and what became of it: overdue first. */
export async function readOpenPromises(
  { db, clock }: Reading,
  place: Place,
  page: number,
  language: string,
): Promise<OpenPromises> {
  const today = dayIn(place.timeZone, clock.now())
  const found = await countOpenAsked(db, place.id, today)
  const pages = Math.max(1, Math.ceil(found / mostOnPage))
  const onPage = Math.min(Math.max(1, page), pages)
  const part = { limit: mostOnPage, offset: (onPage - 1) * mostOnPage }
  const rows = await findOpenAsked(db, place.id, today, part)
  return { lines: await linesOf(db, place, rows, language, today), found, pages, page: onPage }
}

/** The most urgent of them, for the top of another list. */
export async function readTopPromises(
  { db, clock }: Reading,
  place: Place,
  language: string,
): Promise<{ lines: OpenPromises['lines']; isMore: boolean }> {
  const today = dayIn(place.timeZone, clock.now())
  const rows = await findOpenAsked(db, place.id, today, { limit: mostOnTop + 1 })
  return {
    lines: await linesOf(db, place, rows.slice(0, mostOnTop), language, today),
    isMore: rows.length > mostOnTop,
  }
}

/** One answer, as everybody reads it. */
export async function readOpenAnswer(
  { db, clock }: Reading,
  place: Place,
  publicId: string,
  language: string,
): Promise<Result<OpenAnswer, Problem>> {
  const today = dayIn(place.timeZone, clock.now())
  const row = await findAsked(db, place.id, today, { publicId })
  if (!row?.answerId) return fail(notFound)
  const [[line], { newest, versions }] = await Promise.all([
    linesOf(db, place, [row], language, today),
    readVersions(db, place, row.answerId, language),
  ])
  const [stands] = versions
  if (!line || !stands) return fail(notFound)
  const linked = await readLinked(db, place, newest, language, today)
  const told = versions.map(({ by: _, ...version }) => version)
  return ok({ ...line, said: stands.said, will: stands.will, ...linked, versions: told })
}
