import type { Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { send } from './answering.ts'
import { expectAccessible } from './axe.ts'
import { expect, test } from './cast.ts'
import { groupDefinition, onlyAsking, openSurvey, surveys } from './own-survey.ts'
import { readingTime } from './reading-time.ts'

const words = 'A kettle that everybody may use'

test('a response begun on one device is finished on another, and taking it back takes it out of every count', async ({
  someone,
}) => {
  const group = (await someone('Lead of a community group')).page
  const board = (await someone('Strategy lead')).page
  const definition = onlyAsking(groupDefinition({ asksEquality: true }), 'yes-no', 'open-text')
  const slug = await openSurvey(group, definition)
  const before = await counts(group, board, slug)
  expect(before.responses).toBe(0)

  const tablet = (await someone()).page
  const begun = Date.now()
  const code = await test.step('it is begun on a tablet, in mid-word', async () => {
    await tablet.goto(`/s/${slug}/q/1`)
    await tablet.getByRole('radio', { name: '45 to 64' }).check()
    await tablet.getByRole('button', { name: 'Continue' }).click()
    await tablet.getByRole('radio', { name: 'Yes', exact: true }).check()
    await tablet.getByRole('button', { name: 'Continue' }).click()
    await tablet.getByRole('textbox').fill('A kett')
    await tablet.getByRole('button', { name: 'Save and come back later' }).click()
    await expect(tablet.getByRole('heading', { name: 'Your six words' })).toBeVisible()
    return sixWords(tablet)
  })

  const phone = (await someone(undefined, { javaScriptEnabled: false })).page
  await test.step('a phone without scripts goes on and sends', async () => {
    await phone.goto('/receipt')
    // As somebody types what they wrote down.
    await phone.getByRole('textbox').fill(code.join('  ').toUpperCase())
    await phone.getByRole('button', { name: 'Open' }).click()
    // Every question was reached: what is left is a last look.
    await expect(phone).toHaveURL(new RegExp(`/s/${slug}/check$`))
    await expect(phone.getByText('A kett')).toBeVisible()
    await phone.goto(`/s/${slug}/q/2`)
    await expect(phone.getByRole('radio', { name: 'Yes', exact: true })).toBeChecked()
    await phone.getByRole('button', { name: 'Continue' }).click()
    await expect(phone.getByRole('textbox')).toHaveValue('A kett')
    await phone.getByRole('textbox').fill(words)
    await phone.getByRole('button', { name: 'Continue' }).click()
    await phone.getByRole('button', { name: 'Continue' }).click()
    await phone.getByRole('radio', { name: 'Female', exact: true }).check()
    await phone.getByLabel('You may quote my words').check()
    await readingTime(begun, 3)
    expect(await send(phone, { edition: 'en' }), 'the words for coming back are the receipt now').toEqual(code)
  })
  const after = await counts(group, board, slug)
  expect(after).toEqual({
    responses: 1,
    forTheBoard: 1,
    rows: 1,
    texts: before.texts + 1,
    waiting: before.waiting + 1,
  })

  await test.step('the tablet has nothing of it', async () => {
    await tablet.goto(`/s/${slug}/q/3`)
    await expect(tablet.getByRole('textbox')).toHaveValue('')
    await tablet.goto(`/s/${slug}`)
    await expect(tablet.getByRole('link', { name: 'Go on' })).toHaveCount(0)
  })

  await test.step('the receipt opens anywhere; one consent is taken back, then everything', async () => {
    const { page } = await someone()
    await page.goto('/receipt')
    await page.getByRole('textbox').fill(code.join(' '))
    await page.getByRole('button', { name: 'Open' }).click()
    // Until somebody has read them, no receipt shows any words.
    await expect(page.getByText('We have your words.')).toBeVisible()
    await page.getByRole('button', { name: "Don't quote me any more" }).click()
    await expect(page.getByText("You don't want to be quoted. We don't.")).toBeVisible()
    await expectAccessible(page, 'a receipt with a consent taken back')
    await page.getByRole('link', { name: 'Take my words back' }).click()
    await expect(page.getByRole('heading', { name: 'Delete everything' })).toBeVisible()
    await expectAccessible(page, 'taking words back')
    await page.getByRole('button', { name: 'Delete my answers' }).click()
    await expect(page.getByText('Your words are deleted.')).toBeVisible()
  })
  expect(await counts(group, board, slug)).toEqual(before)
})

const sixWords = (page: Page) =>
  page
    .getByRole('listitem')
    .filter({ hasText: /^[a-z]+$/ })
    .allTextContents()

/** Every figure that a response is part of. */
async function counts(group: Page, board: Page, slug: string) {
  const figure = async (page: Page) => {
    await page.goto(`${surveys}/${slug}`)
    return Number(await page.locator('.big-number').innerText())
  }
  const rowsOf = async (page: Page, path: string) =>
    parse(await (await page.request.get(path)).text(), { columns: true, bom: true }) as Record<string, string>[]
  const texts = await rowsOf(board, '/work/live-well-south-tees/insight/contributions.csv')
  return {
    responses: await figure(group),
    forTheBoard: await figure(board),
    rows: (await rowsOf(group, `${surveys}/${slug}/responses.csv`)).length,
    texts: texts.length,
    waiting: texts.filter(({ visibility }) => visibility === 'waiting').length,
  }
}
