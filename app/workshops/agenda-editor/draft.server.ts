import type { Typed } from '#app/http/read-form.ts'
import { isLocale, type Locale, locales } from '#app/i18n/locales.ts'
import type { ActivityKind } from '#db/schema/workshops.ts'
import type { ActivityInput } from '#domain/workshops/commands/activity-input.ts'
import { activityKinds, kinds } from '#domain/workshops/schema/kinds.ts'
import {
  blank,
  blankDraft,
  type ChoiceTyped,
  choiceField,
  type Draft,
  hasChoices,
  mostRows,
  numberNames,
  type TextName,
  type TextsTyped,
  textNames,
} from './draft.ts'

const languages = Object.keys(locales) as Locale[]
const text = (typed: Typed, name: string): string => {
  const value = typed[name]
  return typeof value === 'string' ? value : ''
}

export const isKind = (name: string | null): name is ActivityKind => activityKinds.some((kind) => kind === name)

/** A stored activity in its editor. */
export function draftFrom(input: ActivityInput, fallback: Locale): Draft {
  const [first] = Object.keys(input.prompt)
  const draft = blankDraft(input.kind, isLocale(first) ? first : fallback)
  const given = input as Record<string, unknown>
  const textsGiven = (name: TextName) => (given[name] as TextsTyped | undefined) ?? {}
  return {
    ...draft,
    texts: {
      ...{ prompt: input.prompt, body: textsGiven('body') },
      ...{ lowText: textsGiven('lowText'), highText: textsGiven('highText') },
    },
    numbers: Object.fromEntries(
      numberNames.map((name) => [name, String(given[name] ?? draft.numbers[name])]),
    ) as Draft['numbers'],
    timer: input.timerSeconds ? String(input.timerSeconds) : '',
    isSlider: given.isSlider === true,
    takesOwn: given.takesOwn === true,
    picture: typeof given.pictureHash === 'string' ? given.pictureHash : '',
    choices:
      'choices' in input
        ? input.choices.map((choice) => ({
            ...{ id: choice.id ?? '', text: choice.text },
            cost: 'cost' in choice ? String(choice.cost) : '',
          }))
        : [],
  }
}

/** The form as it was sent, with the lines that were pasted as rows of their own. */
export function draftTyped(typed: Typed, kind: ActivityKind, fallback: Locale): Draft {
  const source = text(typed, 'source')
  const draft = blankDraft(kind, isLocale(source) ? source : fallback)
  const textsTyped = (nameIn: (language: Locale) => string) =>
    Object.fromEntries(
      [draft.source, ...languages.filter((language) => language !== draft.source)]
        .map((language) => [language, text(typed, nameIn(language))])
        .filter(([, said]) => said !== ''),
    ) as TextsTyped
  const rows: ChoiceTyped[] = []
  while (rows.length < mostRows && choiceField(rows.length, draft.source) in typed) {
    const row = rows.length
    rows.push({
      ...{ id: text(typed, choiceField(row, 'id')), cost: text(typed, choiceField(row, 'cost')) },
      text: textsTyped((language) => choiceField(row, language)),
    })
  }
  return {
    ...draft,
    texts: Object.fromEntries(
      textNames.map((name) => [name, textsTyped((language) => `${name}.${language}`)]),
    ) as Draft['texts'],
    numbers: Object.fromEntries(
      numberNames.map((name) => [name, name in typed ? text(typed, name) : draft.numbers[name]]),
    ) as Draft['numbers'],
    timer: text(typed, 'timer'),
    isSlider: text(typed, 'isSlider') === 'on',
    takesOwn: text(typed, 'takesOwn') === 'on',
    picture: text(typed, 'picture'),
    choices: hasChoices(kind) ? withLines(rows, text(typed, 'more'), draft) : [],
  }
}

const isBlank = ({ text: said, cost }: ChoiceTyped) => Object.keys(said).length === 0 && cost.trim() === ''

/** Pasted lines take the place of the empty rows at the end. Of too many, one too many stays, so that it is said. */
function withLines(rows: ChoiceTyped[], pasted: string, { kind, source }: Draft): ChoiceTyped[] {
  const lines = pasted
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (lines.length === 0) return rows
  const last = rows.findLastIndex((row) => !isBlank(row))
  const added = lines.map((line) => ({ ...blank, text: { [source]: line } }))
  return [...rows.slice(0, last + 1), ...added].slice(0, kinds[kind].choices.most + 1)
}

/**
 * What one of the small buttons beside the rows asks for: 'add', 'up.2', 'down.2', 'remove.2'.
 * @returns the rows, and the one to go on at
 */
export function shapeRows(draft: Draft, act: string): { draft: Draft; row: number } {
  const [what, at = '0'] = act.split('.')
  const row = Number(at)
  const { choices } = draft
  const moved = choices[row]
  if (what === 'add' || !moved) {
    const added = choices.length < mostRows ? [...choices, blank] : choices
    return { draft: { ...draft, choices: added }, row: added.length - 1 }
  }
  const others = choices.toSpliced(row, 1)
  if (what === 'remove') return { draft: { ...draft, choices: others }, row: Math.max(0, row - 1) }
  const to = Math.min(others.length, Math.max(0, row + (what === 'up' ? -1 : 1)))
  return { draft: { ...draft, choices: others.toSpliced(to, 0, moved) }, row: to }
}

/** Rows with anything in them. */
export const filledRows = (draft: Draft): ChoiceTyped[] => draft.choices.filter((row) => !isBlank(row))
