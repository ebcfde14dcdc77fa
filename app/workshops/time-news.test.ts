import { expect, test } from 'vitest'
import { timeNews } from './time-news.ts'

test('time is said at half, at a minute, at ten seconds and when it is over, and not in between', () => {
  const said: string[] = []
  for (let left = 300; left > 0; left -= 1) {
    const news = timeNews(left, left - 1, 300)
    if (news) said.push(`${news.count} ${news.key}`)
  }
  expect(said).toEqual(['3 minutes', '1 minutes', '10 seconds', '0 over'])
})

test('a timer that has just come, or was made longer, is no news', () => {
  expect(timeNews(null, 10, 20)).toBeUndefined()
  expect(timeNews(5, 65, 120)).toBeUndefined()
})
