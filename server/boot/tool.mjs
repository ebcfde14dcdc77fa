// node server/boot/tool.mjs [--built] FILE ARGS: runs a TypeScript file of this repository, and first prepares what it
// needs: the packages, and with --built the product too.
import { spawn, spawnSync } from 'node:child_process'
import { constants } from 'node:os'
import { join } from 'node:path'
import { root } from './step.mjs'

const given = process.argv.slice(2)
const needsProduct = given[0] === '--built'
const [file, ...args] = given.slice(needsProduct ? 1 : 0)
if (!file) {
  console.error('Which file? node server/boot/tool.mjs [--built] FILE ARGS')
  process.exit(2)
}

// What a tool prints is its own: preparing speaks on the other channel.
const prepared = spawnSync(
  process.execPath,
  [join(root, 'server/boot/prepare.mjs'), needsProduct ? 'start' : 'install'],
  {
    stdio: ['ignore', 2, 2],
  },
)
if (prepared.status !== 0) process.exit(prepared.status ?? 1)

const tool = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), join(root, file), ...args], {
  stdio: 'inherit',
})
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) process.on(signal, () => tool.kill(signal))
tool.on('exit', (code, signal) => process.exit(code ?? 128 + (signal ? constants.signals[signal] : 0)))
