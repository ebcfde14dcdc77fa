import { sql } from 'kysely'
import type { Db } from '#db/client.ts'
import type { Actor } from '#domain/kernel/actor.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { agreementInside, nothingToTell, packUnknown } from '../problems.ts'
import { inReadingOrder } from '../rules/file-order.ts'
import { keptContent } from '../rules/kept.ts'
import type { OpenedFile, PackContent, PackLine, PackPage } from '../schema.ts'
import { findFile, findFiles } from '../store/packs.ts'
import { areQuotesGone } from '../store/quotes.ts'
import { readPieces } from './pieces.ts'
import { mayReadAgreement, permitPacks } from './who.ts'

/** Packs that are listed, the latest first: a pack a week for ten years. */
const listed = 500

const lines = (db: Db, placeId: string) =>
  db
    .selectFrom('pack')
    .leftJoin('person as asker', 'asker.id', 'pack.asked_by')
    .select(['pack.public_id as publicId', 'pack.title', 'pack.audience', 'pack.language', 'pack.state'])
    .select(['pack.asked_at as askedAt', 'asker.name as askedBy', 'pack.issued_at as issuedAt'])
    .select(sql<boolean>`coalesce(pack.problem ->> 'code' = ${nothingToTell.code}, false)`.as('isNothing'))
    .where('pack.place_id', '=', placeId)

/** The packs of a place, for those who make them. */
export const readPacks = (db: Db, scope: Scope): Promise<PackLine[]> =>
  lines(db, scope.placeId).orderBy('pack.asked_at', 'desc').orderBy('pack.id').limit(listed).execute()

/** One pack, for those who make them: how far it is, what it came to, and its files. */
export async function readPack(db: Db, scope: Scope, publicId: string): Promise<Result<PackPage, Problem>> {
  const pack = await lines(db, scope.placeId)
    .leftJoin('person as issuer', 'issuer.id', 'pack.issued_by')
    .select(['pack.id', 'pack.step', 'pack.problem', 'pack.content', 'pack.revision', 'issuer.name as issuedBy'])
    .select('pack.is_stuck as isStuck')
    .select(['pack.withdrawn_at as withdrawnAt', 'pack.quotes_gone as quotesGone'])
    .where('pack.public_id', '=', publicId)
    .executeTakeFirst()
  if (!pack) return fail(packUnknown)
  const { id, content, problem, ...page } = pack
  const isRemade = await areQuotesGone(db, id)
  const { quotes } = await db
    .selectFrom('pack_quote')
    .select((eb) => eb.fn.countAll<number>().as('quotes'))
    .where('pack_id', '=', id)
    .executeTakeFirstOrThrow()
  return ok({
    ...page,
    ...summaryOf(keptContent(content)),
    problem: problem && { kind: 'conflict', code: problem.code, details: problem.details ?? {} },
    isRemade,
    files: isRemade ? [] : inReadingOrder(await findFiles(db, id)),
    quotes,
  })
}

function summaryOf(content: PackContent | null): Pick<PackPage, 'about' | 'cells'> {
  if (!content) return { about: null, cells: null }
  const log = content.sheets.withheld
  const sum = (of: 'shown' | 'stands' | 'withheld') => log.reduce((all, row) => all + Number(row[of]), 0)
  return {
    about: content.about,
    cells: { shown: sum('shown'), stands: sum('stands'), withheld: sum('withheld') },
  }
}

/**
 * One file of a pack, for those who make them. None while words are being taken out of it. Refused:
 * `packs.agreement-inside` to those who may not read how far two people agreed, where it tells that by code.
 */
export async function readPackFile(
  db: Db,
  actor: Actor,
  { placeId, publicId, name }: { placeId: string; publicId: string; name: string },
): Promise<Result<OpenedFile, Problem>> {
  const scope = permitPacks(actor, placeId)
  if (!scope.ok) return scope
  const pack = await db
    .selectFrom('pack')
    .select(['id', 'tells_agreement'])
    .where('place_id', '=', scope.value.placeId)
    .where('public_id', '=', publicId)
    .executeTakeFirst()
  if (!pack || (await areQuotesGone(db, pack.id))) return fail(packUnknown)
  if (pack.tells_agreement && !mayReadAgreement(actor, placeId)) return fail(agreementInside)
  const file = await findFile(db, pack.id, name)
  return file ? ok({ ...file, pieces: readPieces(db, pack.id, file) }) : fail(packUnknown)
}
