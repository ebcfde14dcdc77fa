import { isDeepStrictEqual } from 'node:util'
import { type Definition, type Item, isQuestion } from '#domain/surveys/schema/definition.ts'
import type { Change, ChangeKind } from '../schema/design.ts'

/** What became different from one version to the next, in the order of the later one; what is gone stands last. */
export function changesBetween(before: Definition, after: Definition): Change[] {
  const [source = 'en'] = after.editions
  const change = (kind: ChangeKind, item: Item): Change => ({ kind, item: item.key, text: item.text[source] ?? '' })
  const { items: earlier, ...survey } = before
  const { items: later, ...surveyNow } = after
  const known = new Map(earlier.map((item) => [item.key, item]))
  const kept = later.filter(({ key }) => known.has(key))
  const order = earlier.filter(({ key }) => later.some((item) => item.key === key)).map(({ key }) => key)
  const changed = later.flatMap((item) => {
    const was = known.get(item.key)
    if (!was) return [change('added', item)]
    // Only what went back in the order: the rest moved up because of it.
    const isMoved = order.indexOf(item.key) < kept.indexOf(item)
    return [...(isMoved ? [change('moved', item)] : []), ...kindsOf(was, item).map((kind) => change(kind, item))]
  })
  const gone = earlier
    .filter(({ key }) => !later.some((item) => item.key === key))
    .map((item) => change('removed', item))
  const own: Change[] = isDeepStrictEqual(survey, surveyNow) ? [] : [{ kind: 'survey', item: null, text: null }]
  return [...own, ...changed, ...gone]
}

const words = ({ text, hint, picture, easyPicture }: Item) => ({ text, hint, picture, easyPicture })
const requiredOf = (item: Item) => isQuestion(item) && item.required

const told = ['text', 'hint', 'picture', 'easyPicture', 'showIf', 'required']
/** The rest is what can be answered: choices, rows, limits. */
const answers = (item: Item) => Object.fromEntries(Object.entries(item).filter(([name]) => !told.includes(name)))

function kindsOf(was: Item, is: Item): ChangeKind[] {
  const kinds: ChangeKind[] = []
  if (!isDeepStrictEqual(words(was), words(is))) kinds.push('reworded')
  if (!isDeepStrictEqual(answers(was), answers(is))) kinds.push('answers')
  if (!isDeepStrictEqual(was.showIf, is.showIf)) kinds.push('condition')
  if (requiredOf(was) !== requiredOf(is)) kinds.push('required')
  return kinds
}
