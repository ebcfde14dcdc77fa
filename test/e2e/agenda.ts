import { expect, type Page } from '@playwright/test'

/** One activity, as its facilitator fills in the form for it. Its kind as the cards of the agenda name it. */
export type Part = {
  kind: string
  question: string
  choices?: readonly string[]
  /** Of each choice, in pounds. */
  costs?: readonly number[]
  fields?: Readonly<Record<string, string>>
  ticks?: readonly string[]
}

const list = '/work/live-well-south-tees/workshops'

/** Makes a workshop from a template, an empty one unless another is named. Ends on its agenda. */
export async function makeWorkshop(desk: Page, name: string, template = 'An empty agenda'): Promise<void> {
  await desk.goto(`${list}/new`)
  await desk.getByLabel('Its name').fill(name)
  await desk.getByRole('radio', { name: template }).check()
  await desk.getByRole('button', { name: 'Make the workshop' }).click()
  await expect(desk.getByRole('heading', { name: 'Agenda', exact: true })).toBeVisible()
}

/** Adds an activity at the end of the agenda that is open. */
export async function addPart(desk: Page, part: Part): Promise<void> {
  await fillPart(desk, part)
  await desk.getByRole('button', { name: 'Add to the agenda' }).click()
  await expect(desk.getByRole('heading', { name: part.question })).toBeVisible()
}

/** Opens the form of a new activity and fills it in. */
export async function fillPart(desk: Page, { kind, question, choices = [], costs, fields = {}, ticks = [] }: Part) {
  await desk.getByRole('link', { name: new RegExp(`^${kind}`) }).click()
  await desk
    .getByLabel(kind === 'Slide' ? 'The heading' : 'The question')
    .first()
    .fill(question)
  for (const [label, value] of Object.entries(fields)) await desk.getByLabel(label, { exact: true }).first().fill(value)
  for (const label of ticks) await desk.getByRole('checkbox', { name: label }).check()
  if (costs)
    for (const [row, cost] of costs.entries()) {
      await desk
        .getByLabel(`Row ${row + 1}`, { exact: true })
        .first()
        .fill(choices[row] ?? '')
      await desk.getByLabel(`Price of row ${row + 1}, in pounds`).fill(String(cost))
    }
  else if (choices.length > 0) {
    await desk.getByText('Paste a list').click()
    await desk.getByLabel('One to a line').fill(choices.join('\n'))
  }
}

/** From the agenda to the desk, where the session is opened. */
export async function openSession(desk: Page): Promise<void> {
  await desk.getByRole('link', { name: 'Go to the desk' }).first().click()
  await desk.getByRole('button', { name: 'Open the session' }).click()
  await expect(desk.getByRole('button', { name: 'End the session' })).toBeVisible()
}
