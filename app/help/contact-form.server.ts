import { z } from 'zod'
import type { Typed } from '#app/http/read-form.ts'
import { messagesFor } from '#app/i18n/catalogue.server.ts'
import { type Locale, locales } from '#app/i18n/locales.ts'
import type { WrittenContact } from '#domain/help/schema.ts'
import { nationalLines } from './national-lines.ts'

/** The forms of the screen on which a place writes its contacts. */
export const ContactAct = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('start') }),
  z.object({ intent: z.literal('save'), id: z.union([z.uuid(), z.literal('').transform(() => null)]) }),
  z.object({ intent: z.literal('remove'), id: z.uuid() }),
  z.object({ intent: z.enum(['up', 'down']), id: z.uuid() }),
])

const languages = Object.keys(locales) as Locale[]

/** A contact as its form was sent: `name.ur` is its name in Urdu. */
export function contactIn(typed: Typed): WrittenContact {
  const field = (name: string) => {
    const value = typed[name]
    return typeof value === 'string' ? value : ''
  }
  const inAll = (name: string) =>
    Object.fromEntries(languages.map((language) => [language, field(`${name}.${language}`)]))
  return {
    name: inAll('name'),
    whatFor: inAll('whatFor'),
    opening: inAll('opening'),
    phone: field('phone'),
    web: field('web'),
  }
}

/** The national list in every language, to begin with. The emergency number stands above every list anyway. */
export function nationalContacts(): WrittenContact[] {
  const said = languages.map((language) => {
    const { lines } = messagesFor(language, ['help']).help as { lines: Record<string, Record<'who' | 'when', string>> }
    return [language, lines] as const
  })
  const inAll = (key: string, what: 'who' | 'when') =>
    Object.fromEntries(said.map(([language, lines]) => [language, lines[key]?.[what] ?? '']))
  return nationalLines
    .filter(({ key }) => key !== 'emergency')
    .map(({ key, number }) => ({
      ...{ name: inAll(key, 'who'), whatFor: inAll(key, 'when') },
      ...{ opening: {}, phone: number, web: '' },
    }))
}
