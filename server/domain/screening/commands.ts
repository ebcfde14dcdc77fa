import type { Context, Tx } from '#domain/kernel/context.ts'
import { ok } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { bandsOf, comparedWords, isAlike } from './rules/alike.ts'
import { isSure, languageOf } from './rules/language.ts'
import { personalIn } from './rules/personal.ts'
import { isUnkind } from './rules/unkind.ts'
import {
  findAlike,
  insertProposals,
  joinAlike,
  lockUnscreened,
  markScreened,
  saveScreening,
  setLanguage,
  type Unscreened,
} from './store.ts'

/** Short enough that nobody who decides about one of them waits for the rest. */
const batchSize = 100

/**
 * Looks at the next texts that nobody has looked at: language, what may name somebody, unkind words, and who said the
 * same. Signs of risk are not for this: they are looked for before a text is stored. Several processes may do it at
 * once, and doing it again changes nothing.
 * @returns how many there were
 */
export async function screenBatch(ctx: Context): Promise<number> {
  const done = await transact(ctx, async (tx) => {
    const texts = await lockUnscreened(tx.db, batchSize)
    for (const text of texts) await screenText(tx, text)
    if (texts.length)
      await markScreened(
        tx.db,
        texts.map(({ id }) => id),
      )
    // One word for each survey or room: desks that have it open read again.
    const told = new Set<string>()
    for (const { id, placeId, surveyId } of texts) {
      const about = `${placeId}/${surveyId}`
      if (!told.has(about))
        tx.emit({ type: 'contributions.changed', placeId, surveyId, contributionId: id, workshopId: null })
      told.add(about)
    }
    return ok(texts.length)
  })
  return done.ok ? done.value : 0
}

async function screenText(tx: Tx, { id, text, language, askedId }: Unscreened): Promise<void> {
  const found = languageOf(text)
  if (askedId === null) throw new Error(`contribution ${id} was asked for by nothing`)
  const words = comparedWords(text)
  const hash = tx.keys.hash('alike', words.join(' '))
  const bands = bandsOf(words)
  const alikeId = await joinThoseAlike(tx, { id, askedId, words, hash, bands })
  await saveScreening(tx.db, {
    contribution_id: id,
    language: found.language,
    confidence: found.confidence,
    unkind: isUnkind(text),
    asked_id: askedId,
    words_hash: hash,
    word_count: words.length,
    bands,
    alike_id: alikeId,
    screened_at: tx.clock.now(),
  })
  await insertProposals(
    tx.db,
    personalIn(text).map((each) => ({
      id: tx.ids.next(),
      contribution_id: id,
      ...each,
      state: 'proposed' as const,
      proposed_by: null,
      created_at: tx.clock.now(),
    })),
  )
  // Editions keep their own code ('en-x-easy'), where the words are in its language.
  if (isSure(found) && found.language && language.split('-')[0] !== found.language)
    await setLanguage(tx.db, id, found.language)
}

type Said = { id: string; askedId: string; words: string[]; hash: string; bands: number[] }

/** @returns the group of those that say the same, made now if this is the second of them; null for what is said once */
async function joinThoseAlike(tx: Tx, said: Said): Promise<string | null> {
  // Only signs and emoji: nothing was said that others could have said too.
  if (said.words.length === 0) return null
  const candidates = await findAlike(tx.db, said)
  const alike = candidates.filter(({ hash, text }) => hash === said.hash || isAlike(said.words, comparedWords(text)))
  const [first] = alike
  if (!first) return null
  const alikeId = alike.find((each) => each.alikeId)?.alikeId ?? first.id
  for (const { hash } of alike) await joinAlike(tx.db, { askedId: said.askedId, hash }, alikeId)
  return alikeId
}
