import type { Actor } from '#domain/kernel/actor.ts'
import type { Tx } from '#domain/kernel/context.ts'
import { permit } from '#domain/kernel/permissions.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { coverOf } from '#domain/kernel/scope.ts'
import { linkGone, tooManyLinks } from '../problems.ts'
import { mostLinked, type Typed } from '../schema.ts'
import { findCommitments, findFindings, findPacks, type VersionRow } from '../store/answers.ts'

export type LinkIds = Pick<VersionRow, 'commitment_ids' | 'finding_ids' | 'pack_ids'>
type Found = { id: string; publicId: string }

/**
 * What is linked, each by its id, in the order it was chosen: commitments and packs that everybody may read, and findings
 * that were agreed and that this writer reads. What stood there before may stay, whatever became of it.
 */
export async function findLinks(
  tx: Tx,
  actor: Actor,
  placeId: string,
  typed: Pick<Typed, 'commitments' | 'findings' | 'packs'>,
  before: LinkIds | null,
): Promise<Result<LinkIds, Problem>> {
  const reads = permit(actor, 'findings.read', { placeId })
  const cover = reads.ok ? coverOf(reads.value) : null
  const commitments = await chosen('commitments', typed.commitments, before?.commitment_ids, (names) =>
    findCommitments(tx.db, placeId, { names }),
  )
  if (!commitments.ok) return commitments
  const findings = await chosen(
    'findings',
    typed.findings,
    before?.finding_ids,
    (names) => findFindings(tx.db, placeId, { names }),
    (row) => row.state === 'agreed' && row.cover === cover,
  )
  if (!findings.ok) return findings
  const packs = await chosen(
    'packs',
    typed.packs,
    before?.pack_ids,
    (names) => findPacks(tx.db, placeId, { names }),
    ({ state }) => state === 'issued',
  )
  if (!packs.ok) return packs
  return ok({ commitment_ids: commitments.value, finding_ids: findings.value, pack_ids: packs.value })
}

async function chosen<Row extends Found>(
  field: 'commitments' | 'findings' | 'packs',
  typed: readonly string[],
  before: readonly string[] = [],
  find: (names: string[]) => Promise<Row[]>,
  fits: (row: Row) => boolean = () => true,
): Promise<Result<string[], Problem>> {
  const names = [...new Set(typed)]
  if (names.length === 0) return ok([])
  if (names.length > mostLinked) return fail(tooManyLinks(field))
  const rows = await find(names)
  const ids: string[] = []
  for (const name of names) {
    const row = rows.find(({ publicId }) => publicId === name)
    if (!row || !(before.includes(row.id) || fits(row))) return fail(linkGone(field))
    ids.push(row.id)
  }
  return ok(ids)
}
