import type { RedactionKind } from '#db/schema/screening.ts'

/** In UTF-16 units of the text, as regular expressions find them. */
export type Match = { from: number; to: number; kind: RedactionKind }
type Detector = { kind: RedactionKind; pattern: RegExp; holds?: (found: string, before: string) => boolean }

/** NHS number: nine digits and a check digit, weighted 10 to 2, modulo 11. */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1{9}$/.test(digits)) return false
  const sum = Array.from(digits.slice(0, 9)).reduce((total, digit, index) => total + Number(digit) * (10 - index), 0)
  const check = 11 - (sum % 11)
  return check !== 10 && (check === 11 ? 0 : check) === Number(digits[9])
}

const digitsOf = (text: string) => text.replace(/\D/g, '')
const isUkPhone = (found: string): boolean => {
  const digits = digitsOf(found).replace(/^(?:00)?44(?:0)?/, '0')
  return /^0[1-9]\d{8,9}$/.test(digits)
}
const isDay = (found: string): boolean => {
  const [day = 0, month = 0, year = 0] = found.split(/[^\d]+/).map(Number)
  const full = year < 100 ? year + (year > 26 ? 1900 : 2000) : year
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 && full >= 1900 && full <= 2026
}
const bornCue =
  /\b(?:born|b\.?o\.?b|d\.?o\.?b|date of birth|birthday|urodzon\w*|nascut\w*|născut\w*|narozen\w*)\W+(?:\w+\W+){0,2}$/iu

/**
 * Every quantifier has an end and no two that touch can match the same sign, so that none takes more than a few steps
 * for each sign of the text.
 */
const detectors: readonly Detector[] = [
  { kind: 'email', pattern: /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gu },
  {
    kind: 'email',
    pattern:
      /(?<![\w.])[\w.]{2,40} (?:at|\[at\]|\(at\)) [\w-]{2,40} (?:dot|\[dot\]|\(dot\)) (?:com|co|org|uk|net)\b/giu,
  },
  { kind: 'phone', pattern: /(?<![\d+])(?:\+44|0044|0)[\d ()./-]{8,16}\d(?!\d)/gu, holds: isUkPhone },
  {
    kind: 'nhs-number',
    pattern: /(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/gu,
    holds: (found) => isNhsNumber(digitsOf(found)),
  },
  {
    kind: 'insurance-number',
    pattern:
      /(?<![A-Za-z])(?!BG|GB|NK|KN|TN|NT|ZZ)[ABCEGHJ-PRSTW-Z][ABCEGHJ-NPRSTW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![A-Za-z])/giu,
  },
  {
    kind: 'postcode',
    pattern:
      /(?<![A-Za-z0-9])(?:GIR ?0AA|[A-PR-UWYZ][A-HK-Y]?\d[\dA-HJKPSTUW]? ?\d[ABD-HJLNP-UW-Z]{2})(?![A-Za-z0-9])/giu,
  },
  {
    kind: 'birth-date',
    pattern: /(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d{2}(?!\d)/gu,
    // A day alone is when the bus was late; a year long past, or a word before it, is somebody's birth.
    holds: (found, before) => isDay(found) && (bornCue.test(before) || /(?:19\d\d|20(?:0\d|1[0-4]))$/.test(found)),
  },
  {
    kind: 'birth-date',
    pattern:
      /(?<![\w])\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec),? (?:19|20)\d{2}(?!\d)/giu,
    holds: (found, before) => bornCue.test(before) || /(?:19\d\d|20(?:0\d|1[0-4]))$/.test(found),
  },
  // The current kind, from 2001, and the one before with its letter for the year.
  { kind: 'vehicle', pattern: /(?<![A-Za-z0-9])[A-HJ-PR-Y][A-HJ-PR-Y]\d{2} ?[A-HJ-PR-Z]{3}(?![A-Za-z0-9])/giu },
  { kind: 'vehicle', pattern: /(?<![A-Za-z0-9])[A-HJ-NPR-TV-Y]\d{1,3} ?[A-HJ-PR-Y]{3}(?![A-Za-z0-9])/gu },
]
const cueLength = 40

export const findNumbers = (text: string): Match[] =>
  detectors.flatMap(({ kind, pattern, holds }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [found] = match
      const before = text.slice(Math.max(0, match.index - cueLength), match.index)
      return !holds || holds(found, before) ? [{ kind, from: match.index, to: match.index + found.length }] : []
    }),
  )
