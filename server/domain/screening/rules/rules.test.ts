import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { isHeldOut } from '#test/worries/examples.ts'
import { bandsOf, comparedWords, isAlike, isCampaign } from './alike.ts'
import { isSure, languageOf } from './language.ts'
import { personalIn } from './personal.ts'
import { spoken, spokenIn } from './risk/by-ideas.ts'
import { readIdeaWeights } from './risk/features.ts'
import { weights } from './risk/languages/ideas/weights.ts'
import { otherLexicons } from './risk/other-languages.ts'
import { lexiconOf } from './risk/pattern.ts'
import { weigh } from './risk/score.ts'
import { mayMeanRisk } from './risk.ts'
import { isUnkind } from './unkind.ts'
import { thoughtsOf } from './words.ts'

const lists = join(import.meta.dirname, '../../../../test/worries')

test.each([
  ['The buses on our road never come on time and nobody tells us why', 'en'],
  ['Autobuzele nu vin niciodată la timp și nimeni nu ne spune de ce', 'ro'],
  ['Autobusy na naszej ulicy nigdy nie przyjeżdżają na czas i nikt nie mówi dlaczego', 'pl'],
  ['Autobusy v naší ulici nikdy nejezdí včas a nikdo nám neřekne proč', 'cs'],
  ['ہماری سڑک پر بسیں کبھی وقت پر نہیں آتیں اور کوئی نہیں بتاتا', 'ur'],
  ['الحافلات في شارعنا لا تأتي في موعدها أبدا ولا أحد يخبرنا لماذا', 'ar'],
  ['ਸਾਡੀ ਸੜਕ ਤੇ ਬੱਸਾਂ ਕਦੇ ਸਮੇਂ ਸਿਰ ਨਹੀਂ ਆਉਂਦੀਆਂ', 'pa'],
])('“%s” is %s, and sure', (text, language) => {
  const found = languageOf(text)
  expect(found.language).toBe(language)
  expect(isSure(found)).toBe(true)
})

test('a short text says that its language is a guess, and emoji have none', () => {
  expect(isSure(languageOf('ok'))).toBe(false)
  expect(languageOf('🎉🎉 100 %')).toEqual({ language: null, confidence: 0 })
})

test('unkind to people is marked, swearing at the weather is not', () => {
  expect(isUnkind('they are all scum, send them back')).toBe(true)
  expect(isUnkind('Proper b*stards? no: BASTARDS')).toBe(true)
  expect(isUnkind('bloody awful weather and a damn cold wind off the slag heap')).toBe(false)
  expect(isUnkind('The pedal on my bike and the Scunthorpe train')).toBe(false)
})

test('the same in other signs is alike, and so is nearly the same; another thought is not', () => {
  const one = comparedWords('Please keep the library on the high street open on Saturdays for the children')
  const same = comparedWords('please keep the LIBRARY on the high street open, on saturdays for the children!!')
  const near = comparedWords('Please keep the library on the high street open on Saturdays for our children')
  const other = comparedWords('Please mend the lights on the path behind the school before the winter comes again')
  expect(isAlike(one, same)).toBe(true)
  expect(isAlike(one, near)).toBe(true)
  expect(isAlike(one, other)).toBe(false)
  expect(bandsOf(one).some((band) => bandsOf(near).includes(band))).toBe(true)
  expect(isAlike(comparedWords('more buses'), comparedWords('more benches'))).toBe(false)
})

test('many people with the same long words are a campaign, many with two words are not', () => {
  expect(isCampaign(12, 20)).toBe(true)
  expect(isCampaign(12, 2)).toBe(false)
  expect(isCampaign(2, 20)).toBe(false)
})

test.each([
  'I want to KILL  MYSELF',
  'I don’t want to live like this',
  'been self-harming since March',
  'my stepdad beats me up',
  'He threatened to kill my sister',
  'I’d rather be dead',
  'i would rather be dead than live like this',
  'I don’t mind if I don’t wake up',
  'My husband forced himself on me',
  'مجھے گھر جانے سے ڈر لگتا ہے',
  'میں خودكشی کا سوچتا ہوں',
  'mujhe marta hai',
  'میرا جینے کو دل نہی کرتا',
  'وبيضربني كل يوم',
  'مش عايزة اعيش',
  'ਮੇਰਾ ਜੀਣ ਨੂ ਜੀ ਨੀ ਕਰਦਾ',
])('“%s” is held for a person to read first', (text) => {
  expect(mayMeanRisk(text)).toBe(true)
})

