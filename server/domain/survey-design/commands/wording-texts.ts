import type { Texts } from '#domain/surveys/schema/editions.ts'
import { fillPipes } from '#domain/surveys/schema/pipes.ts'

/**
 * A wording's texts as they are stored beside answers: of the survey's editions, the one it is written in first, without
 * blanks. Earlier answers in a sentence are somebody's own, so '…' stands for them.
 */
export function wordingTexts(texts: Texts, editions: readonly string[]): Texts {
  const said = editions.filter((edition) => texts[edition]?.trim())
  if (said.length === 0) return { [editions[0] ?? 'en']: '' }
  return Object.fromEntries(said.map((edition) => [edition, fillPipes(texts[edition] as string, () => undefined)]))
}
