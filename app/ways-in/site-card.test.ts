import { expect, test } from 'vitest'
import { siteCard } from './site-card.ts'

const words = {
  title: 'Buses & <b>paths</b>',
  language: 'en',
  dir: 'ltr',
  facts: '5 minutes',
  action: '"Answer"',
} as const

test('a card for a site is one link that opens its own tab, without script or frame', () => {
  const html = siteCard('https://said.example/s/what-matters?from=card', words)

  expect(html).toMatch(/^<a href="https:\/\/said\.example\/s\/what-matters\?from=card" target="_blank" rel="noopener"/)
  expect(html).not.toMatch(/<script|<iframe|\son\w+=/i)
})

test('a survey’s words cannot become markup of somebody else’s site', () => {
  const html = siteCard('https://said.example/s/x', words)

  expect(html).toContain('Buses &amp; &lt;b&gt;paths&lt;/b&gt;')
  expect(html).toContain('&quot;Answer&quot;')
})
