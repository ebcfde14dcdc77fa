import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../server/boot/step.mjs'

/**
 * npm run test:access: calls every route, form, file and socket as everybody, and prints one line. `wrong`: let through or
 * refused otherwise than the matrix of permissions says; `unlisted`: not in the list of what is called.
 */
const folder = mkdtempSync(join(tmpdir(), 'said-and-done-access-'))
const file = join(folder, 'access.json')
const vitest = join(root, 'node_modules', '.bin', 'vitest')
const { status } = spawnSync(vitest, ['run', 'test/access', '--reporter=dot'], {
  cwd: root,
  // What the tests say is told beside the line, which is this tool's own.
  stdio: ['ignore', 2, 2],
  env: { ...process.env, ACCESS_REPORT: file },
})
if (existsSync(file)) console.log(readFileSync(file, 'utf8'))
rmSync(folder, { recursive: true, force: true })
process.exitCode = status ?? 1
