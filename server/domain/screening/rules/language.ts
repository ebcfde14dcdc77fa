import { eld } from 'eld/medium'
import { sureFrom } from '../schema.ts'

export type LanguageFound = { language: string | null; confidence: number }

/** Letters below which n-grams say little in a script that many languages share. */
const fewLetters = 20
const scripts: readonly { language: string; letters: RegExp }[] = [
  { language: 'pa', letters: /[\u0A00-\u0A7F]/gu },
  { language: 'el', letters: /[\u0370-\u03FF]/gu },
  { language: 'hi', letters: /[\u0900-\u097F]/gu },
  { language: 'bn', letters: /[\u0980-\u09FF]/gu },
  { language: 'ta', letters: /[\u0B80-\u0BFF]/gu },
]
/** Letters that Urdu writes and Arabic does not. */
const urduLetters = /[ٹڈڑںےہھگچپژک]/u

/**
 * The language of a text and how sure that is. A script that one language has to itself says it alone; short texts say
 * so by a low confidence.
 */
export function languageOf(text: string): LanguageFound {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return { language: null, confidence: 0 }
  for (const { language, letters: own } of scripts) {
    const share = (text.match(own)?.length ?? 0) / letters
    if (share > 0.5) return { language, confidence: Math.min(1, 0.5 + share / 2) }
  }
  // Enough to tell: longer texts only take longer.
  const found = eld.detect(text.slice(0, 2000))
  if (!found.language) return { language: null, confidence: 0 }
  const scores = Object.values(found.getScores()).sort((one, other) => other - one)
  const [best = 0, next = 0] = scores
  const lead = best > 0 ? (best - next) / best : 0
  const isArabic = /[\u0600-\u06FF]/u.test(text)
  const language = isArabic && found.language === 'ar' && urduLetters.test(text) ? 'ur' : found.language
  const enough = Math.min(1, letters / fewLetters)
  const reliable = found.isReliable() ? 1 : 0.6
  return { language, confidence: Math.round(100 * reliable * enough * Math.min(1, 0.6 + 2 * lead)) / 100 }
}

export const isSure = ({ language, confidence }: LanguageFound): boolean => language !== null && confidence >= sureFrom
