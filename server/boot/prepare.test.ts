import { spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

let clone: string

/** Writes down what it was asked to do, and does just enough of it. */
const npmInItsPlace = `
  const { appendFileSync, mkdirSync, existsSync, copyFileSync } = require('node:fs')
  const [command] = process.argv.slice(2)
  appendFileSync('npm.txt', process.argv.slice(2).join(' ') + ' NODE_ENV=' + process.env.NODE_ENV + '\\n')
  if (existsSync('offline')) { console.error('npm error code ENOTFOUND'); process.exit(1) }
  mkdirSync(command === 'ci' ? 'node_modules' : 'build', { recursive: true })
  if (command === 'ci') copyFileSync('package-lock.json', 'node_modules/.package-lock.json')
`
const lock = (version: string) =>
  JSON.stringify({
    packages: {
      '': {},
      'node_modules/one': { version },
      'node_modules/for-another-machine': { version, optional: true },
    },
  })

beforeEach(async () => {
  clone = await mkdtemp(join(tmpdir(), 'said-and-done-clone-'))
  await cp(new URL('.', import.meta.url), join(clone, 'server/boot'), { recursive: true })
  await mkdir(join(clone, 'app'))
  await put('app/page.tsx', 'one')
  await put('package.json', JSON.stringify({ engines: { node: '>=20.19' } }))
  await put('package-lock.json', lock('1.0.0'))
  await put('npm.js', npmInItsPlace)
})
afterEach(() => rm(clone, { recursive: true, force: true }))

const put = (name: string, content: string) => writeFile(join(clone, name), content)

/** Runs prepare as npm would, and returns which commands of npm it ran meanwhile. */
async function prepare(purpose: string, env: Record<string, string> = {}) {
  await put('npm.txt', '')
  const ran = spawnSync(process.execPath, ['server/boot/prepare.mjs', purpose], {
    cwd: clone,
    env: { ...process.env, npm_execpath: join(clone, 'npm.js'), ...env },
    encoding: 'utf8',
  })
  const commands = (await readFile(join(clone, 'npm.txt'), 'utf8')).trim().split('\n').filter(Boolean)
  return { status: ran.status, said: ran.stderr.trim(), commands }
}

test('a first start installs development tools too and builds for production, a second does neither', async () => {
  const first = await prepare('start', { NODE_ENV: 'production' })

  expect(first.commands).toEqual([
    expect.stringMatching(/^ci --include=dev .*/),
    expect.stringMatching(/^run build .*NODE_ENV=production$/),
  ])
  expect((await prepare('start')).commands).toEqual([])
})

test('only what changed is done again', async () => {
  await prepare('start')
  await put('app/page.tsx', 'two')
  expect((await prepare('start')).commands).toEqual([expect.stringMatching(/^run build/)])

  await put('app/page.test.tsx', 'a test is not in the product')
  expect((await prepare('start')).commands).toEqual([])

  await put('package-lock.json', lock('1.0.1'))
  expect((await prepare('install')).commands).toEqual([expect.stringMatching(/^ci/)])
})

test('packages that a plain npm ci put there are taken as they are', async () => {
  await mkdir(join(clone, 'node_modules'))
  const packages = { 'node_modules/one': { version: '1.0.0' } }
  await put('node_modules/.package-lock.json', JSON.stringify({ packages }))

  expect((await prepare('install')).commands).toEqual([])
})

test('packages without the development tools, or of another version, are installed anew', async () => {
  await mkdir(join(clone, 'node_modules'))
  await put('node_modules/.package-lock.json', JSON.stringify({ packages: {} }))
  expect((await prepare('install')).commands).toHaveLength(1)

  await rm(join(clone, 'node_modules', '.said-and-done-installed'))
  const packages = { 'node_modules/one': { version: '0.9.0' } }
  await put('node_modules/.package-lock.json', JSON.stringify({ packages }))
  expect((await prepare('install')).commands).toHaveLength(1)
})

test('what is missing is said in one line', async () => {
  await put('offline', '')
  expect(await prepare('start')).toMatchObject({
    status: 1,
    said: 'npm cannot reach its registry: check the network, then run the same command again.',
  })

  await put('package.json', JSON.stringify({ engines: { node: '>=99.1' } }))
  expect(await prepare('start')).toMatchObject({ status: 1, said: expect.stringMatching(/^This needs Node 99.1.*\.$/) })
})

test('a browser that CHROME_PATH names must be there', async () => {
  expect(await prepare('test', { CHROME_PATH: '/nowhere/chrome' })).toMatchObject({
    status: 1,
    said: 'CHROME_PATH is /nowhere/chrome: no program is there.',
  })
})
