import { firstNames } from './first-names.ts'
import type { Match } from './personal-numbers.ts'

const capital = "\\p{Lu}[\\p{Ll}'’-]{1,24}"
/** A word before a name that says that a name comes: titles and "my name is", in the languages here. */
const titled = new RegExp(
  `(?<![\\p{L}])(?:Mrs|Mr|Miss|Ms|Dr|Doctor|Nurse|Sister|Councillor|Cllr|PC|Sergeant|Rev|Reverend|Father|Imam|Prof|Professor|Pani|Pan|Doamna|Domnul|Paní)\\.? (${capital}(?: ${capital})?)`,
  'gu',
)
const called = new RegExp(
  `(?<![\\p{L}])(?:[Mm]y name is|[Mm]y name['’]s|[Nn]amed|[Cc]alled|[Ss]igned|[Kk]ind regards|[Rr]egards|[Ss]poke to|[Nn]azywam się|[Mm]am na imię|[Mm]ă numesc|[Nn]umele meu este|[Jj]menuji se)[,:]? (${capital}(?: ${capital})?)`,
  'gu',
)
/** "my neighbour Karen", "our son Jake", "the driver, Dave". */
const kin = new RegExp(
  `(?<![\\p{L}])(?:neighbour|son|daughter|husband|wife|partner|brother|sister|mum|mam|dad|nan|nana|grandson|granddaughter|friend|mate|boss|manager|teacher|driver|nurse|carer|receptionist|uncle|auntie|aunt|cousin|ex),? (${capital}(?: ${capital})?)`,
  'gu',
)
/** After a name is said in the scripts that have no capitals. */
const unicase = [
  /(?:میرا نام|نام ہے|محترمہ|جناب|مسز|مسٹر|ڈاکٹر) ([\u0600-\u06FF]{2,20}(?: [\u0600-\u06FF]{2,20})?)/gu,
  /(?:اسمي|السيد|السيدة|الدكتور|الدكتورة) ([\u0600-\u06FF]{2,20}(?: [\u0600-\u06FF]{2,20})?)/gu,
  /(?:ਮੇਰਾ ਨਾਮ|ਮੇਰਾ ਨਾਂ|ਸ਼੍ਰੀਮਤੀ|ਸ੍ਰੀ|ਡਾਕਟਰ) ([\u0A00-\u0A7F]{2,20}(?: [\u0A00-\u0A7F]{2,20})?)/gu,
]
const full = new RegExp(`(?<![\\p{L}])(${capital})(?![\\p{L}])(?=(?: (${capital}))?)`, 'gu')

/** Words with a capital that follow such a cue and are nobody. */
const nobody = new Set(
  `I The This That It We He She They My Our Your On In At For And But Monday Tuesday Wednesday Thursday Friday Saturday
  Sunday January February March April May June July August September October November December Christmas Easter English
  Polish Romanian Urdu Czech Arabic Punjabi NHS GP Middlesbrough Redcar Teesside Council Hospital Centre Street Road Park
  South North East West Tees Eston Marton Thornaby Stockton Hemlington Saltburn Guisborough Lane Avenue James Cook`
    .split(/\s+/)
    .filter(Boolean),
)

export function findNames(text: string): Match[] {
  const found: Match[] = []
  for (const pattern of [titled, called, kin, ...unicase])
    for (const match of text.matchAll(pattern)) {
      const name = match[1] as string
      const from = match.index + match[0].length - name.length
      const [first = '', second] = name.split(' ')
      if (nobody.has(first)) continue
      const length = second && nobody.has(second) ? first.length : name.length
      found.push({ kind: 'name', from, to: from + length })
    }
  for (const match of text.matchAll(full)) {
    const [, first = '', second] = match
    if (!firstNames.has(first.toLowerCase())) continue
    const length = second && !nobody.has(second) ? first.length + 1 + second.length : first.length
    // James Cook is a hospital here.
    if (first === 'James' && second === 'Cook') continue
    found.push({ kind: 'name', from: match.index, to: match.index + length })
  }
  return found
}
