import { expect, test } from 'vitest'
import { alikePath, queueAsked, queueSearch } from './address.ts'

test('an address keeps the view, each filter and the place in the list', () => {
  const search =
    '?view=decided&search=warm+room&way=paper&organisation=abc&state=hidden&worry=closed&goal=none&language=ur&age=18-24&alike=abcd&meant=efgh&after=xyz'
  expect(queueSearch(queueAsked(new URLSearchParams(search)))).toBe(search)
})

test('what an address says that we do not know is left out', () => {
  expect(queueSearch(queueAsked(new URLSearchParams('?view=nonsense&state=gone&way=fax&search=+&junk=1')))).toBe('')
})

test('a link from before still opens its source', () => {
  expect(queueAsked(new URLSearchParams('?source=workshop')).way).toBe('workshop')
})

test('what says the same as a text stands beside it, in its view and free of other filters', () => {
  const asked = queueAsked(new URLSearchParams('?view=decided&language=ur&after=xyz'))
  expect(alikePath('alder', asked, 'alike', 'abcd')).toBe('/work/alder/moderation/abcd?view=decided&alike=abcd')
  expect(alikePath('alder', { ...asked, view: 'mine' }, 'meant', 'abcd')).toBe('/work/alder/moderation/abcd?meant=abcd')
})
