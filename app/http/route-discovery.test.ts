import type { EntryContext } from '@remix-run/node'
import { expect, test } from 'vitest'
import { withItsRoutes } from './route-discovery.ts'

const future = { v3_singleFetch: true, v3_lazyRouteDiscovery: true }
const remix = { future, serverHandoffString: JSON.stringify({ future }) } as EntryContext
const discoversOnDemand = (path: string) => {
  const found = withItsRoutes(remix, new Request(`http://place.test${path}`))
  const said = JSON.parse(found.serverHandoffString ?? '{}')
  expect(said.future, 'server and browser agree').toEqual(found.future)
  return found.future.v3_lazyRouteDiscovery
}

test('the workspace knows all its routes at once, and a public page as many as it needs', () => {
  expect(['/work', '/work/alder/moderation/abc?view=decided', '/sign-in'].map(discoversOnDemand)).toEqual([
    ...[false, false, false],
  ])
  expect(['/', '/s/what-matters', '/p/alder/work', '/workshops', '/w/abc'].map(discoversOnDemand)).toEqual([
    ...[true, true, true, true, true],
  ])
})
