import type { RedactionKind } from '#db/schema/screening.ts'
import { isYearOfBirth } from './birth-years.ts'
import { isPlate, isPlateByCue } from './old-plates.ts'

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
/** As the world's numbers are long, the country's included. */
const isForeignPhone = (found: string): boolean => /^\d{9,15}$/.test(digitsOf(found).replace(/^00/, ''))

const isFullYear = (year: number) => year >= 1900 && year <= 2026
const isDay = (found: string): boolean => {
  const [day = 0, month = 0, year = 0] = found.split(/[^\d]+/).map(Number)
  const full = year < 100 ? year + (year > 26 ? 1900 : 2000) : year
  return day >= 1 && day <= 31 && month >= 1 && month <= 12 && isFullYear(full)
}
const isDayBackwards = (found: string): boolean =>
  isDay(
    found
      .split(/[^\d]+/)
      .reverse()
      .join('/'),
  )

/** Words of a kind, before which no letter stands and after which come two others at the most. */
const cueOf = (words: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})[^\\p{L}\\p{N}]+(?:[\\p{L}\\p{M}\\p{N}]+[^\\p{L}\\p{N}]+){0,2}$`, 'iu')
const bornCue = cueOf(
  'born|b\\.?o\\.?b|d\\.?o\\.?b|date of birth|birthday|urodz\\p{L}*|ur|n[aă]scut\\p{L}*|naro[zd]\\p{L}*|پیدائش|پیدا|ولدت|ولد|مواليد|الميلاد|ਜਨਮ|ਜੰਮਿਆ|ਜੰਮੀ',
)
const phoneCue = cueOf(
  'call|phone|ring|text|tel|telephone|mobile|mob|whatsapp|number is|numer|zadzwo\\p{L}*|dzwoni\\p{L}*|telef\\p{L}*|suna\\p{L}*|num[aă]rul|volejte|[cč][ií]slo|فون|نمبر|رقم|هاتف\\p{L}*|ਫ਼ੋਨ|ਫੋਨ|ਨੰਬਰ',
)
/** A year in which most of those who write were born, or are children: without it, or a word before, a day is any day. */
const isBirthYear = (found: string) => /(?<!\d)(?:19\d\d|20(?:0\d|1[0-4]))(?!\d)/.test(found)

/** The months in the languages here, as they stand beside a day. */
const months =
  `January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec
stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia
ianuarie|februarie|martie|aprilie|mai|iunie|iulie|septembrie|octombrie|noiembrie|decembrie
ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince
جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر
يناير|فبراير|مارس|أبريل|ابريل|مايو|يونيو|يوليو|أغسطس|اغسطس|سبتمبر|أكتوبر|اكتوبر|نوفمبر|ديسمبر
ਜਨਵਰੀ|ਫਰਵਰੀ|ਫ਼ਰਵਰੀ|ਮਾਰਚ|ਅਪ੍ਰੈਲ|ਮਈ|ਜੂਨ|ਜੁਲਾਈ|ਅਗਸਤ|ਸਤੰਬਰ|ਅਕਤੂਬਰ|ਨਵੰਬਰ|ਦਸੰਬਰ`.replaceAll('\n', '|')
const isBirth = (found: string, before: string) => bornCue.test(before) || isBirthYear(found)

/**
 * Every quantifier has an end and no two that touch can match the same sign, so that none takes more than a few steps
 * for each sign of the text.
 */
const detectors: readonly Detector[] = [
  { kind: 'email', pattern: /(?<![\p{L}\w.+-])[\p{L}\w.+-]{1,64}@[\p{L}\w-]{1,63}(?:\.[\p{L}\w-]{1,63}){1,4}/gu },
  {
    kind: 'email',
    pattern:
      /(?<![\w.])[\w.]{2,40} (?:at|\[at\]|\(at\)) [\w-]{2,40} (?:dot|\[dot\]|\(dot\)) (?:com|co|org|uk|net)\b/giu,
  },
  { kind: 'phone', pattern: /(?<![\d+])(?:\+44|0044|0)[\d ()./-]{8,16}\d(?!\d)/gu, holds: isUkPhone },
  { kind: 'phone', pattern: /(?<![\d+])(?:\+|00)[1-9][\d ()./-]{6,18}\d(?!\d)/gu, holds: isForeignPhone },
  // A mobile without its nought.
  { kind: 'phone', pattern: /(?<![\d£.,])7[1-57-9]\d{2}[ -]?\d{3}[ -]?\d{3}(?!\d)/gu },
  {
    kind: 'phone',
    pattern: /(?<![\d£€.,])\d[\d ()./-]{4,16}\d(?!\d)/gu,
    // What is no day, no years from and to, no NHS number, and is called a number to ring.
    holds: (found, before) =>
      /^\d{6,12}$/.test(digitsOf(found)) &&
      !isNhsNumber(digitsOf(found)) &&
      !isDay(found) &&
      !/^\d{4}[ /-]+\d{4}$/.test(found) &&
      phoneCue.test(before),
  },
  {
    kind: 'nhs-number',
    pattern: /(?<!\d)\d{3}[ .-]?\d{3}[ .-]?\d{4}(?!\d)/gu,
    holds: (found) => isNhsNumber(digitsOf(found)),
  },
  {
    kind: 'insurance-number',
    pattern:
      /(?<![A-Za-z])(?!BG|GB|NK|KN|TN|NT|ZZ)[ABCEGHJ-PRSTW-Z][ABCEGHJ-NPRSTW-Z][ .-]?\d{2}[ .-]?\d{2}[ .-]?\d{2}[ .-]?[A-D](?![A-Za-z])/giu,
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
    holds: (found, before) => isDay(found) && isBirth(found, before),
  },
  {
    kind: 'birth-date',
    pattern: /(?<!\d)(?:19|20)\d{2}[/.-]\d{1,2}[/.-]\d{1,2}(?!\d)/gu,
    holds: (found, before) => isDayBackwards(found) && isBirth(found, before),
  },
  {
    kind: 'birth-date',
    pattern: new RegExp(
      `(?<![\\w])\\d{1,2}(?:st|nd|rd|th|\\.)? (?:of )?(?:${months})(?:,? (?:19|20)\\d{2})?(?![\\p{L}\\p{M}\\d])`,
      'giu',
    ),
    holds: isBirth,
  },
  {
    kind: 'birth-date',
    pattern: new RegExp(`(?<![\\p{L}])(?:${months}) \\d{1,2}(?:st|nd|rd|th)?(?:,? (?:19|20)\\d{2})?(?!\\d)`, 'giu'),
    holds: isBirth,
  },
  // A year alone, where a word says that somebody was born in it.
  {
    kind: 'birth-date',
    pattern: /(?<![\d.,£€/-])(?:19|20)\d{2}(?![\d\p{L}'’]|[-/]\d)/gu,
    holds: (found, before) => isFullYear(Number(found)) && isYearOfBirth(before),
  },
  // In Urdu the word follows.
  { kind: 'birth-date', pattern: /(?<!\d)(?:19|20)\d{2}(?= ?ء? میں پیدا)/gu },
  // The current kind, from 2001, and the one before with its letter for the year.
  { kind: 'vehicle', pattern: /(?<![A-Za-z0-9])[A-HJ-PR-Y][A-HJ-PR-Y]\d{2} ?[A-HJ-PR-Z]{3}(?![A-Za-z0-9])/giu },
  { kind: 'vehicle', pattern: /(?<![A-Za-z0-9])[A-HJ-NPR-TV-Y]\d{1,3} ?[A-HJ-PR-Y]{3}(?![A-Za-z0-9])/gu },
  // Before that the letter for the year came last.
  {
    kind: 'vehicle',
    pattern: /(?<![A-Za-z0-9])[A-HJ-PR-Y]{3} ?\d{1,3} ?[A-HJ-NPR-TV-Y](?![A-Za-z0-9])/giu,
    holds: isPlate,
  },
  // Older ones, and those of Northern Ireland, are any letters and digits: a word has to say what they are.
  {
    kind: 'vehicle',
    pattern: /(?<![A-Za-z0-9])(?:[A-Z]{1,3} ?\d{1,4}|\d{1,4} ?[A-Z]{1,3})(?![A-Za-z0-9]| ?\d)/giu,
    holds: isPlateByCue,
  },
]
const cueLength = 40

/** Where each script begins to count, and fullwidth digits. */
const zeros = [0x0660, 0x06f0, 0x0a66, 0xff10]
/** Digits of every script, spaces and strokes as the detectors know them; none becomes longer or shorter. */
const asDetected = (text: string): string =>
  text
    .replace(/[٠-٩۰-۹੦-੯０-９]/gu, (digit) => {
      const code = digit.charCodeAt(0)
      return String(code - (zeros.find((zero) => code >= zero && code < zero + 10) as number))
    })
    .replace(/[\u00A0\u2007\u2009\u202F]/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')

export function findNumbers(text: string): Match[] {
  const plain = asDetected(text)
  return detectors.flatMap(({ kind, pattern, holds }) =>
    [...plain.matchAll(pattern)].flatMap((match) => {
      const [found] = match
      const before = plain.slice(Math.max(0, match.index - cueLength), match.index)
      return !holds || holds(found, before) ? [{ kind, from: match.index, to: match.index + found.length }] : []
    }),
  )
}
