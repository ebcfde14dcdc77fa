import { z } from 'zod'
import type { Typed } from '#app/http/read-form.ts'
import { type Locale, locales } from '#app/i18n/locales.ts'
import { ruleCodes, type WrittenPolicy } from '#domain/policy/schema.ts'
import type { Texts } from '#domain/surveys/schema/editions.ts'

export const PolicyForm = z.object({
  /** Of the version that stood on the screen. */
  number: z.coerce.number().int().min(0).max(1_000_000),
  correction: z.literal('yes').optional(),
})

const languages = Object.keys(locales) as Locale[]

/** The rules as their form was sent: `spam.text.ur` is what one says in Urdu. */
export function policyIn(typed: Typed): WrittenPolicy {
  const inAll = (field: string): Texts =>
    Object.fromEntries(
      languages.map((language) => {
        const value = typed[`${field}.${language}`]
        return [language, typeof value === 'string' ? value : '']
      }),
    )
  const ruleOf = (code: string) => ({ name: inAll(`${code}.name`), text: inAll(`${code}.text`) })
  return {
    opening: inAll('opening'),
    rules: Object.fromEntries(ruleCodes.map((code) => [code, ruleOf(code)])) as WrittenPolicy['rules'],
  }
}