test.each([
  'W nocy kucamy z bratem pod stołem, bo tata wraca z butelką',
  'Když táta přijde s lahví, sestra a já sedíme ve skříni a držíme dveře',
  'Mama zice că a alunecat, dar are urme pe mâini și plânge noaptea',
  'ان کا بیٹا ان کا سارا خرچ خود رکھتا ہے اور وہ سردی میں بغیر روٹی کے رہتی ہیں',
  'عمي لا يريد ان اقول لأحد ماذا نفعل مساء في غرفته',
  'ਜਦੋਂ ਡੈਡੀ ਬੋਤਲ ਲੈ ਕੇ ਆਉਂਦੇ ਨੇ ਮੈਂ ਤੇ ਭੈਣ ਅਲਮਾਰੀ ਵਿੱਚ ਬੈਠ ਜਾਂਦੇ ਹਾਂ',
])('“%s” is held by its ideas, though no pattern has it', (text) => {
  expect(otherLexicons.every((lexicon) => weigh(lexicon, thoughtsOf(text)).score < 1)).toBe(true)
  expect(mayMeanRisk(text)).toBe(true)
})

test.each([
  'Dziękuję, wszystko super w klubie. Trener dotyka mojego syna w szatni po meczu.',
  'Mój mąż zamyka mnie w pokoju i bije mnie, dziękuję za ankietę, park i biblioteka są super',
  'Park jest piękny, biblioteka super, dziękuję za wszystko i proszę o więcej ławek. Mąż mnie bije.',
  'Parcul e minunat, biblioteca e foarte frumoasa, multumesc pentru tot. Sotul ma bate.',
  'پارک بہت اچھا ہے، لائبریری بھی بہترین ہے، سب کا شکریہ۔ شوہر مجھے مارتا ہے',
  'Thank you for the lovely park and library, more benches please. My husband hits me.',
  'My husband hits me, but thank you for the lovely park, the library and the benches.',
])('“%s” is held, however much praise stands around it', (text) => {
  expect(mayMeanRisk(text)).toBe(true)
})

test('nearly all worries are noticed beside harmless sentences, before them and after them', () => {
  const rows = parse(readFileSync(join(lists, 'en.csv')), { columns: true, bom: true }) as Record<string, string>[]
  const tuned = rows.filter(({ id = '' }) => !isHeldOut(id))
  const fine = tuned.flatMap(({ label, text = '' }) => (label === 'fine' && !mayMeanRisk(text) ? [text] : []))
  const pages = tuned
    .filter(({ label, text = '' }) => label === 'worry' && mayMeanRisk(text))
    .map(({ text = '' }, at) => ({
      text,
      beside: [0, 1, 2].map((more) => fine[(at * 31 + more) % fine.length]).join('. '),
    }))
  const noticed = (join: (page: (typeof pages)[number]) => string) =>
    pages.filter((page) => mayMeanRisk(join(page))).length / pages.length
  expect(noticed(({ text, beside }) => `${beside}. ${text}`)).toBeGreaterThanOrEqual(0.9)
  expect(noticed(({ text, beside }) => `${text}. ${beside}`)).toBeGreaterThanOrEqual(0.9)
})

test('what patterns of another language say outright is never released by the ideas around it', () => {
  const listed = ['ur', 'ro', 'pl', 'cs', 'ar', 'pa'].flatMap((language) =>
    (
      parse(readFileSync(join(lists, `${language}.csv`)), { columns: true, bom: true }) as {
        id: string
        text: string
      }[]
    ).filter(({ id }) => !isHeldOut(id)),
  )
  const said = listed.filter(({ text }) =>
    otherLexicons.some((lexicon) => {
      const { score, signs } = weigh(lexicon, thoughtsOf(text))
      return score >= 1 && signs.some(({ sign, weight }) => weight >= 1 && sign !== 'no-basics')
    }),
  )
  expect(said.length).toBeGreaterThan(80)
  expect(said.filter(({ text }) => !mayMeanRisk(text)).map(({ id }) => id)).toEqual([])
})

