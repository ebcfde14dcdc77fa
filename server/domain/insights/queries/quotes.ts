import type { Db } from '#db/client.ts'
import type { Scope } from '#domain/kernel/permissions.ts'
import { readShownTranslations } from '#domain/translations/queries.ts'
import { readWords } from '#domain/wordings/queries.ts'
import type { GoalKinds, Quote } from '../schema.ts'
import { findQuotes, type Leave } from '../store/contributions.ts'
import { findKeptQuotes } from '../store/kept/quotes.ts'
import { isCounted } from '../store/kept/read.ts'

/**
 * Quotes of goals as they may be told beside their tables: how somebody's words were marked stands only where the table of
 * those marks tells each of its groups. The one of seven who is against would be named by it otherwise, whole number or not.
 */
export const asTold = (
  quotes: ReadonlyMap<string, Quote[]>,
  kinds: ReadonlyMap<string, GoalKinds>,
): Map<string, Quote[]> =>
  new Map(
    [...quotes].map(([goal, each]) => {
      const isTold = (by: 'stance' | 'tells') => {
        const cells = kinds.get(goal)?.[by] ?? []
        return cells.length > 0 && cells.every(({ people }) => people !== 'withheld')
      }
      const [stance, tells] = [isTold('stance'), isTold('tells')]
      const told = (quote: Quote): Quote => ({
        ...quote,
        stance: stance ? quote.stance : null,
        tellsOf: tells ? quote.tellsOf : null,
      })
      return [goal, each.map(told)]
    }),
  )

/** Quotes by goal or mission, at most `each` of them. @param also a theme that must stand on the same words */
export async function readQuotes(
  db: Db,
  scope: Scope,
  goalIds: readonly string[],
  each: number,
  language: string,
  by: 'goal' | 'mission' = 'goal',
  leave: Leave = 'may_quote',
  also: string | null = null,
): Promise<Map<string, Quote[]>> {
  const rows = goalIds.length === 0 ? [] : await findRows()
  const titles = await readWords(
    db,
    rows.map(({ title_id }) => title_id),
    language,
  )
  const translations = await readShownTranslations(
    db,
    rows.map(({ id }) => id),
    language,
  )
  const quotes = new Map<string, Quote[]>()
  for (const { about, id, text, language: spoken, title_id, stance, tellsOf } of rows) {
    const quote = {
      id,
      text,
      language: spoken,
      source: titles.get(title_id),
      translation: translations.get(id) ?? null,
      // What somebody made of their words is for the workspace alone, and beside a table of it.
      ...(leave === 'may_quote' && by === 'goal' && also === null
        ? { stance, tellsOf }
        : { stance: null, tellsOf: null }),
    }
    quotes.set(about, [...(quotes.get(about) ?? []), quote])
  }
  return quotes

  async function findRows() {
    // What anybody may open must never wait for an import to be counted.
    const isKept = also === null && (await isCounted(db, scope.placeId, leave !== 'may_publish'))
    return isKept
      ? findKeptQuotes(db, scope, goalIds, each, by, leave)
      : findQuotes(db, scope, goalIds, each, by, leave, also)
  }
}
