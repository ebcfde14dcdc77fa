import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { translationsFor } from '#app/i18n/translations.ts'
import { SpeakingProvider } from '#app/i18n/use-translation.ts'
import { GoalRow } from './goal-row.tsx'

test('a highlighted part is read out and set in the language of its text', () => {
  const words = { text: 'Benches', language: 'en', isFallback: false }
  const tags = { goals: ['benches'], noGoalFits: false, parts: { benches: [{ starts: 0, ends: 5 }] } }
  const nothing = () => {}
  const drawn = renderToStaticMarkup(
    <SpeakingProvider value={translationsFor({ locale: 'en', messages: {} })}>
      <GoalRow
        goal={{ id: 'benches', short: words, text: words }}
        isHidden={false}
        tagging={{
          ...{ text: 'بینچ چاہیے', language: 'ur', tags, isReadOnly: false },
          ...{ onToggle: nothing, onSay: nothing, onPart: nothing },
        }}
      />
    </SpeakingProvider>,
  )
  expect(drawn).toContain('<q lang="ur" dir="auto">بینچ </q>')
})
