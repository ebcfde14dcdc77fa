import type { Context, Tx } from '#domain/kernel/context.ts'
import { ok } from '#domain/kernel/result.ts'
import { transact } from '#domain/kernel/transact.ts'
import { groupAlike } from './group-alike.ts'
import { bandsOf, comparedWords } from './rules/alike.ts'
import { isSure, languageOf } from './rules/language.ts'
import { personalIn } from './rules/personal.ts'
import { isUnkind } from './rules/unkind.ts'
import type { Found } from './schema.ts'
import {
  findTakenOut,
  insertProposals,
  lockUnscreened,
  markScreened,
  saveScreenings,
  setLanguage,
  type Unscreened,
} from './store.ts'

/** About 20 ms of work: nobody who decides about one of them, or asks for a page meanwhile, waits long for the rest. */
const batchSize = 50

/**
 * Looks at the next texts that nobody has looked at: language, what may name somebody, unkind words, and who said the
 * same. Signs of risk are not for this: they are looked for before a text is stored. Several processes may do it at
 * once, and doing it again changes nothing.
 * @returns how many there were
 */
export async function screenBatch(ctx: Context): Promise<number> {
  const done = await transact(ctx, async (tx) => {
    const texts = await lockUnscreened(tx.db, batchSize)
    if (texts.length > 0) await screenTexts(tx, texts)
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

/** As few statements as there can be: senders wait for the same database. */
async function screenTexts(tx: Tx, texts: readonly Unscreened[]): Promise<void> {
  const screenings = texts.map((text) => screeningOf(tx, text))
  const groups = await groupAlike(
    tx.db,
    screenings.map(({ words, row }) => ({
      ...{ id: row.contribution_id, askedId: row.asked_id },
      ...{ hash: row.words_hash, words, bands: row.bands },
    })),
  )
  await saveScreenings(
    tx.db,
    screenings.map(({ row }) => ({ ...row, alike_id: groups.get(row.contribution_id) ?? null })),
  )
  await propose(tx, texts)
  for (const [index, { id, language }] of texts.entries()) {
    const { found } = screenings[index]!
    // Editions keep their own code ('en-x-easy'), where the words are in its language.
    if (isSure(found) && found.language && language.split('-')[0] !== found.language)
      await setLanguage(tx.db, id, found.language)
  }
  await markScreened(
    tx.db,
    texts.map(({ id }) => id),
  )
}

function screeningOf(tx: Tx, { id, text, askedId }: Unscreened) {
  if (askedId === null) throw new Error(`contribution ${id} was asked for by nothing`)
  const found = languageOf(text)
  const words = comparedWords(text)
  const row = {
    contribution_id: id,
    language: found.language,
    confidence: found.confidence,
    unkind: isUnkind(text),
    asked_id: askedId,
    words_hash: tx.keys.hash('alike', words.join(' ')),
    word_count: words.length,
    bands: bandsOf(words),
    screened_at: tx.clock.now(),
  }
  return { words, found, row }
}

/** Nothing twice: what somebody has taken out already needs no proposal. */
async function propose(tx: Tx, texts: readonly Unscreened[]): Promise<void> {
  const redacted = texts.filter(({ isRedacted }) => isRedacted).map(({ id }) => id)
  const takenOut = redacted.length > 0 ? await findTakenOut(tx.db, redacted) : []
  const isOut = (of: string, { starts, ends }: Found) =>
    takenOut.some((cut) => cut.id === of && cut.starts <= starts && cut.ends >= ends)
  const rows = texts.flatMap(({ id, text }) =>
    personalIn(text)
      .filter((each) => !isOut(id, each))
      .map((each) => ({
        id: tx.ids.next(),
        contribution_id: id,
        ...each,
        state: 'proposed' as const,
        proposed_by: null,
        created_at: tx.clock.now(),
      })),
  )
  await insertProposals(tx.db, rows)
}
