import { ageBands, longestText } from '#domain/contributions/schema.ts'
import { longestWording } from '#domain/survey-design/schema/limits.ts'
import type { Definition, Page, Question } from '#domain/surveys/schema/definition.ts'
import {
  type Choice,
  type Item,
  isQuestion,
  isScreen,
  type Picture,
  stances,
  yesNo,
} from '#domain/surveys/schema/definition.ts'
import { isBlank, styleOf, type Texts, wordsIn } from '#domain/surveys/schema/editions.ts'
import { fillPipes } from '#domain/surveys/schema/pipes.ts'
import type { PublicChoice, PublicScreen } from '#domain/surveys/schema/public.ts'
import { inShort } from '../in-short.ts'
import { picturePathOf } from '../pictures/picture-path.ts'

type Given = {
  definition: Definition
  edition: string
  areas: readonly { code: string; name: string }[]
  /** What stands where nobody has written anything yet. */
  blank: string
  /** What stands for an earlier answer. */
  answerOf(key: string): string
}

/**
 * A screen as people will see it, made here while it is being written. The published survey makes its own from what was
 * frozen, with real answers in its words.
 */
export function screenOf(item: Page | Question, given: Given): PublicScreen {
  const { definition, edition } = given
  const source = definition.editions[0]!
  const words = (texts: Texts) => {
    const found = wordsIn(texts, edition, source)
    const text = inShort(found.text, longestWording)
    return { ...found, text: text ? fillPipes(text, given.answerOf) : given.blank }
  }
  const orNull = (texts: Texts) => (isBlank(texts) ? null : words(texts))
  const pictured = (picture: Picture | null) =>
    picture && { src: picturePathOf(picture), alt: wordsIn(picture.alt, edition, source) }
  const choice = ({ key, text, picture }: Choice): PublicChoice => ({
    key,
    text: words(text),
    picture: pictured(picture),
  })
  const section = definition.items.slice(0, definition.items.indexOf(item)).findLast((each) => each.kind === 'section')
  return {
    ...plain,
    ...own(item),
    key: item.key,
    number: definition.items.filter(isScreen).indexOf(item) + 1,
    kind: item.kind,
    required: isQuestion(item) && item.required,
    text: words(item.text),
    hint: orNull(item.hint),
    section: section ? { key: section.key, text: words(section.text), hint: orNull(section.hint) } : null,
    picture: pictured(styleOf(edition) === 'easy' ? (item.easyPicture ?? item.picture) : item.picture),
    choices: 'choices' in item ? item.choices.map(choice) : sharedChoices(item, given.areas),
    rows: 'rows' in item ? item.rows.map(choice) : [],
    ...(item.kind === 'rating' && { points: item.points, low: orNull(item.low), high: orNull(item.high) }),
  }
}

const plain = {
  ...{ other: false, why: false, points: 5, low: null, high: null, longest: longestText },
  ...{ least: null, most: null, first: null, last: null },
}

/** What a question has of these, and nothing that only its kind knows. */
function own(item: Item): Partial<PublicScreen> {
  const names = ['other', 'why', 'longest', 'least', 'most', 'first', 'last'] as const
  return Object.fromEntries(Object.entries(item).filter(([name]) => names.some((each) => each === name)))
}

function sharedChoices({ kind }: Item, areas: Given['areas']): PublicChoice[] {
  const shared = (keys: readonly string[]) => keys.map((key) => ({ key, text: null, picture: null }))
  if (kind === 'yes-no') return shared(yesNo)
  if (kind === 'statements') return shared(stances)
  if (kind === 'age-band') return shared(ageBands)
  if (kind !== 'area') return []
  return areas.map(({ code, name }) => ({
    key: code,
    text: { text: name, language: 'en', isFallback: true },
    picture: null,
  }))
}
