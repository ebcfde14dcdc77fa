import { expect, test } from 'vitest'
import { namespacesFor } from './namespaces.ts'

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
