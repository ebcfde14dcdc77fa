import { readFile } from 'node:fs/promises'
import { checkRecord } from './rebuild-record.ts'

// npm run record -- FILE.json: counts every total of an exported workshop anew, from its ballots.

const [file] = process.argv.slice(2)
if (!file) {
  process.stderr.write('npm run record -- FILE.json, as a workshop’s record is downloaded\n')
  process.exitCode = 2
} else {
  const { lines, isRight } = checkRecord(await readFile(file, 'utf8').catch(() => ''))
  ;(isRight ? process.stdout : process.stderr).write(`${lines.join('\n')}\n`)
  process.exitCode = isRight ? 0 : 1
}
