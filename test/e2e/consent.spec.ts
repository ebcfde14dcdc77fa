import type { Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { expect, test } from './cast.ts'

const survey = '/s/warm-places'
const results = '/work/live-well-south-tees/surveys/warm-places'

/** Answers what must be answered, on one page, and comes to the last page. */
async function answer(page: Page, age: string) {
  await page.goto(`${survey}/q/1`)
  await page.getByLabel(age, { exact: true }).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.waitForURL(/\/q\/2$/)
  await page.goto(`${survey}/all`)
  await page.getByLabel('No', { exact: true }).first().check()
  await page.getByRole('button', { name: 'Check my answers' }).click()
  await expect(page.getByRole('heading', { name: 'Check your answers' })).toBeVisible()
}

const peopleIn = async (page: Page) => {
  await page.goto(results)
  return Number((await page.locator('.big-number').first().textContent())?.trim())
}

test('consents and the questions about a person, without scripts, and all of it taken back by receipt', async ({
  someone,
}) => {
  const { page } = await someone(undefined, { javaScriptEnabled: false })
  const { page: desk } = await someone('Lead of a community group')
  const before = await peopleIn(desk)

  await test.step('after the check come the questions about the person', async () => {
    await answer(page, '25 to 44')
    await page.getByRole('button', { name: 'Continue' }).click()
    await expect(page.getByRole('group', { name: 'What is your sex?' })).toBeVisible()
    await expect(page.getByText('does it make everyday things harder')).toBeHidden()
    await page
      .getByRole('group', { name: /health condition/ })
      .getByLabel('Yes')
      .check()
    await expect(page.getByText('does it make everyday things harder')).toBeVisible()
  })

  await test.step('an address that is none leads back to its field, with everything still ticked', async () => {
    await page.getByLabel('You may quote my words').check()
    await page.getByLabel('You may write to me').check()
    await page.getByLabel('My e-mail address').fill('sam')
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await page.getByRole('alert').getByRole('link').click()
    await expect(page.getByLabel('My e-mail address')).toHaveValue('sam')
    await expect(page.getByLabel('You may quote my words')).toBeChecked()
    await page.getByLabel('My e-mail address').fill('sam@example.org')
  })

  await test.step('it is sent, counted, and the address is with the group alone', async () => {
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'Your receipt' })).toBeVisible()
    expect(await peopleIn(desk)).toBe(before + 1)
    await desk.getByRole('link', { name: 'People to tell' }).click()
    await expect(desk.getByRole('link', { name: 'sam@example.org' })).toBeVisible()
    await expectAccessible(desk, 'the people to tell')
  })

  await test.step('one consent is taken back, then everything', async () => {
    await page.getByRole('link', { name: 'Open my receipt' }).click()
    await page.getByRole('button', { name: 'Delete my address' }).click()
    await expect(page.getByText('Your address is deleted. Nobody will write to you.')).toBeVisible()
    await page.getByRole('link', { name: 'Take my words back' }).click()
    await page.getByRole('button', { name: 'Delete my answers' }).click()
    await expect(page.getByText('Your words are deleted.')).toBeVisible()
    expect(await peopleIn(desk)).toBe(before)
    await desk.goto(`${results}/contacts`)
    await expect(desk.getByText('sam@example.org')).toHaveCount(0)
  })
})

test('each page from the last look to the receipt is for everybody, and asks young people less', async ({
  someone,
}) => {
  const { page } = await someone()
  await answer(page, '13 to 17')
  await expectAccessible(page, 'checking a survey of every kind')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByText('Your words stay safe')).toBeVisible()
  await expect(page.getByLabel('You may quote my words')).toHaveCount(0)
  await expect(page.getByText('sexual orientation')).toHaveCount(0)
  await expectAccessible(page, 'the questions about a young person')
  await page.getByRole('button', { name: 'Skip these and send' }).click()
  await expect(page.getByRole('heading', { name: 'Your receipt' })).toBeVisible()
  await page.getByRole('link', { name: 'Open my receipt' }).click()
  await page.getByRole('link', { name: 'Take my words back' }).click()
  await expect(page.getByRole('heading', { name: 'Delete everything' })).toBeVisible()
  await expectAccessible(page, 'taking answers back')
})
