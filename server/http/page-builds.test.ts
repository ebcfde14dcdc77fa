import type { ServerBuild } from '@remix-run/node'
import { matchRoutes } from '@remix-run/react'
import type { RouteConfigEntry } from '@remix-run/route-config'
import { expect, test } from 'vitest'
import routes from '#app/routes.ts'
import { pageBuilds } from './page-builds.ts'

type Routes = ServerBuild['routes']
type Page = { id: string; path?: string; index?: boolean; children: Page[] }

const pages = { root: { id: 'root', path: '' }, ...flat(routes, 'root') }
const build = { routes: pages, assets: { routes: pages } } as unknown as ServerBuild
const buildOf = pageBuilds(build)

function flat(entries: readonly RouteConfigEntry[], parentId: string): Record<string, object> {
  return Object.assign(
    {},
    ...entries.map(({ file, path, index, children = [] }) => ({
      [file]: { id: file, parentId, path, index },
      ...flat(children, file),
    })),
  )
}
const pagesIn = (all: Routes, parentId?: string): Page[] =>
  Object.values(all)
    .filter((route) => route?.parentId === parentId)
    .map((route) => ({ ...route!, children: pagesIn(all, route!.id) }))
const shown = (all: Routes, address: string) =>
  matchRoutes(pagesIn(all) as never, address)?.map(({ route }) => route.id)

const addressOf = (id: string): string => {
  const { path, parentId } = build.routes[id]!
  return `${parentId ? addressOf(parentId) : ''}${path ? `/${path}` : ''}`
}
const addresses = Object.keys(build.routes).flatMap((id) => {
  const pattern = addressOf(id).replace('*', 'nowhere/at/all')
  return [pattern.replace(/:\w+\??/g, 'some-1'), pattern.replace(/\/:\w+\?$/, '').replace(/:\w+/g, 'moderation')]
})

test.each(addresses.map((address) => address || '/'))('%s shows what the whole build would show', (address) => {
  expect(shown(buildOf(address).routes, address)).toEqual(shown(build.routes, address))
  expect(shown(build.routes, address)!.length).toBeGreaterThan(1)
})

test.each(['/Work/x/Moderation', '/%73/what-matters', '//s//x', '/s/x/q', '/work/x/moderation/a/b/c', '/work/x/q/y'])(
  'so does %s, which somebody typed',
  (address) => expect(shown(buildOf(address).routes, address)).toEqual(shown(build.routes, address)),
)

test('what fetches the data of a page tries few of the rest', () => {
  const all = Object.keys(build.routes).length
  for (const address of ['/s/what-matters/check.data', '/w/hall/live', '/work/here/moderation/abc'])
    expect(Object.keys(buildOf(address).routes).length).toBeLessThan(all / 4)
  const { routes, assets } = buildOf('/work/here/moderation')
  expect(Object.keys(assets.routes)).toEqual(Object.keys(routes))
  expect(buildOf('/s/what-matters/check.data')).toBe(buildOf('/s/another/check'))
})
