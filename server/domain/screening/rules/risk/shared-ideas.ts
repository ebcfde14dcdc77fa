import { ideas } from './english/ideas.ts'

/** What a text may be about, in any language: the broad ideas of English, and some of them told apart more finely. */
const { you: _you, he, she, they, ...rest } = ideas
const finer = {
  they: [he, she, they].join(' '),
  hungry: 'hungry hunger starv* famished ravenous',
  lock: 'lock* key keys bolt* bolted',
  shout: 'scream* shout* yell* swear* row rows argu* rage temper names',
  sex: 'rape* raped sex* undress* naked knickers',
}
export const sharedIdeas: Readonly<Record<string, string>> = { ...rest, ...finer }

/** One language's words for them, `*` being the rest of a word; `common`: by which a text in it is known. */
export type IdeasOf = Readonly<Record<string, string>>
