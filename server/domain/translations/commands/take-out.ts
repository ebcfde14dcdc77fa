import type { RedactionKind } from '#db/schema/screening.ts'
import type { Tx } from '#domain/kernel/context.ts'
import { standIn } from '#domain/redaction/rules.ts'
import { findStanding, saveStanding } from '../store.ts'

/** Words that were taken out of a text, as they stood in it. */
export type TakenOut = { words: string; kind: RedactionKind }

/** One letter stands in every text. */
const fewestLetters = 2

/**
 * Takes the same words out of a text's translations: a name is mostly written as it was, and what the original holds back
 * behind a reason must not be read beside it. Earlier versions are shown to nobody from then on. What says it in other
 * letters or another case is for a person, who must look before anybody outside moderation sees the translation again.
 * Undoing a redaction brings nothing back here: the words were a moderator's, who may write them again.
 */
export async function takeOutOfTranslations(
  tx: Tx,
  contributionId: string,
  takenOut: readonly TakenOut[],
): Promise<void> {
  const sought = takenOut.filter(({ words }) => Array.from(words.trim()).length >= fewestLetters)
  if (sought.length === 0) return
  for (const { language, text } of await findStanding(tx.db, contributionId)) {
    const without = sought.reduce(
      (left, { words, kind }) => replaced(left, words.trim(), standIn(kind, language)),
      text,
    )
    if (without !== text) await saveStanding(tx.db, { contributionId, language }, without)
  }
}

/** Whole words alone: whoever is called Art is in no start and no heart. */
function replaced(text: string, words: string, instead: string): string {
  const exactly = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${exactly}(?![\\p{L}\\p{N}])`, 'giu'), () => instead)
}
