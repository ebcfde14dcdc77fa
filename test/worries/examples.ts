import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { featuresOfText } from '#domain/screening/rules/risk/english.ts'

/** What is learned from. `counts`: how much, 1 as a rule. `isListed`: from the labelled list, by which trials are judged. */
export type Example = {
  id: string
  text: string
  isWorry: boolean
  counts: number
  features: string[]
  isListed: boolean
}

const here = import.meta.dirname
const shared = join(here, '../../../shared/data/voices/nhs-feedback-half.csv')

/** A number by the first bytes of the id's hash: the same whoever runs it, whatever is added. */
export const hash = (id: string): number => createHash('sha256').update(id).digest().readUInt32BE(0)

/** The third that nothing is tuned on. */
export const isHeldOut = (id: string): boolean => hash(id) % 3 === 0

/** The half of the shared comments that weights are learned from. */
export const isLearnedFrom = (commentId: string): boolean => hash(commentId) % 2 === 1

/** All of them; they lie beside the product, not in it, and weights learned without them hold too much. */
function readShared(): Record<string, string>[] {
  if (!existsSync(shared))
    throw new Error(`Nothing can be learned without the shared comments, which are not at ${shared}: see README.md.`)
  return read(shared)
}

const read = (file: string): Record<string, string>[] => parse(readFileSync(file), { columns: true, bom: true })
const exampleOf = (id: string, text: string, isWorry: boolean, counts: number, isListed = false): Example => ({
  ...{ id, text, isWorry, counts, isListed },
  features: [...featuresOfText(text)],
})

/**
 * Two thirds of the labelled list, never the third that test:worries measures; practice.csv, written beside the rules;
 * and half of the shared comments as examples of what people mostly say.
 */
export const readExamples = (): Example[] => [
  ...read(join(here, 'en.csv'))
    .filter(({ id }) => !isHeldOut(id as string))
    .map(({ id = '', text = '', label }) => exampleOf(id, text, label === 'worry', 1, true)),
  ...read(join(here, 'practice.csv')).map(({ id = '', text = '', label }) =>
    // Harmless texts are the most by far where people write; among these they are not.
    exampleOf(id, text, label === 'worry', label === 'worry' ? 1 : 2),
  ),
  ...readShared()
    .filter((row) => isLearnedFrom(row.comment_id as string))
    .map((row) => exampleOf(row.comment_id as string, row.comment as string, false, 0.7)),
]
