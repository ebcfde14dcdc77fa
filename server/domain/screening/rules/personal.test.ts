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
  // Names as they are built, and as they are typed.
  ['Mrs O’Brien at the desk', 'name', 'O’Brien'],
  ["thanks to Mr O'Neill", 'name', "O'Neill"],
  ['Dr McDonald, who', 'name', 'McDonald'],
  ['Nurse MacPherson’s ward', 'name', 'MacPherson'],
  ['Dr Al-Hassan helped', 'name', 'Al-Hassan'],
  ['my friend Mary Jane Smith came', 'name', 'Mary Jane Smith'],
  ['Mr J. Smith of the club', 'name', 'J. Smith'],
  ['my boss Jan van der Berg said', 'name', 'Jan van der Berg'],
  ['my name is karen jones and i live here', 'name', 'karen jones'],
  ['mrs higginbottom fell there', 'name', 'higginbottom'],
  ['my son jake and his bike', 'name', 'jake'],
  ['with my carer dawn every day', 'name', 'dawn'],
  ['ask for sarah at the desk', 'name', 'sarah'],
  ['MY NEIGHBOUR KAREN JONES SHOUTS', 'name', 'KAREN JONES'],
  ['thanks to Dr SMITH', 'name', 'SMITH'],
  ['KAREN JONES runs it', 'name', 'KAREN JONES'],
  ['PC 1234 Jones came', 'name', 'Jones'],
  ['my consultant Priya Patel', 'name', 'Priya Patel'],
  ['vecinul meu Ion Popescu face zgomot', 'name', 'Ion Popescu'],
  ['fiica mea Ilinca merge la școală', 'name', 'Ilinca'],
  ['mój sąsiad Krzysztof Nowak', 'name', 'Krzysztof Nowak'],
  ['soused Jan Novák mi pomohl', 'name', 'Jan Novák'],
  ['جاري أحمد حسن مريض', 'name', 'أحمد حسن'],
  ['میرا پڑوسی احمد خان شور کرتا ہے', 'name', 'احمد خان'],
  ['ਮੇਰਾ ਗੁਆਂਢੀ ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ ਚੰਗਾ ਹੈ', 'name', 'ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ'],
  // Numbers in other hands than a form's.
  ['call 7700 900123', 'phone', '7700 900123'],
  ['tel +48 601 234 567', 'phone', '+48 601 234 567'],
  ['zadzwoń 601 234 567', 'phone', '601 234 567'],
  ['میرا نمبر ۰۷۷۰۰۹۰۰۱۲۳ ہے', 'phone', '۰۷۷۰۰۹۰۰۱۲۳'],
  ['رقم هاتفي ٠٧٧٠٠ ٩٠٠١٢٣', 'phone', '٠٧٧٠٠ ٩٠٠١٢٣'],
  ['My NHS number is 943 476 5919', 'nhs-number', '943 476 5919'],
  ['NHS 943.476.5919', 'nhs-number', '943.476.5919'],
  ['it is AB-12-34-56-C', 'insurance-number', 'AB-12-34-56-C'],
  ['born 1951-04-03', 'birth-date', '1951-04-03'],
  ['born April 3, 1951', 'birth-date', 'April 3, 1951'],
  ['born 3 kwietnia 1951', 'birth-date', '3 kwietnia 1951'],
  ['urodzona 3 kwietnia 1951', 'birth-date', '3 kwietnia 1951'],
  ['narozen 3. dubna 1951', 'birth-date', '3. dubna 1951'],
  ['my birthday is 3 April', 'birth-date', '3 April'],
  ['at 14 Linthorpe road the bins', 'address', '14 Linthorpe road'],
  ['we live at 14 linthorpe road', 'address', '14 linthorpe road'],
  ['flat 3 linthorpe road', 'address', 'flat 3 linthorpe road'],
  ['ڈاکٹر احمد کے پاس جانا ہے', 'name', 'احمد'],
])('“%s” has a %s', (text, kind, words) => {
  const all = found(text)
  if (words) expect(all).toContainEqual([kind, words])
  else if (text.startsWith('میرا')) expect(all[0]?.[0]).toBe('name')
  else expect(all.filter(([each]) => each === kind)).toEqual([])
})

test.each([
  'میری والدہ کو ڈاکٹر کے پاس ترجمان چاہیے',
  'ਡਾਕਟਰ ਕੋਲ ਜਾਣ ਲਈ ਬੱਸ ਨਹੀਂ',
  'The number 9 bus and the 17:30 from platform 2',
  'Order 1234567890 never came',
  'Since 12/03/2026 the lights are out',
  'More benches on Linthorpe Road and James Cook',
  'It cost £120,000 in 2019, and 55% agreed',
  'We need 20 mph on the A66 and the A171',
  'I will be there in May or in June',
  '12345 67890',
  'My son and my daughter walk to school, and my husband drives',
  'I’m told my mam I’m fine, and the boss I’ve had is kind',
  'i miss her, and the dr was kind. However the nurse specialist was late',
  'As a carer I’d say the GP, OT and physio were lovely',
  'Pleasant driver. Comfortable ride',
  'We walk in Albert Park and by Stewart Park',
  'THE BUS DRIVER SHOUTS AT MY SON EVERY DAY',
  'My name is not important',
  '20 houses on the road, 3 cars in our street and 20 mph on a side road',
  'On 3 April 2026 and on 2026-04-03 we called about 2019-2020',
  'I rang 111 and then 999, and it cost 7700 pounds',
  'الدكتور قال إن الحافلة متأخرة',
  'ਡਾਕਟਰ ਨੇ ਪੁੱਛਿਆ',
  'Teď je to dobré, a operace kýly taky',
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
