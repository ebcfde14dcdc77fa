import type { Db } from '#db/client.ts'
import { type Redacted, redact } from './rules.ts'
import type { RedactionEntry, ShownRedaction } from './schema.ts'
import { findRedactions, findTexts } from './store.ts'

/** What is proposed, taken out and left in, where it stands in the text that is shown. */
export async function readRedactions(db: Db, contributionId: string): Promise<ShownRedaction[]> {
  const all = await findRedactions(db, contributionId)
  if (all.length === 0) return []
  const { sent, language } = await findTexts(db, contributionId)
  const cuts = all.filter(({ state }) => state === 'confirmed')
  const redacted = redact(sent, cuts, language)
  const signs = Array.from(redacted.text)
  return all.map(({ id, kind, state, starts, ends }) => {
    const place = { starts: redacted.fromSent(starts), ends: redacted.endFromSent(ends) }
    return { id, kind, state, ...place, words: signs.slice(place.starts, place.ends).join('') }
  })
}

/** The text as it stands, and where in it a place of what was sent is now. */
export async function readRedacted(db: Db, contributionId: string): Promise<Redacted> {
  const { sent, language } = await findTexts(db, contributionId)
  const cuts = (await findRedactions(db, contributionId)).filter(({ state }) => state === 'confirmed')
  return redact(sent, cuts, language)
}

/** The log of redactions of one text, oldest first. */
export async function readRedactionLog(db: Db, contributionId: string): Promise<RedactionEntry[]> {
  const rows = await db
    .selectFrom('redaction_change as change')
    .leftJoin('person', 'person.id', 'change.person_id')
    .select(['change.at', 'person.name as by', 'change.act', 'change.kinds', 'change.reason'])
    .where('contribution_id', '=', contributionId)
    .orderBy('change.at')
    .orderBy('change.id')
    .execute()
  return rows.map((row) => ({ kind: 'redaction' as const, ...row }))
}
