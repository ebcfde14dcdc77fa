import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { renderToStaticMarkup } from 'react-dom/server'
import { directionOf } from '#app/i18n/locales.ts'
import { translationsFor } from '#app/i18n/translations.ts'
import { SpeakingProvider } from '#app/i18n/use-translation.ts'
import { qrOf } from '#app/surveys/qr.server.ts'
import { WallPage } from '#app/workshops/wall-page.tsx'
import type { Snapshot } from '#domain/workshops/schema/live.ts'
import type { HallLanguage } from './made-up-halls.ts'

const sentences = (language: HallLanguage, namespace: string) =>
  JSON.parse(readFileSync(`public/locales/${language}/${namespace}.json`, 'utf8'))
const messagesOf = (language: HallLanguage) => ({
  common: sentences(language, 'common'),
  workshops: sentences(language, 'workshops'),
})
const messages = { en: messagesOf('en'), ur: messagesOf('ur') }
const sheets = [
  'styles/public',
  'workshops/live',
  'workshops/results-by-kind',
  'workshops/wall',
  'workshops/wall-measures',
  'workshops/wall-results',
  'workshops/wall-cards',
]
const styles = sheets.map((name) => readSheet(resolve('app', `${name}.css`))).join('\n')

/** A sheet with all that it imports, as the build joins them; faces come from where they are installed. */
function readSheet(file: string): string {
  const folder = dirname(file)
  return readFileSync(file, 'utf8')
    .replace(/@import "(\.[^"]+)";/g, (_, path: string) => readSheet(resolve(folder, path)))
    .replace(/url\("(@[^"]+)"\)/g, (_, path: string) => `url("${pathToFileURL(resolve('node_modules', path)).href}")`)
}

/** What a projector's page looks like, without any wall on it yet: its sheets and its faces are read once. */
export const emptyHall = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Wall</title><style>${styles}</style><body></body></html>`

/** A projector's page as the server sends it, without its scripts. */
export function drawWall(
  snapshot: Snapshot,
  language: HallLanguage,
): { body: string; language: string; direction: string } {
  const address = 'said-and-done.example.org/join'
  const qr = qrOf(`https://${address}?code=TEES42`)
  const body = renderToStaticMarkup(
    <SpeakingProvider value={translationsFor({ locale: language, messages: messages[language] })}>
      <WallPage workshop="w" address={address} qr={qr} snapshot={snapshot} isDemo />
    </SpeakingProvider>,
  )
  return { body: body.replace(/<noscript>.*?<\/noscript>/s, ''), language, direction: directionOf(language) }
}
