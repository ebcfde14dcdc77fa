import { messagesFor } from '#app/i18n/catalogue.server.ts'
import { type Locale, locales } from '#app/i18n/locales.ts'
import { ruleCodes, type WrittenPolicy } from '#domain/policy/schema.ts'
import type { Texts } from '#domain/surveys/schema/editions.ts'

type Sentence = { name: string; text: string }

/** The rules that every place begins with, in every language that pages are made in. */
export function usualPolicy(): WrittenPolicy {
  const said = (Object.keys(locales) as Locale[]).map((language) => {
    const { opening, rules } = messagesFor(language, ['policy']).policy as unknown as {
      opening: string
      rules: Record<string, Sentence>
    }
    return { language, opening, rules }
  })
  const inAll = (pick: (sentences: (typeof said)[number]) => string | undefined): Texts =>
    Object.fromEntries(said.map((sentences) => [sentences.language, pick(sentences) ?? '']))
  const ruleOf = (code: string) => ({
    name: inAll(({ rules }) => rules[code]?.name),
    text: inAll(({ rules }) => rules[code]?.text),
  })
  return {
    opening: inAll(({ opening }) => opening),
    rules: Object.fromEntries(ruleCodes.map((code) => [code, ruleOf(code)])) as WrittenPolicy['rules'],
  }
}
