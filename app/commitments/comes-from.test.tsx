import { readFileSync } from 'node:fs'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { ComesFrom as From } from '#domain/commitments/schema.ts'

let drawn: (change?: Partial<From>) => string
// A link without the router that a page would have around it: where it leads is what matters here. Modules are shared
// with other tests, so those that know the link are read anew, before and after.
beforeAll(async () => {
  vi.resetModules()
  vi.doMock('@remix-run/react', () => ({
    Link: ({ to, children }: { to: string; children: ReactNode }) => <a href={to}>{children}</a>,
  }))
  const { translationsFor } = await import('#app/i18n/translations.ts')
  const { SpeakingProvider } = await import('#app/i18n/use-translation.ts')
  const { ComesFrom } = await import('./comes-from.tsx')
  const english = translationsFor({ locale: 'en', messages })
  drawn = (change = {}) =>
    renderToStaticMarkup(
      <SpeakingProvider value={english}>
        <ComesFrom from={{ ...whole, ...change }} place="tees" />
      </SpeakingProvider>,
    )
})
afterAll(() => {
  vi.doUnmock('@remix-run/react')
  vi.resetModules()
})

const sentences = (name: string) => JSON.parse(readFileSync(`public/locales/en/${name}.json`, 'utf8'))
const messages = { 'commitments-desk': sentences('commitments-desk'), commitments: sentences('commitments') }
const words = (text: string) => ({ text, language: 'en', isFallback: false })
const brief = {
  publicId: 'stairs',
  claim: 'Twenty want stairs',
  people: 20,
  contributions: 'withheld',
  least: 5,
} as const
const whole: From = {
  finding: { on: '2026-05-04', isWithdrawn: false, whole: { ...brief, frozenOn: '2026-05-04', evidence: 2 } },
  workshop: { title: words('An evening in the hall'), heldOn: '2026-05-01' },
  goals: [
    {
      ...{ publicId: 'walk', short: words('Walking'), text: words('We will walk') },
      published: { people: 24, contributions: 30, votes: null },
    },
  ],
  ...{ figuresOn: '2026-05-02', least: 5, may: { readInsight: true, readWords: true, openBook: true } },
}
const linksIn = (html: string) => [...html.matchAll(/href="([^"]*)"/g)].map(([, to]) => to)
const textOf = (html: string) => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

test('a promise leads back to what was concluded, its frozen counts, the goal, the numbers told, and the words', () => {
  const html = drawn()
  expect(linksIn(html)).toEqual([
    '/work/tees/insight/findings/stairs',
    '/work/tees/insight/goals/walk',
    '/work/tees/code-book/walk',
    '/work/tees/insight/contributions?goal=walk',
  ])
  const text = textOf(html)
  expect(text).toContain('Counted on 4 May 2026: people 20, contributions fewer than 5. These counts are frozen.')
  expect(text).toContain('2 texts stand beside it.')
  expect(text).toContain('A workshop on 1 May 2026: An evening in the hall')
  expect(text).toContain('As it was published on 2 May 2026.')
})

test('whoever may not follow gets names and days without a way on', () => {
  const html = drawn({
    finding: { on: '2026-05-04', isWithdrawn: false, whole: null },
    may: { readInsight: false, readWords: false, openBook: false },
  })
  expect(linksIn(html)).toEqual([])
  expect(html).not.toContain('stairs')
  expect(textOf(html)).toContain('A finding, agreed on 4 May 2026:')
  expect(html).toContain('Walking')
})

test('a number that is not told is said to be small, and a finding that was withdrawn to be so', () => {
  const [goal] = whole.goals
  if (!goal) throw new Error('there is one')
  const text = textOf(
    drawn({
      finding: { on: '2026-05-04', isWithdrawn: true, whole: null },
      goals: [{ ...goal, published: { people: 'withheld', contributions: 'withheld', votes: null } }],
    }),
  )
  expect(text).toContain('withdrawn since')
  expect(text).toContain('How many people spoke to it is not shown: it is fewer than 5')
})
