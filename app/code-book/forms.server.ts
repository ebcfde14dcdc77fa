import { z } from 'zod'
import type { Typed } from '#app/http/read-form.ts'
import { codeKinds, hues, mostParts, type TextsIn, type WrittenWords } from '#domain/framework/schema.ts'
import { pageLanguages } from '#domain/wordings/schema.ts'

const id = z.string().max(60).default('')
const text = z.string().max(20_000).default('')
const number = z.coerce.number().int().min(0).max(1_000_000).default(0)
const yes = z
  .literal('yes')
  .optional()
  .transform((value) => value === 'yes')

/** What a button of a code's page asks for; its words are read from what was typed. */
export const CodeAct = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('reword'), seen: number, carries: yes }),
  z.object({ intent: z.literal('carry') }),
  z.object({ intent: z.literal('split'), tagsTo: z.array(z.coerce.number().int()).max(mostParts).default([]) }),
  z.object({ intent: z.literal('merge'), into: id }),
  z.object({ intent: z.literal('retire') }),
  z.object({
    intent: z.literal('guide'),
    ...{ seen: number, definition: text, useWhen: text, notWhen: text, keywords: text },
  }),
  z.object({ intent: z.literal('add-example'), example: text, contribution: id }),
  z.object({ intent: z.literal('remove-example'), id }),
  z.object({ intent: z.literal('undo'), change: z.uuid() }),
])
export type CodeActIn = z.output<typeof CodeAct>

export const BookAct = z.object({ intent: z.literal('undo'), change: z.uuid() })

export const NewCodeAct = z.object({
  kind: z.enum([...codeKinds, 'mission']),
  mission: id,
  hue: z.enum(hues).default('live'),
  about: id,
})

export const MissionAct = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('reword'), seen: number }),
  z.object({ intent: z.literal('retire') }),
])

export const PileAct = z.object({
  items: z.array(z.string().max(40)).max(200).default([]),
  theme: id,
  name: text,
  definition: text,
})

const field = (typed: Typed, name: string): string => {
  const value = typed[name]
  return typeof value === 'string' ? value : ''
}

/** Words as a form sent them: `text.ur` is the wording in Urdu. @param before what the names begin with */
export function wordsIn(typed: Typed, before = ''): WrittenWords {
  const inAll = (name: string): TextsIn =>
    Object.fromEntries(pageLanguages.map((language) => [language, field(typed, `${before}${name}.${language}`)]))
  return { text: inAll('text'), short: inAll('short'), source: field(typed, `${before}source`) }
}

/** The parts of a split that anything was written for, under one source. */
export const partsIn = (typed: Typed): { words: WrittenWords[]; numbers: number[] } => {
  const source = field(typed, 'source')
  const all = Array.from({ length: mostParts }, (_, at) => ({ at, words: { ...wordsIn(typed, `part${at}.`), source } }))
  const written = all.filter(({ words }) =>
    [words.text, words.short].some((texts) => Object.values(texts).some(Boolean)),
  )
  return { words: written.map(({ words }) => words), numbers: written.map(({ at }) => at) }
}
