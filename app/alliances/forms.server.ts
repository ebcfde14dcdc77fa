import { z } from 'zod'
import type { Typed as Sent } from '#app/http/read-form.ts'
import type { Typed } from '#domain/alliances/schema.ts'
import type { TextsIn } from '#domain/commitments/schema.ts'
import { pageLanguages } from '#domain/wordings/schema.ts'

export const AllianceAct = z.object({
  act: z.enum(['save', 'publish', 'end']),
  seen: z.coerce.number().int().min(0).catch(0),
})

/** An alliance as a form sent it: `name.ur` is its name in Urdu. */
export function allianceIn(sent: Sent): Typed {
  const one = (name: string) => (typeof sent[name] === 'string' ? sent[name] : '')
  const many = (name: string) => [sent[name] ?? []].flat()
  const inAll = (name: string): TextsIn =>
    Object.fromEntries(pageLanguages.map((language) => [language, one(`${name}.${language}`)]))
  return {
    ...{ kind: one('kind'), area: one('area'), name: inAll('name'), words: inAll('words') },
    ...{ organisations: many('organisations'), about: many('about') },
  }
}
