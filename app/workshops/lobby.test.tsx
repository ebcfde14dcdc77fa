import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { translationsFor } from '#app/i18n/translations.ts'
import { SpeakingProvider } from '#app/i18n/use-translation.ts'
import type { Snapshot } from '#domain/workshops/schema/live.ts'
import type { LiveWorkshop } from './live/use-live-workshop.ts'
import { Lobby } from './lobby.tsx'

const workshops = JSON.parse(readFileSync('public/locales/en/workshops.json', 'utf8'))
const english = translationsFor({ locale: 'en', messages: { workshops } })
const snapshot = { phase: 'ready', stage: null, joinCode: 'TEES42', ideas: [], joined: 3 } as unknown as Snapshot
const drawn = (live: Partial<LiveWorkshop>) =>
  renderToStaticMarkup(
    <SpeakingProvider value={english}>
      <Lobby live={{ snapshot, people: null, ...live } as LiveWorkshop} />
    </SpeakingProvider>,
  ).replace(/<[^>]*>/g, '')

test('whoever waits sees how many have joined, as the page came and as the hall fills', () => {
  expect(drawn({})).toContain('In the room so far: 3')
  expect(drawn({ people: { joined: 212, connected: 200 } })).toContain('In the room so far: 212')
  expect(drawn({ snapshot: { ...snapshot, joined: 0 } })).not.toContain('In the room')
})
