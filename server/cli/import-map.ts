import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import type { NamedColumns } from '#domain/imports/commands/import-answers.ts'

const words = z.record(z.string(), z.string())
const MapFile = z.strictObject({ columns: words, words: z.record(z.string(), words).optional() })

/** What a file says that columns hold. @returns a sentence where it can't be read */
export async function readMap(path: string): Promise<Pick<NamedColumns, 'more' | 'words'> | string> {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return `There is no file ${path}.`
  const parsed = MapFile.safeParse(jsonIn(text))
  if (!parsed.success) return `${path} is no mapping: write {"columns": {"Column": "field:KEY"}}.`
  const { columns, words: own } = parsed.data
  return { more: columns, ...(own && { words: own }) }
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
