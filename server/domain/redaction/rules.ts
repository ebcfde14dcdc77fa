import type { RedactionKind } from '#db/schema/screening.ts'
import type { Stretch } from './schema.ts'

/** What is taken out of a text, in code points of the text as it was sent. */
export type Cut = Stretch & { kind: RedactionKind }

type StandIns = Record<RedactionKind, string>
const english: StandIns = {
  name: '[name]',
  phone: '[phone number]',
  email: '[email address]',
  postcode: '[postcode]',
  address: '[address]',
  'nhs-number': '[NHS number]',
  'insurance-number': '[insurance number]',
  'birth-date': '[date of birth]',
  vehicle: '[number plate]',
  other: '[taken out]',
}
const standIns: Record<string, StandIns> = {
  en: english,
  ur: {
    name: '[نام]',
    phone: '[فون نمبر]',
    email: '[ای میل]',
    postcode: '[پوسٹ کوڈ]',
    address: '[پتہ]',
    'nhs-number': '[این ایچ ایس نمبر]',
    'insurance-number': '[انشورنس نمبر]',
    'birth-date': '[تاریخ پیدائش]',
    vehicle: '[گاڑی کا نمبر]',
    other: '[ہٹا دیا گیا]',
  },
  ro: {
    name: '[nume]',
    phone: '[număr de telefon]',
    email: '[adresă de e-mail]',
    postcode: '[cod poștal]',
    address: '[adresă]',
    'nhs-number': '[număr NHS]',
    'insurance-number': '[număr de asigurare]',
    'birth-date': '[data nașterii]',
    vehicle: '[număr de înmatriculare]',
    other: '[eliminat]',
  },
  pl: {
    name: '[imię i nazwisko]',
    phone: '[numer telefonu]',
    email: '[adres e-mail]',
    postcode: '[kod pocztowy]',
    address: '[adres]',
    'nhs-number': '[numer NHS]',
    'insurance-number': '[numer ubezpieczenia]',
    'birth-date': '[data urodzenia]',
    vehicle: '[numer rejestracyjny]',
    other: '[usunięto]',
  },
  cs: {
    name: '[jméno]',
    phone: '[telefon]',
    email: '[e-mail]',
    postcode: '[PSČ]',
    address: '[adresa]',
    'nhs-number': '[číslo NHS]',
    'insurance-number': '[číslo pojištění]',
    'birth-date': '[datum narození]',
    vehicle: '[registrační značka]',
    other: '[odstraněno]',
  },
  ar: {
    name: '[اسم]',
    phone: '[رقم هاتف]',
    email: '[بريد إلكتروني]',
    postcode: '[رمز بريدي]',
    address: '[عنوان]',
    'nhs-number': '[رقم NHS]',
    'insurance-number': '[رقم التأمين]',
    'birth-date': '[تاريخ الميلاد]',
    vehicle: '[لوحة السيارة]',
    other: '[حُذف]',
  },
  pa: {
    name: '[ਨਾਮ]',
    phone: '[ਫ਼ੋਨ ਨੰਬਰ]',
    email: '[ਈਮੇਲ]',
    postcode: '[ਪੋਸਟਕੋਡ]',
    address: '[ਪਤਾ]',
    'nhs-number': '[NHS ਨੰਬਰ]',
    'insurance-number': '[ਬੀਮਾ ਨੰਬਰ]',
    'birth-date': '[ਜਨਮ ਮਿਤੀ]',
    vehicle: '[ਗੱਡੀ ਦਾ ਨੰਬਰ]',
    other: '[ਹਟਾਇਆ ਗਿਆ]',
  },
}

/** What stands where words were taken out, in the language of the text. */
export const standIn = (kind: RedactionKind, language: string): string =>
  (standIns[language.split('-')[0] ?? ''] ?? english)[kind]

/** Cuts that touch or overlap become one; of several kinds it is the first one's. In the order of the text. */
export function mergedCuts(cuts: readonly Cut[]): Cut[] {
  const merged: Cut[] = []
  for (const cut of [...cuts].sort((one, other) => one.starts - other.starts || other.ends - one.ends)) {
    const last = merged.at(-1)
    if (last && cut.starts < last.ends) last.ends = Math.max(last.ends, cut.ends)
    else merged.push({ ...cut })
  }
  return merged
}

/** A text with some of its words taken out, and the way between offsets in it and in the text as it was sent. */
export type Redacted = {
  text: string
  /** An offset of the text as it was sent -> where that stands now. Inside a cut: the beginning of its stand-in. */
  fromSent(offset: number): number
  /** Back: inside a stand-in, the beginning of what was cut. */
  toSent(offset: number): number
  /** The end of a stretch, which inside a cut or stand-in goes to its end instead. */
  endFromSent(offset: number): number
  endToSent(offset: number): number
}

/**
 * The text that may be shown: a pure outcome of what was sent and what is confirmed, so that undoing one redaction is
 * leaving it out. Offsets are code points, never halves of an emoji.
 */
export function redact(sent: string, cuts: readonly Cut[], language: string): Redacted {
  const signs = Array.from(sent)
  const moves: { from: Stretch; to: Stretch }[] = []
  const parts: string[] = []
  let [at, now] = [0, 0]
  for (const { starts, ends, kind } of mergedCuts(cuts)) {
    const kept = signs.slice(at, starts)
    const instead = standIn(kind, language)
    parts.push(kept.join(''), instead)
    now += kept.length
    const length = Array.from(instead).length
    moves.push({ from: { starts, ends }, to: { starts: now, ends: now + length } })
    now += length
    at = ends
  }
  parts.push(signs.slice(at).join(''))
  const there = moves.map(({ from, to }) => ({ from, to }))
  const back = moves.map(({ from, to }) => ({ from: to, to: from }))
  return {
    text: parts.join(''),
    fromSent: (offset) => moved(there, offset, 'starts'),
    toSent: (offset) => moved(back, offset, 'starts'),
    endFromSent: (offset) => moved(there, offset, 'ends'),
    endToSent: (offset) => moved(back, offset, 'ends'),
  }
}

type Move = { from: Stretch; to: Stretch }
function moved(moves: readonly Move[], offset: number, edge: 'starts' | 'ends'): number {
  let shift = 0
  for (const { from, to } of moves) {
    const isBefore = edge === 'ends' ? offset <= from.starts : offset < from.starts
    if (isBefore) break
    const isInside = edge === 'ends' ? offset <= from.ends : offset < from.ends
    if (isInside) return to[edge]
    shift = to.ends - from.ends
  }
  return offset + shift
}

/**
 * How offsets of the text as it stood move into the text as it stands, when what is taken out has changed: beginnings of
 * stretches and their ends. A stretch of which only words that were taken out are left becomes their stand-in.
 */
export const mapOffsets = (was: Redacted, became: Redacted) => ({
  starts: (offset: number): number => became.fromSent(was.toSent(offset)),
  ends: (offset: number): number => became.endFromSent(was.endToSent(offset)),
})
