import { expect, test } from 'vitest'
import { messagesFor } from '#app/i18n/catalogue.server.ts'
import { grants, type Verb } from '#domain/kernel/permissions.ts'

type Sentences = Record<string, Record<string, string>>

test.each(['en', 'ur'] as const)('each verb of the matrix is said in plain words, in %s', (locale) => {
  const { roles } = messagesFor(locale, ['work']).work as { roles: { may: Sentences } }
  const said = Object.entries(roles.may).flatMap(([area, verbs]) => Object.keys(verbs).map((verb) => `${area}.${verb}`))
  expect(said.toSorted()).toEqual((Object.keys(grants) as Verb[]).toSorted())
})
