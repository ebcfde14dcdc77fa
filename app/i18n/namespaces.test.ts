import type { RouteConfigEntry } from '@remix-run/route-config'
import { expect, test } from 'vitest'
import routes from '#app/routes.ts'
import { spokenBy } from '#test/support/spoken.ts'
import { namespacesFor, publicNamespaces, workNamespaces } from './namespaces.ts'

type Page = { file: string; path: string }
const pagesIn = (entries: readonly RouteConfigEntry[], above = ''): Page[] =>
  entries.flatMap(({ file, path, children = [] }) => {
    const own = path ? `${above}/${path}` : above
    return [{ file, path: own.replace(/:\w+\??/g, 'some-1') }, ...pagesIn(children, own)]
  })
const pages = pagesIn(routes)

test.each(pages.filter(({ path }) => path.startsWith('/work/')))('$file is sent all that it may say', (page) => {
  expect(namespacesFor(page.path)).toEqual(expect.arrayContaining([...spokenBy(`app/${page.file}`)]))
  expect(namespacesFor(`${page.path}.data`)).toEqual(namespacesFor(page.path))
})

test("staff's pages are sent no more than the ones beside them need", () => {
  const whole = publicNamespaces.length + workNamespaces.length
  for (const { path } of pages.filter(({ path }) => path.startsWith('/work/')))
    expect(namespacesFor(path).length, path).toBeLessThan(whole / 2)
})

test('a phone is sent the sentences about who somebody is on the page that asks, and on no other', () => {
  expect(namespacesFor('/s/what-matters/about-you')).toContain('equality')
  expect(namespacesFor('/s/what-matters/about-you.data')).toContain('equality')
  for (const path of ['/s/what-matters', '/s/what-matters/q/3', '/s/about-you', '/s/what-matters/check', '/p/tees'])
    expect(namespacesFor(path), path).not.toContain('equality')
  expect(namespacesFor('/work/tees/surveys/what-matters/sheets/1')).toContain('equality')
})

test('why something won is said on the pages that explain it, and costs no phone anything during a workshop', () => {
  for (const path of ['/w/k3x/why/abc', '/w/k3x/why/abc.data', '/w/k3x/summary'])
    expect(namespacesFor(path), path).toEqual(expect.arrayContaining(['priorities', 'outcomes', 'workshops']))
  for (const path of ['/w/k3x', '/w/k3x/wall', '/w/why/live'])
    expect(namespacesFor(path), path).not.toContain('outcomes')
})
