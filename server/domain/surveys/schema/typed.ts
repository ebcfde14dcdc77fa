import { latinDigits, plainNumber } from '#domain/kernel/digits.ts'

/** More characters than any number, date or postcode has. Longer text is not looked at: patterns take their time over it. */
export const longestCode = 40

/** Far more than anything is counted in here, and still exact. */
const largest = 1e12

/** The decimal point and the pause of Arabic keyboards, their comma, and the minus of typeset text. */
const plainSigns: Record<string, string> = { '٫': '.', '٬': ',', '،': ',', '−': '-' }

/** A number as people write it; undefined for what is none. The one reading for what is stored and what is shown by it. */
export function readNumber(typed: string): number | undefined {
  const given = typed.trim()
  if (given.length > longestCode) return undefined
  const plain = latinDigits(given).replace(/[٫٬،−]/g, (sign) => plainSigns[sign] as string)
  // A comma is a decimal point to half of Europe, and a pause in long numbers to the other half.
  const text = plain.replace(/(\d)[\s,](?=\d{3}\b)/g, '$1').replace(/,(\d{1,2})$/, '.$1')
  const number = Number(text)
  return /^[-+]?\d*\.?\d+$/.test(text) && Math.abs(number) <= largest ? number : undefined
}

/** A number as somebody would type it, to stand in a form's field. */
export const typedNumber = (number: number): string => plainNumber(number)

/** A day of the calendar, as 2026-06-30; undefined where these three make none. */
export function readDay(typed: { day: string; month: string; year: string }): string | undefined {
  const [day, month, year] = [typed.day, typed.month, typed.year].map((part) =>
    part.length > longestCode ? '' : latinDigits(part.trim()),
  ) as [string, string, string]
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return undefined
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${text}T00:00:00Z`)
  // The 31st of June would quietly become the first of July.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined
}
