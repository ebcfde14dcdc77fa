import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { openDb, openPool } from '#db/client.ts'
import { importAnswers } from '#domain/imports/commands/import-answers.ts'
import { noTextQuestion, nothingMapped } from '#domain/imports/problems.ts'
import { system } from '#domain/kernel/actor.ts'
import type { Context } from '#domain/kernel/context.ts'
import { realIds } from '#domain/kernel/ids.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { joinDatabase } from '../database.ts'
import { readEnv } from '../env.ts'
import { openKeyRing } from '../key-ring.ts'
import { type ImportArguments, readArguments, usage } from './import-arguments.ts'
import { readMap } from './import-map.ts'
import { dateNote, encodingNote, faultLines, summaryLine } from './import-words.ts'

/** More than a million long comments; a file is read into memory once. */
const largestFile = 200 * 1024 * 1024

const say = (line: string) => void process.stdout.write(`${line}\n`)
const complain = (line: string) => {
  process.stderr.write(`${line}\n`)
  process.exitCode = 1
}

const given = readArguments(process.argv.slice(2))
if (typeof given === 'string') complain(`${given}\n\n${usage}`)
else await run(given).catch((error: Error) => complain(error.message))

async function run(given: ImportArguments): Promise<void> {
  const size = (await stat(given.file).catch(() => undefined))?.size
  if (size === undefined) return complain(`There is no file ${given.file}.`)
  if (size > largestFile)
    return complain(`${given.file} is larger than 200 MB: split it, and bring the parts in one by one.`)
  const env = readEnv()
  const database = await joinDatabase(env)
  const pool = openPool(database.productUrl, 2)
  try {
    const ctx: Context = {
      db: openDb(pool),
      clock: { now: () => new Date() },
      ids: realIds,
      keys: await openKeyRing(env),
      limits: { take: async () => 0, look: async () => 0, forgive: async () => {} },
      log: { info() {}, warn() {}, error: (_, message) => complain(message) },
      // A product that runs is another process: it hears of these texts when it screens them.
      publish: () => {},
    }
    await bringIn(ctx, given)
  } finally {
    await pool.end()
    await database.stop()
  }
}

async function bringIn(ctx: Context, given: ImportArguments): Promise<void> {
  const { survey, dateFormat, language, isDryRun, mapFile } = given
  const map = mapFile === undefined ? {} : await readMap(mapFile)
  if (typeof map === 'string') return complain(map)
  const columns = { ...given.columns, ...map }
  const file = await readFile(given.file)
  const name = basename(given.file)
  const result = await importAnswers(ctx, system, { surveySlug: survey, file, columns, dateFormat, language, isDryRun })
  if (result.ok) {
    for (const note of [encodingNote(result.value), dateNote(result.value)]) if (note) say(note)
    return say(summaryLine(name, survey, result.value, isDryRun))
  }
  if ('faults' in result.problem) return complain(faultLines(name, result.problem.faults).join('\n'))
  complain(problemSentence(result.problem, survey))
}

function problemSentence({ code, details }: Problem, survey: string): string {
  if (code === 'surveys.unknown')
    return `There is no survey with the address name ${survey}. It is the last part of its link: /s/${survey}`
  if (code === noTextQuestion.code) return `The survey ${survey} asks for no text that these answers could belong to.`
  if (code === nothingMapped.code) return 'No column holds an answer. Name one with --text, or with --map.'
  if (code.endsWith('target-twice')) return `Two columns cannot be the same answer: ${details?.columns}.`
  return `The file could not be brought in (${code}).`
}
