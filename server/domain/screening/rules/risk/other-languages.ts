import { plainLetters } from '../words.ts'
import { arabic } from './languages/arabic.ts'
import { czech } from './languages/czech.ts'
import { polish } from './languages/polish.ts'
import { punjabi } from './languages/punjabi.ts'
import { romanian } from './languages/romanian.ts'
import { urdu } from './languages/urdu.ts'
import { lexiconOf, type SignList } from './pattern.ts'

const plainly = (lists: readonly SignList[]): SignList[] =>
  lists.map((list) => ({ ...list, patterns: list.patterns.map(plainLetters) }))

/**
 * The languages beside English that the product speaks. No speaker has checked them: they are asked of every text, since
 * a script or a survey's language does not say in which language somebody writes.
 */
export const otherLexicons = [urdu, romanian, polish, czech, arabic, punjabi].map((lists) =>
  lexiconOf({}, plainly(lists)),
)
