/** Where the digits begin that Arabic, Urdu (and Persian) and Gurmukhi keyboards type. */
const zeros = [0x0660, 0x06f0, 0x0a66]
const otherDigits = /[\u0660-\u0669\u06f0-\u06f9\u0a66-\u0a6f]/g

/** A text with the digits of other keyboards as ours, and all else as it was: '۱۲ x' is '12 x'. */
export const latinDigits = (text: string): string =>
  text.replace(otherDigits, (digit) => {
    const code = digit.charCodeAt(0)
    return String(code - (zeros.findLast((zero) => zero <= code) as number))
  })

/**
 * A number in digits alone, as somebody would type it: what is nearer to nought than a millionth JavaScript writes with
 * an exponent, 1e-7, which reads as no number to people, to forms and to some spreadsheets.
 */
export function plainNumber(number: number): string {
  const text = String(number)
  const [, sign = '', first = '', more = '', places] = /^(-?)(\d)(?:\.(\d+))?e-(\d+)$/.exec(text) ?? []
  return places === undefined ? text : `${sign}0.${'0'.repeat(Number(places) - 1)}${first}${more}`
}
