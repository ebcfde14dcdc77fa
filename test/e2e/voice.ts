import type { BrowserContext, Page } from '@playwright/test'

export type Said = { text: string; lang: string }

/** A browser with voices that says nothing aloud and remembers what it was asked to say. */
export const withVoice = (context: BrowserContext, languages: readonly string[]): Promise<unknown> =>
  context.addInitScript((tags) => {
    const said: Said[] = []
    const speechSynthesis = {
      getVoices: () => tags.map((lang) => ({ lang, name: lang, localService: true })),
      speak(utterance: Said & { onend?(): void }) {
        said.push({ text: utterance.text, lang: utterance.lang })
        setTimeout(() => utterance.onend?.(), 0)
      },
      cancel() {},
      addEventListener() {},
      removeEventListener() {},
    }
    class SpeechSynthesisUtterance {
      text: string
      constructor(text: string) {
        this.text = text
      }
    }
    Object.defineProperty(window, 'speechSynthesis', { value: speechSynthesis })
    Object.assign(window, { SpeechSynthesisUtterance, said })
  }, languages)

export const saidAloud = (page: Page): Promise<Said[]> =>
  page.evaluate(() => (window as unknown as { said: Said[] }).said)
