import { plainLetters } from './words.ts'

/** Swearing at people, slurs, and wishing them ill; `*`: the rest of a word. Swearing at the weather is no matter. */
const words = `fuck* cunt* wanker* twat* bastard* bitch* slut* whore* prick* dickhead* arsehole* asshole* bellend*
  knobhead* shithead* scum scumbag* paki pakis nigger* nigga* chink chinks wog wogs gyppo* pikey pikeys gypo* faggot* poof poofs
  tranny trannies spastic spaz* retard* mong mongs nonce* scrounger* subhuman* moron* imbecile*
  kurwa kurwy jebac pierdol* skurwysyn* ciapat* czarnuch* pedzio cioty
  pizda muie curva tigan* jegos* handicapat* bozgor*
  kurva kokot* zmrd* debilove cikan* negr* buzerant* hajzl* mrdk*
  حرامی کتیا کنجر* بہنچود مادرچود* گشتی چوتیا* کمین* حرامزاد*
  شرموط* عاهر* قحب* حقير* خنزير* وسخين
  ਹਰਾਮ* ਕੁੱਤੀ ਕੰਜਰ* ਭੈਣਚੋ* ਮਾਦਰਚੋ* ਚੂਤੀਆ* ਚਮਾਰ*`
const wishes = [
  'go back to your own country',
  'go back where you came from',
  'send them all back',
  'send them back',
  'deserve to die',
  'hope you die',
  'hope they die',
  'want shooting',
  'hate them all',
  'dirty immigrants',
  'bloody foreigners',
  'thick as mince',
  'waste of space',
  'stupid woman',
  'stupid cow',
  'fat cow',
]
const list = words.split(/\s+/).filter(Boolean).map(plainLetters)
const exact = new Set(list.filter((word) => !word.endsWith('*')))
const begins = list.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1))

/** Whether a text is unkind to people: a mark for whoever reads it, never a decision. */
export function isUnkind(text: string): boolean {
  const plain = plainLetters(text)
  const said = plain.match(/[\p{L}\p{M}]+/gu) ?? []
  if (said.some((word) => exact.has(word) || begins.some((start) => word.startsWith(start)))) return true
  const spaced = ` ${said.join(' ')} `
  return wishes.some((wish) => spaced.includes(` ${wish} `))
}
