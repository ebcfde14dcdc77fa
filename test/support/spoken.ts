import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Namespace, publicNamespaces, workNamespaces } from '#app/i18n/namespaces.ts'
import { root } from '../../server/boot/step.mjs'

const folders = { '#app/': 'app/', '#domain/': 'server/domain/', '#server/': 'server/', '#db/': 'db/' }
const imported = /(?:^|\n)\s*(?:import|export)\s(?!type\b)[^'"]*?from\s+'([^']+)'|\bimport\('([^']+)'\)/g
const all: readonly string[] = [...publicNamespaces, ...workNamespaces]
const spoken = /useTranslation\(\s*(\[[^\]]*\]|'[^']*')/g
const named = new RegExp(`['"\`](${all.join('|')}):[\\w$]`, 'g')
const problem = /\bcode: '([\w-]+)\.[\w.-]+'/g

type File = { says: ReadonlySet<string>; needs: readonly string[] }
const files = new Map<string, File>()

function fileAt(path: string): File {
  const known = files.get(path)
  if (known) return known
  const text = readFileSync(join(root, path), 'utf8')
  const says = [
    ...[...text.matchAll(spoken)].flatMap(([, names = '']) =>
      [...names.matchAll(/'([^']+)'/g)].map(([, name]) => name),
    ),
    ...[...text.matchAll(named)].map(([, name]) => name),
    ...[...text.matchAll(problem)].map(([, name]) => name),
  ].filter((name) => name !== undefined && all.includes(name))
  const needs = [...text.matchAll(imported)].flatMap(([, from, lazily]) => resolved(path, from ?? lazily ?? ''))
  const file = { says: new Set(says as string[]), needs }
  files.set(path, file)
  return file
}

function resolved(from: string, specifier: string): string[] {
  const alias = Object.entries(folders).find(([start]) => specifier.startsWith(start))
  const path = alias
    ? specifier.replace(alias[0], alias[1])
    : specifier.startsWith('.')
      ? join(dirname(from), specifier)
      : undefined
  return path && /\.tsx?$/.test(path) && existsSync(join(root, path)) ? [path] : []
}

/**
 * The namespaces whose sentences a file may say: its own, those of all that it imports, and those of the problems that
 * the commands among them answer with.
 * @param path from the project's root
 */
export function spokenBy(path: string): ReadonlySet<Namespace> {
  const seen = new Set([path])
  const says = new Set<string>()
  for (const each of seen) {
    const file = fileAt(each)
    for (const name of file.says) says.add(name)
    for (const next of file.needs) seen.add(next)
  }
  return says as Set<Namespace>
}
