import { expect, test } from 'vitest'
import { personalIn } from './personal.ts'
import { isNhsNumber } from './personal-numbers.ts'

const found = (text: string) =>
  personalIn(text).map(({ starts, ends, kind }) => [kind, Array.from(text).slice(starts, ends).join('')])

test.each([
  ['Ring me on 07700 900123 any time', 'phone', '07700 900123'],
  ['it is +44 (0)1642 496000, ask for the desk', 'phone', '+44 (0)1642 496000'],
  ['write to k.smith+bins@example.co.uk please', 'email', 'k.smith+bins@example.co.uk'],
  ['we are at TS1 3BA and it floods', 'postcode', 'TS1 3BA'],
  ['ts104rj is our end', 'postcode', 'ts104rj'],
  ['NHS no 943 476 5919 was wrong on the letter', 'nhs-number', '943 476 5919'],
  ['my NI is QQ 12 34 56 C', 'insurance-number', undefined],
  ['my NI is AB 12 34 56 C', 'insurance-number', 'AB 12 34 56 C'],
  ['born 3/4/1951 and still waiting', 'birth-date', '3/4/1951'],
  ['DOB: 12 March 1964', 'birth-date', '12 March 1964'],
  ['the white van YK09 ABC parks on the path', 'vehicle', 'YK09 ABC'],
  ['at 14 Linthorpe Road the bins', 'address', '14 Linthorpe Road'],
  ['she lives at number 22 and', 'address', 'number 22'],
  ['Mrs Higginbottom fell there', 'name', 'Higginbottom'],
  ['my neighbour Karen Jones helps', 'name', 'Karen Jones'],
  ['thanks to 🙂🙂 Agnieszka at the desk', 'name', 'Agnieszka'],
  ['میرا نام فاطمہ ہے', 'name', undefined],
])('“%s” has a %s', (text, kind, words) => {
  const all = found(text)
  if (words) expect(all).toContainEqual([kind, words])
  else if (text.startsWith('میرا')) expect(all[0]?.[0]).toBe('name')
  else expect(all.filter(([each]) => each === kind)).toEqual([])
})

test.each([
  'The number 9 bus and the 17:30 from platform 2',
  'Order 1234567890 never came',
  'Since 12/03/2026 the lights are out',
  'More benches on Linthorpe Road and James Cook',
  'It cost £120,000 in 2019, and 55% agreed',
  'We need 20 mph on the A66 and the A171',
  'I will be there in May or in June',
  '12345 67890',
  '😀😀😀',
  '<script>alert(1)</script>',
])('“%s” names nobody', (text) => {
  expect(found(text)).toEqual([])
})

test('an NHS number is known by its check digit', () => {
  expect(isNhsNumber('9434765919')).toBe(true)
  expect(isNhsNumber('9434765918')).toBe(false)
  expect(isNhsNumber('0000000000')).toBe(false)
})
