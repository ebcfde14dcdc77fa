import type { Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { expect, test } from './cast.ts'
import { days } from './group-survey.ts'
import { groupDefinition, onlyAsking, openSurvey, startSurvey, surveys } from './own-survey.ts'
import { readingTime } from './reading-time.ts'

const add = async (page: Page, kind: RegExp) => {
  await page.getByRole('button', { name: 'Add a question or page' }).click()
  await page.getByRole('menuitem', { name: kind }).click()
}
const question = (page: Page) => page.getByRole('region', { name: 'Write' }).getByLabel('Question', { exact: true })

test('unfinished work, a condition on what is gone, and crossed days are told with the way to mend them', async ({
  someone,
}) => {
  const { page } = await someone('Lead of a community group')
  const slug = await startSurvey(page, 'Half a survey')
  const design = `${surveys}/${slug}/design`

  await test.step('with nothing in it, it can’t be published', async () => {
    await page.goto(`${design}/publish`)
    await expect(page.getByText('There is no question in it yet.')).toBeVisible()
    await page.getByRole('button', { name: 'Publish the survey' }).click()
    await expect(page.getByRole('alert')).toContainText('It was not published')
    await expectAccessible(page, 'what stands in the way')
    expect((await page.request.get(`/s/${slug}`)).status()).toBe(404)
  })

  await test.step('a condition on a question that was taken out is marked, and leads to its question', async () => {
    await page.goto(design)
    await add(page, /^Yes, no/)
    await question(page).fill('Do you come by bus?')
    await add(page, /^Number/)
    await question(page).fill('How long do you wait?')
    await page.getByRole('button', { name: 'Show only if …' }).click()
    await page.locator('.outline-open').filter({ hasText: 'Do you come by bus?' }).click()
    await page.getByRole('button', { name: 'Remove', exact: true }).click()
    await expect(page.locator('.outline-row').filter({ hasText: 'How long' })).toContainText('1 thing to mend')
    await page.locator('.outline-open').filter({ hasText: 'How long do you wait?' }).click()
    await expect(page.getByText('Its condition speaks of a question that is not there any more.')).toBeVisible()
    await expect(page.getByLabel('Condition 1: question')).toBeVisible()
    await expectAccessible(page, 'a condition on a question that is gone')
    await page.getByRole('button', { name: 'Remove condition 1' }).click()
    await expect(page.getByText('Its condition speaks of')).toHaveCount(0)
  })

  await test.step('unfinished work is kept as it is', async () => {
    await add(page, /^One choice/)
    await expect(page.locator('.save-status')).toContainText('Saved at')
    await page.reload()
    await page.getByRole('button', { name: /^Before you publish/ }).click()
    await expect(page.getByText('This has no words yet.')).toBeVisible()
    await expectAccessible(page, 'the list of what to mend')
  })

  await test.step('days the wrong way round change nothing', async () => {
    const { page: other } = await someone('Lead of a community group')
    const open = await openSurvey(other, onlyAsking(groupDefinition(), 'open-text'))
    await other.goto(`${surveys}/${open}/design/settings`)
    await other.getByLabel('Last day').fill('2020-01-01')
    await other.getByRole('button', { name: 'Save the settings' }).click()
    await expect(other.getByRole('alert')).toContainText('The last day is before the first.')
    await expect(other.getByLabel('Last day')).toHaveValue('2020-01-01')
    await expectAccessible(other, 'days that were refused')
    await page.goto(`${design}/publish`)
    await page.getByLabel('First day').fill(days.reports.iso)
    await page.getByLabel('Last day').fill(days.closes.iso)
    await page.getByRole('button', { name: 'Publish the survey' }).click()
    await expect(page.getByRole('alert')).toContainText('It was not published')
    await expect(page.getByLabel('Last day')).toHaveValue(days.closes.iso)
  })
})

test('emoji, marks of direction, null bytes and what looks like code come through as they were written', async ({
  someone,
}) => {
  const { page: desk } = await someone('Lead of a community group')
  const slug = await openSurvey(desk, onlyAsking(groupDefinition(), 'open-text'))
  const { page } = await someone()
  const begun = Date.now()
  await page.goto(`/s/${slug}/q/2`)
  const field = page.getByRole('textbox')
  const words = 'A 👩‍🦽 ramp, \u200fجی ہاں\u200f <b>&amp; =SUM(A1) {which-place-like-most} {{count}}'
  await field.fill(words)
  await field.evaluate((area: HTMLTextAreaElement) => {
    area.value = `\u0000${area.value}\u0000`
    area.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page).toHaveURL(/\/check$/)
  await expect(page.getByText(words)).toBeVisible()
  await readingTime(begun, 2)
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByRole('link', { name: 'Open my receipt' }).click()
  // Until somebody has read them, no receipt shows any words.
  await expect(page.getByText('We have your words.')).toBeVisible()
  const file = await (await desk.request.get(`${surveys}/${slug}/responses.csv`)).text()
  expect(file).toContain('👩‍🦽 ramp, \u200fجی ہاں\u200f')
  expect(file).not.toContain('\u0000')
})

test('a book that is pasted is kept, told in numbers, and never lost: with scripts and without', async ({
  someone,
}) => {
  const { page: desk } = await someone('Lead of a community group')
  const slug = await openSurvey(desk, onlyAsking(groupDefinition(), 'open-text'))
  const goOn = { name: 'Continue' }
  const { page } = await someone()
  await page.goto(`/s/${slug}/q/2`)
  const field = page.getByRole('textbox')

  await test.step('the press that follows the saving goes through', async () => {
    await field.fill('ab '.repeat(33_334))
    await expect(page.getByText('Saved', { exact: true })).toBeVisible()
    await page.getByRole('button', goOn).click()
    await expect(page.getByRole('alert')).toContainText('we can take 10,000')
    expect((await field.inputValue()).length).toBeGreaterThan(100_000)
    await expectAccessible(page, 'a book that was sent back')
  })

  await test.step('what no form can carry stays on the page', async () => {
    await field.fill('ab '.repeat(200_000))
    await page.getByRole('button', goOn).click()
    await expect(page.getByText('more text than we can take at once')).toBeVisible()
    expect((await field.inputValue()).length).toBe(600_000)
    await field.fill('Shorter by far.')
    await page.getByRole('button', goOn).click()
    await expect(page).toHaveURL(/\/check$/)
  })

  await test.step('without scripts a page says so in the reader’s language, and the way back has all of it', async () => {
    const { page: plain, context } = await someone(undefined, { javaScriptEnabled: false, locale: 'pl-PL' })
    await context.addCookies([{ name: 'lang', value: 'pl', url: desk.url() }])
    await plain.goto(`/s/${slug}/q/2`)
    await plain.getByRole('textbox').fill('ab '.repeat(200_000))
    await plain.getByRole('button', { name: 'Dalej' }).click()
    await expect(plain.locator('html')).toHaveAttribute('lang', 'pl')
    await expect(plain.getByText('To za dużo tekstu naraz.')).toBeVisible()
    await plain.goBack()
    expect((await plain.getByRole('textbox').inputValue()).length).toBe(600_000)
  })
})