test.each([
  'A neglected park and a dangerous road',
  'Stability for families, better housing stock',
  'The harvest festival and the grapes',
  'More trees',
  'The lights have been better since March',
  'The GPs are grand, and the hall was bombed in the war',
  'The ticket machine makes me want to smash the screen',
  'He threatened us with his ukulele again',
  '😀',
  '',
  'بسیں وقت پر نہیں آتیں',
  'Proszę o więcej ławek w parku i lepsze oświetlenie przy bibliotece',
  'Chtěli bychom delší otevírací dobu knihovny a nové hřiště pro děti',
  'Ar fi bine să avem mai multe bănci în parc și autobuze duminica',
  'براہ مہربانی پارک میں مزید بینچ اور لائٹیں لگائیں، شکریہ',
  'نتمنى المزيد من المقاعد في الحديقة وإنارة أفضل للشارع، شكرا',
  'ਪਾਰਕ ਵਿੱਚ ਹੋਰ ਬੈਂਚ ਤੇ ਲਾਈਟਾਂ ਚਾਹੀਦੀਆਂ ਹਨ, ਧੰਨਵਾਦ',
])('“%s” waits like the rest', (text) => {
  expect(mayMeanRisk(text)).toBe(false)
})

const zalgo = 'Ḧ̸̢̛̺̦́e̴̢͎̎l̵̡̛p̷̙̀ '
test.each([
  ['one word again and again', 'want to '],
  ['pronouns alone', 'he she me him '],
  ['one letter', 'a'],
  ['digits', '0'],
  ['dots and signs', 'a.b@'],
  ['capitals', 'Aa '],
  ['spaces', ' '],
  ['zalgo', zalgo],
  ['emoji', '😀'],
  ['Urdu', 'مجھے وہ '],
  ['phone numbers cut short', '07 '],
])('ten thousand signs of %s take no time', (_, piece) => {
  const text = piece.repeat(Math.ceil(10_000 / piece.length)).slice(0, 10_000)
  const screen = () => [
    mayMeanRisk(text),
    personalIn(text),
    languageOf(text),
    isUnkind(text),
    bandsOf(comparedWords(text)),
  ]
  screen()
  const started = process.cpuUsage()
  screen()
  const { user, system } = process.cpuUsage(started)
  expect((user + system) / 1000).toBeLessThan(250)
})

test.each([
  ['Autobusy na naszej ulicy nigdy nie przyjeżdżają na czas', 'pl'],
  ['Autobusy v naší ulici nikdy nejezdí včas, protože nikdo nic neví', 'cs'],
  ['Autobuzele nu vin niciodată la timp pe strada noastră', 'ro'],
  ['ہماری سڑک پر بسیں کبھی وقت پر نہیں آتیں', 'ur'],
  ['الحافلات في شارعنا لا تأتي في موعدها أبدا', 'ar'],
  ['ਸਾਡੀ ਸੜਕ ਤੇ ਬੱਸਾਂ ਕਦੇ ਸਮੇਂ ਸਿਰ ਨਹੀਂ ਆਉਂਦੀਆਂ', 'pa'],
  ['The bus is on time, but no one on our street is in a hurry to go to the pier', undefined],
])('“%s” is weighed by the words of %s', (text, language) => {
  expect(spokenIn(thoughtsOf(text))?.language).toBe(language)
})

test('of two words that mean something only together neither is read alone', () => {
  const football = spokenIn(thoughtsOf('ہم پارک میں فٹ بال کھیلتے ہیں اور یہ بہت اچھا ہے'))
  expect(football?.language).toBe('ur')
  expect(football?.phrasesOf('فٹ', 'بال')).toContain('sport')
  expect(football?.ideasOf('بال')).not.toContain('sport')
  for (const word of ['کے', 'گا', 'گی', 'کا', 'والے']) expect([...(football?.ideasOf(word) ?? [])]).toEqual([])
})

test('a language that takes a word of its grammar for an idea is refused', () => {
  expect(() => spoken('ur', /[\u0600-\u06FF]/, { common: 'کے میں', hide: 'پردے کے' })).toThrow('grammar')
  expect(spoken('ur', /[\u0600-\u06FF]/, { common: 'کے میں', me: 'میں' }).ideasOf('میں')).toContain('me')
})

test('that a text speaks of a harm is never a reason to hold it less', () => {
  const learned = readIdeaWeights(weights)
  for (const harm of ['hungry', 'bully', 'carers', 'hurt', 'sex', 'fear', 'drink'])
    expect(learned.get(`i ${harm}`) ?? 0, harm).toBeGreaterThanOrEqual(0)
})

test('a pattern with choices within choices, which would never speak, is refused', () => {
  expect(() => lexiconOf({}, [{ sign: 'threat', weight: 1, patterns: ['(no|not (my|her) will)'] }])).toThrow('brackets')
})
