import { plainLetters } from '../words.ts'
import { arabic } from './languages/arabic.ts'
import { czech } from './languages/czech.ts'
import { polish } from './languages/polish.ts'
import { punjabi } from './languages/punjabi.ts'
import { romanian } from './languages/romanian.ts'
import { urdu } from './languages/urdu.ts'
import { type Lexicon, lexiconOf, type SignList } from './pattern.ts'

type Knows = Lexicon['knows']
/** The word that the patterns have for one that they do not know. */
type Reading = (word: string, knows: Knows) => string

const plainly = (lists: readonly SignList[]): SignList[] =>
  lists.map((list) => ({ ...list, patterns: list.patterns.map(plainLetters) }))

/** Short ways of typing a word, as they are typed -> as the patterns have it. */
const typed = (words: Readonly<Record<string, string>>): Reading => {
  const meant = new Map(Object.entries(words).map(([from, to]) => [plainLetters(from), plainLetters(to)]))
  return (word) => meant.get(word) ?? word
}

/** Arabic writes "and", "the", "with" and the marks of its spoken tenses in one with the word. */
const joined = ['و', 'ف', 'ب', 'ل', 'ك', 'ال', 'وال', 'بال', 'فال', 'لل', 'وب', 'ح', 'س', 'ت', 'وي'].map(plainLetters)
const dialect = typed({ مش: 'لا', مو: 'لا', موب: 'لا', مب: 'لا', ماكو: 'مافي', مفيش: 'مافي', محد: 'لا', محدش: 'لا' })
const withoutJoined: Reading = (word, knows) => {
  const meant = dialect(word, knows)
  if (meant !== word || word.length < 5) return meant
  const begun = joined.filter((start) => word.startsWith(start) && word.length - start.length >= 3)
  return begun.map((start) => word.slice(start.length)).find(knows) ?? word
}

const shortUrdu = typed({ نہی: 'نہیں', نئیں: 'نہیں', نھی: 'نہیں', کوی: 'کوئی', مین: 'میں', گی: 'گئی' })
const shortPunjabi = typed({ ਨੀ: 'ਨਹੀਂ', ਨਹੀ: 'ਨਹੀਂ', ਨੲੀਂ: 'ਨਹੀਂ', ਨਈਂ: 'ਨਹੀਂ', ਨੂ: 'ਨੂੰ', ਤੋ: 'ਤੋਂ', ਮੈ: 'ਮੈਂ' })
const asWritten: Reading = (word) => word

function reading(lists: readonly SignList[], read: Reading = asWritten): Lexicon {
  const lexicon = lexiconOf({}, plainly(lists))
  const known = (word: string) => (lexicon.knows(word) ? word : read(word, lexicon.knows))
  return { ...lexicon, find: (words) => lexicon.find(words.map(known)) }
}

/**
 * The languages beside English that the product speaks. No speaker has checked them: they are asked of every text, since
 * a script or a survey's language does not say in which language somebody writes.
 */
export const otherLexicons = [
  reading(urdu, shortUrdu),
  reading(romanian),
  reading(polish),
  reading(czech),
  reading(arabic, withoutJoined),
  reading(punjabi, shortPunjabi),
]
