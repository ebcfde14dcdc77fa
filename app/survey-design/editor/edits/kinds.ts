import type { Definition, Item, ItemKind, Question } from '#domain/surveys/schema/definition.ts'
import { isQuestion } from '#domain/surveys/schema/definition.ts'
import { newItem } from '#domain/surveys/schema/new-item.ts'
import { changeItem } from './items.ts'

/** Kinds that can become each other with nothing of what was written lost. */
const families: readonly (readonly ItemKind[])[] = [
  ['single-choice', 'several-choices', 'ranking'],
  ['smileys', 'yes-no', 'i-statement', 'open-text'],
]

/** What this item could be instead, itself among them; only itself where something would be lost. */
export const kindsFor = ({ kind }: Item): readonly ItemKind[] =>
  families.find((family) => family.includes(kind)) ?? [kind]

export const setKind = (definition: Definition, key: string, kind: ItemKind): Definition =>
  changeItem(definition, key, (item) => {
    if (!kindsFor(item).includes(kind) || kind === item.kind) return item
    const { text, hint, picture, easyPicture, showIf } = item
    const made = { ...newItem(kind, key), text, hint, picture, easyPicture, showIf } as Item
    if (isQuestion(item) && isQuestion(made)) made.required = item.required
    if ('choices' in item && 'choices' in made) made.choices = item.choices
    if (offersOther(item) && offersOther(made)) made.other = item.other
    return made
  })

type WithOther = Extract<Question, { kind: 'single-choice' | 'several-choices' }>
export const offersOther = (item: Item): item is WithOther =>
  item.kind === 'single-choice' || item.kind === 'several-choices'
