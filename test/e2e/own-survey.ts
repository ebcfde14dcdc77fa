import { expect, type Page } from '@playwright/test'
import { type Definition, type Item, isQuestion } from '#domain/surveys/schema/definition.ts'
import type { Texts } from '#domain/surveys/schema/editions.ts'
import { newItem } from '#domain/surveys/schema/new-item.ts'
import { days, frame, items, pipeMark, places } from './group-survey.ts'

export const surveys = '/work/live-well-south-tees/surveys'
const kinds: Record<string, Item['kind']> = {
  ...{ Age: 'age-band', Section: 'section', Yes: 'yes-no', Number: 'number', One: 'single-choice', Page: 'page' },
  ...{
    Own: 'open-text',
    Several: 'several-choices',
    Rating: 'rating',
    Smileys: 'smileys',
    Date: 'date',
    Put: 'ranking',
  },
  ...{ Table: 'matrix', Agree: 'statements', I: 'i-statement', Area: 'area', First: 'postcode-district' },
}

/** The survey of group-survey.ts as the editor would leave it, for journeys that begin after it was built. */
export function groupDefinition(more: Partial<Definition> = {}): Definition {
  const texts = ({ en, easy, ur }: { en: string; easy?: string; ur?: string }): Texts => ({
    en,
    ...(easy && { 'en-x-easy': easy }),
    ...(ur && { ur }),
  })
  const part = (words: string) => ({ key: keyOf(words), text: { en: words }, picture: null })
  return {
    ...{ title: texts(frame.title), why: texts(frame.why), nextSteps: texts(frame.nextSteps) },
    ...{ audience: 'everyone', editions: ['en', 'en-x-easy', 'ur'], asksEquality: false, asksContact: false },
    consultation: { stage: 'forming', information: frame.information, consideration: frame.consideration },
    items: items.map((written) => {
      const kind = kinds[written.menu]!
      const key = written.menu === 'One' ? 'which-place-like-most' : keyOf(written.menu)
      const item = { ...newItem(kind, key), text: texts(written) } as Item
      if (written.hint) item.hint = { en: written.hint }
      if ('choices' in item) item.choices = (written.choices ?? []).map(part)
      if (written.menu === 'One' && 'choices' in item)
        for (const [at, choice] of item.choices.entries())
          Object.assign(choice.text, { 'en-x-easy': places.easy[at], ur: places.ur[at] })
      if ('rows' in item) item.rows = (written.rows ?? []).map(part)
      if (written.menu === 'Yes') item.easyPicture = { source: 'symbol', name: 'bus', alt: { 'en-x-easy': 'A bus' } }
      if (written.isForBusRiders)
        item.showIf = { match: 'all', clauses: [{ question: 'yes', test: 'is', value: 'yes' }] }
      return item
    }),
    ...more,
  }
}
const keyOf = (words: string) => words.toLowerCase().replaceAll(' ', '-')

/** Only the first question about age, and what is named. */
export function onlyAsking(definition: Definition, ...named: Item['kind'][]): Definition {
  const items = definition.items.filter(({ kind }) => kind === 'age-band' || named.includes(kind))
  const isPiped = items.some(({ key }) => pipeMark.startsWith(`{${key}|`))
  const plain = (texts: Texts): Texts =>
    Object.fromEntries(Object.entries(texts).map(([edition, text]) => [edition, text.replace(pipeMark, 'the rooms')]))
  return { ...definition, items: isPiped ? items : items.map((item) => ({ ...item, text: plain(item.text) })) }
}

export const allRequired = (definition: Definition): Definition => ({
  ...definition,
  items: definition.items.map((item) => (isQuestion(item) ? { ...item, required: true } : item)),
})

/**
 * Makes and opens a survey by the product's own requests, without its pages.
 * @param desk signed in as the lead of a group
 * @returns its slug
 */
export async function openSurvey(desk: Page, definition: Definition): Promise<string> {
  const slug = await startSurvey(desk, definition.title.en ?? 'A survey')
  const design = `${surveys}/${slug}/design`
  const { revision } = await saved(desk, slug, definition, 1)
  const published = await post(desk, `${design}/publish`, {
    ...{ revision: String(revision), opensOn: '', closesOn: days.closes.iso, reportsOn: days.reports.iso },
  })
  expect(new URL(published.url()).search, 'the survey is published').toBe('?published=1')
  return slug
}

/** An empty draft. @returns its slug */
export async function startSurvey(desk: Page, title: string): Promise<string> {
  await desk.goto(`${surveys}/new`)
  const organisationId = await desk.locator('[name=organisationId]').inputValue()
  const made = await post(desk, `${surveys}/new`, { template: 'empty', title, language: 'en', organisationId })
  return new URL(made.url()).pathname.split('/').at(-2) as string
}

async function saved(desk: Page, slug: string, definition: Definition, basedOn: number): Promise<{ revision: number }> {
  const step = { intent: 'save', basedOn: String(basedOn), definition: JSON.stringify(definition) }
  const answer = await post(desk, `${surveys}/${slug}/design/steps`, step)
  expect(answer.status(), await answer.text()).toBe(200)
  return answer.json()
}

const post = (desk: Page, path: string, form: Record<string, string>) =>
  desk.request.post(path, { form, headers: { origin: new URL(desk.url()).origin } })
