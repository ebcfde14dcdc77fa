import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

/** 1 agree, -1 disagree, 0 pass. */
export type Answer = 1 | 0 | -1
export type Cast = { voter: string; statement: string; answer: Answer; at: number }
export type Conversation = {
  /** In the order of their numbers. */
  statements: { id: string; text: string }[]
  /** Every vote event in time order, also those that were changed later. */
  casts: Cast[]
  /** The last vote of each person on each statement, as somebody else counted them: voter/statement -> answer. */
  expected: Map<string, Answer>
}

type Row = Record<string, string>

export const cellOf = (voter: string, statement: string) => `${voter}/${statement}`

/**
 * Reads a folder with votes.csv and participants-votes.csv, and the statements' texts from comments.csv if it is there,
 * as Polis exports them. Throws with a sentence that names the file, and the line where there is one; also when
 * participants-votes.csv counts nothing that could be compared.
 */
export async function readConversation(folder: string): Promise<Conversation> {
  const casts = (await readTable(folder, 'votes.csv')).map((row, index) => ({
    voter: cell(row, 'voter-id', 'votes.csv', index),
    statement: cell(row, 'comment-id', 'votes.csv', index),
    answer: answerIn(cell(row, 'vote', 'votes.csv', index), 'votes.csv', index),
    at: timeIn(cell(row, 'timestamp', 'votes.csv', index), 'votes.csv', index),
  }))
  // The file is not in time order; equal times stay in the order of the file.
  casts.sort((one, other) => one.at - other.at)

  const expected = new Map<string, Answer>()
  const participants = await readTable(folder, 'participants-votes.csv')
  for (const [index, row] of participants.entries()) {
    const voter = cell(row, 'participant', 'participants-votes.csv', index)
    for (const [column, value] of Object.entries(row))
      if (/^\d+$/.test(column) && value.trim() !== '')
        expected.set(cellOf(voter, column), answerIn(value, 'participants-votes.csv', index))
  }
  if (expected.size === 0)
    throw new Error('participants-votes.csv: there is no vote under the number of a statement, so nothing to compare.')
  const comments = (await readTableIfThere(folder, 'comments.csv')) ?? []
  const texts = new Map(comments.map((row) => [row['comment-id'], row['comment-body']]))
  const columns = Object.keys(participants[0] ?? {}).filter((column) => /^\d+$/.test(column))
  const ids = [...new Set([...columns, ...casts.map(({ statement }) => statement)])]
  ids.sort((one, other) => Number(one) - Number(other))
  return { casts, expected, statements: ids.map((id) => ({ id, text: oneLine(texts.get(id)) || `Statement ${id}` })) }
}

async function readTable(folder: string, name: string): Promise<Row[]> {
  const table = await readTableIfThere(folder, name)
  if (!table) throw new Error(`There is no file ${name} in ${folder}.`)
  return table
}

async function readTableIfThere(folder: string, name: string): Promise<Row[] | undefined> {
  try {
    const text = await readFile(join(folder, name), 'utf8')
    return parse(text, { columns: true, bom: true, skip_empty_lines: true, relax_column_count: true }) as Row[]
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return undefined
    throw new Error(`${name} cannot be read: ${message}`)
  }
}

function cell(row: Row, column: string, file: string, index: number): string {
  const value = row[column]?.trim()
  if (!value) throw new Error(`${file}, line ${index + 2}: there is nothing under ${column}.`)
  return value
}

function answerIn(value: string, file: string, index: number): Answer {
  const answer = Number(value)
  if (answer === 1 || answer === 0 || answer === -1) return answer
  throw new Error(`${file}, line ${index + 2}: ${value} is no vote; 1, 0 and -1 are.`)
}

function timeIn(value: string, file: string, index: number): number {
  const time = Number(value)
  if (Number.isFinite(time)) return time
  throw new Error(`${file}, line ${index + 2}: ${value} is no timestamp; a number is.`)
}

const oneLine = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim()
