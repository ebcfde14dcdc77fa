import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { translationsFor } from '#app/i18n/translations.ts'
import { SpeakingProvider } from '#app/i18n/use-translation.ts'
import type { Suggestions as Suggested } from '#domain/suggestions/schema.ts'
import type { DeskMission } from './desk.ts'
import { Suggestions } from './suggestions.tsx'

const suggestions = JSON.parse(readFileSync('public/locales/en/suggestions.json', 'utf8'))
const english = translationsFor({ locale: 'en', messages: { suggestions } })
const words = (text: string) => ({ text, language: 'en', isFallback: false })
const missions: DeskMission[] = [
  {
    ...{ slug: 'live-well', hue: 'live', name: words('Live Well') },
    goals: ['places', 'poverty', 'health'].map((id) => ({
      id,
      short: words(`Goal ${id}`),
      text: words(`All of ${id}`),
    })),
  },
]
const drawn = (suggested: Suggested, more: { language?: string; chosen?: string[] } = {}) =>
  renderToStaticMarkup(
    <SpeakingProvider value={english}>
      <Suggestions
        suggestions={suggested}
        language={more.language ?? 'en'}
        missions={missions}
        chosen={more.chosen ?? []}
        isReadOnly={false}
        onToggle={() => {}}
      />
    </SpeakingProvider>,
  )

const like = { text: 'No bench <b>anywhere</b>', language: 'en' }
const ready: Suggested = {
  ...{ state: 'ready', byLetters: false },
  chips: [
    { goalId: 'places', confidence: 0.82, likes: [like, { text: 'کوئی بینچ نہیں', language: 'ur' }] },
    { goalId: 'retired', confidence: 0.5, likes: [] },
    { goalId: 'health', confidence: 0.3, likes: [] },
  ],
}

test('each chip is a button of the form, pressed by nobody, with its reason behind it', () => {
  const page = drawn(ready)

  expect(page.match(/<button type="submit" name="goals\[\]"/g)).toHaveLength(2)
  expect(page.match(/aria-pressed="false"/g)).toHaveLength(2)
  expect(page).toContain('82% likely')
  expect(page).toContain('Because it is like 2 already tagged so')
  expect(page).toContain('<li lang="ur" dir="auto">کوئی بینچ نہیں</li>')
  expect(page).toContain('Because it is like what the code book says')
  expect(page).not.toContain('<b>')
})

test('a chip whose goal was pressed says so', () => {
  expect(drawn(ready, { chosen: ['health'] }).match(/aria-pressed="true"/g)).toHaveLength(1)
})

test('a language that is not known is named, and silence is silent', () => {
  expect(drawn({ state: 'language-unknown' }, { language: 'ur' })).toContain('No suggestion: Urdu')
  expect(drawn({ state: 'none' })).toBe('')
  expect(drawn({ ...ready, chips: [{ goalId: 'retired', confidence: 0.5, likes: [] }] })).toBe('')
})
