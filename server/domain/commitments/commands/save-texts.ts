import type { Tx } from '#domain/kernel/context.ts'
import { saveWording } from '#domain/wordings/commands.ts'
import { readTexts } from '#domain/wordings/queries.ts'
import { type TextName, type TextsIn, texts } from '../schema.ts'
import type { VersionRow } from '../store/commitments.ts'

export type TextIds = { [Name in TextName as `${Name}_id`]: string | null } & { title_id: string }

/**
 * Saves texts that are others than before, as wordings of their own: the older ones stay where they are read.
 * @returns all ids, and those of the texts that were replaced
 */
export async function saveTexts(
  tx: Tx,
  placeId: string,
  written: Record<TextName, TextsIn>,
  before: VersionRow | null,
): Promise<{ ids: TextIds; replaced: string[] }> {
  const idBefore = (name: TextName) => before?.[`${name}_id`] ?? null
  const known = await readTexts(
    tx.db,
    texts.flatMap((name) => idBefore(name) ?? []),
  )
  const ids: Partial<Record<`${TextName}_id`, string | null>> = {}
  const replaced: string[] = []
  for (const name of texts) {
    const old = idBefore(name)
    const isSame = isSameIn(written[name], old === null ? {} : (known.get(old) ?? {}))
    ids[`${name}_id`] = isSame ? old : await saveText(tx, placeId, written[name])
    if (!isSame && old !== null) replaced.push(old)
  }
  return { ids: ids as TextIds, replaced }
}

/** @returns null where nothing was written */
export async function saveText(tx: Tx, placeId: string, written: TextsIn): Promise<string | null> {
  const entries = Object.entries(written).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return entries.length === 0 ? null : saveWording(tx, placeId, Object.fromEntries(entries))
}

const isSameIn = (one: TextsIn, other: Record<string, string>): boolean => {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof TextsIn>
  return [...keys].every((key) => (one[key] ?? '') === (other[key] ?? ''))
}
