import { spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { root } from '../../server/boot/step.mjs'

let tree: string

beforeEach(async () => {
  tree = await mkdtemp(join(tmpdir(), 'said-and-done-imports-'))
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
    await cp(join(root, file), join(tree, file))
  await symlink(join(root, 'node_modules'), join(tree, 'node_modules'))
  for (const folder of ['app', 'db', 'server', 'test']) await mkdir(join(tree, folder))
})
afterEach(() => rm(tree, { recursive: true, force: true }))

/** Lays out files that import what is listed, and everything listed, and returns the rules that are broken. */
async function brokenRules(imports: Record<string, string[]>): Promise<string[]> {
  const files = new Map<string, string>()
  for (const target of Object.values(imports).flat())
    if (target.includes('/')) files.set(target, 'export const value = 1\n')
  for (const [file, targets] of Object.entries(imports))
    files.set(file, targets.map((target, index) => `import * as _${index} from '${nameOf(target)}'`).join('\n'))
  for (const [file, content] of files) {
    await mkdir(dirname(join(tree, file)), { recursive: true })
    await writeFile(join(tree, file), content)
  }
  const cruiser = join(root, 'node_modules/.bin/depcruise')
  const args = ['app', 'server', 'db', 'test', '--config', '.dependency-cruiser.cjs', '--output-type', 'json']
  const { stdout } = spawnSync(cruiser, args, { cwd: tree, encoding: 'utf8' })
  const report = JSON.parse(stdout) as { summary: { violations: { rule: { name: string }; from: string }[] } }
  return [...new Set(report.summary.violations.map(({ rule, from }) => `${from}: ${rule.name}`))].sort()
}

const nameOf = (file: string) => (file.includes('/') ? `#${file.replace(/^server\/domain\//, 'domain/')}` : file)

test('the ways that are meant are open', async () => {
  expect(
    await brokenRules({
      'app/routes/s.$surveyId.tsx': [
        'server/domain/surveys/commands.ts',
        'server/domain/surveys/queries.ts',
        'app/ui/button.tsx',
      ],
      'app/surveys/question.tsx': ['server/domain/surveys/schema.ts', 'server/realtime/contract.ts'],
      'server/domain/moderation/commands/approve.ts': [
        'server/domain/contributions/commands.ts',
        'server/domain/kernel/result.ts',
      ],
      'server/domain/moderation/store.ts': ['kysely', 'db/client.ts'],
      'server/realtime/workshop.socket.ts': ['server/domain/workshops/commands.ts'],
      'server/http/app.ts': ['express'],
    }),
  ).toEqual([])
})

test('every way back, across or around is shut', async () => {
  expect(
    await brokenRules({
      'db/client.ts': ['server/env.ts'],
      'server/domain/surveys/commands.ts': ['server/http/app.ts', 'server/domain/workshops/store.ts', 'kysely'],
      'server/domain/surveys/rules.ts': ['app/ui/button.tsx'],
      'server/http/health.ts': ['server/realtime/sockets.ts'],
      'server/realtime/ticker.ts': ['server/http/app.ts'],
      'app/surveys/question.tsx': ['server/domain/surveys/queries.ts'],
      'app/ui/field.tsx': ['server/domain/surveys/rules.ts'],
      'app/routes/queue.tsx': ['server/domain/moderation/store.ts', 'kysely'],
      'server/jobs/a.ts': ['server/jobs/b.ts'],
      'server/jobs/b.ts': ['server/jobs/a.ts'],
    }),
  ).toEqual([
    'app/routes/queue.tsx: pages-see-doors-only',
    'app/routes/queue.tsx: sql-stays-in-its-place',
    'app/surveys/question.tsx: browser-sees-schemas-only',
    'app/ui/field.tsx: browser-sees-schemas-only',
    'db/client.ts: db-knows-nobody',
    'server/domain/surveys/commands.ts: domain-knows-only-db',
    'server/domain/surveys/commands.ts: slices-meet-at-their-doors',
    'server/domain/surveys/commands.ts: sql-stays-in-its-place',
    'server/domain/surveys/rules.ts: domain-knows-only-db',
    'server/domain/surveys/rules.ts: server-knows-no-pages',
    'server/http/health.ts: http-and-realtime-and-jobs-apart',
    'server/jobs/a.ts: no-circles',
    'server/realtime/ticker.ts: http-and-realtime-and-jobs-apart',
  ])
})
