import { expectAccessible } from './axe.ts'
import { expect, test } from './cast.ts'

const survey = '/s/what-matters'

test('a resident’s words outlive a reload, a wrong press, a lost cookie and a double press on Send', async ({
  someone,
}) => {
  const { page, context } = await someone()
  const field = page.getByRole('textbox')
  const goOn = page.getByRole('button', { name: 'Continue' })

  await test.step('an empty answer to a required question is sent back', async () => {
    await page.goto(`${survey}/q/2`)
    await goOn.click()
    await expect(page.getByRole('alert')).toBeFocused()
    await expect(page).toHaveTitle(/^Error: /)
    await expectAccessible(page, 'a question that was sent back')
    await page.getByRole('alert').getByRole('link').click()
    await expect(field).toBeFocused()
  })

  await test.step('what was typed is there after a reload, and counted', async () => {
    await field.fill('Benches on the way')
    await expect(page.getByText('Saved on this phone or computer')).toBeVisible()
    await page.reload()
    await expect(field).toHaveValue('Benches on the way')
    await expect(page.getByText('18 of 10,000')).toBeVisible()
  })

  await test.step('too much is refused and stays', async () => {
    await field.fill('x'.repeat(10_001))
    await goOn.click()
    await expect(page.getByRole('alert')).toContainText('1 character shorter')
    expect((await field.inputValue()).length).toBe(10_001)
    await field.fill('Benches on the way')
  })

  await test.step('the cookie ends in mid-form', async () => {
    await context.clearCookies({ name: 'guest' })
    await goOn.click()
    await expect(page.getByText('Question 3 of')).toBeVisible()
    await expect(page.locator('#main')).toBeFocused()
    await page.goto(`${survey}/check`)
    await expect(page.getByText('Benches on the way')).toBeVisible()
    await expectAccessible(page, 'checking the answers')
  })

  const before = await context.newPage()
  await before.goto(`${survey}/q/2`)
  await expect(before.getByRole('textbox')).toHaveValue('Benches on the way')

  await test.step('Send is pressed twice', async () => {
    await page.getByRole('button', { name: 'Send' }).dblclick()
    await expect(page.getByRole('heading', { name: 'Your receipt' })).toBeVisible()
    const words = await page
      .getByRole('listitem')
      .filter({ hasText: /^[a-z]+$/ })
      .allTextContents()
    await page.reload()
    await expect(page.getByText(words[0] ?? '', { exact: true }).first()).toBeVisible()
    expect(words).toHaveLength(6)
    expect(page.url()).toMatch(/\/thanks$/)
    await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).toEqual([])
    await expectAccessible(page, 'the receipt after sending')
  })

  await test.step('what is changed in an older window is not told as sent, and is there to answer anew', async () => {
    await before.getByRole('textbox').fill('Benches and shade')
    await before.getByRole('button', { name: 'Continue' }).click()
    await expect(before.getByRole('heading', { name: 'You had already sent these answers.' })).toBeVisible()
    await expectAccessible(before, 'the page for what was sent before')
    await before.getByRole('link', { name: 'Answer again' }).click()
    await before.getByRole('link', { name: 'Start', exact: true }).click()
    await before.getByRole('button', { name: 'Continue' }).click()
    await expect(before.getByRole('textbox')).toHaveValue('Benches and shade')
  })
})

test('somebody takes their words back', async ({ someone }) => {
  const { page } = await someone(undefined, { javaScriptEnabled: false })
  await page.goto(`${survey}/q/2`)
  await page.getByRole('textbox').fill('I would rather not have said this')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page).toHaveURL(/\/q\/3$/)
  await page.goto(`${survey}/check`)
  await page.getByRole('button', { name: 'Send' }).click()
  await page.getByRole('link', { name: 'Open my receipt' }).click()
  const receipt = page.url()
  await page.getByRole('link', { name: 'Take my words back' }).click()
  await page.getByRole('button', { name: 'Delete my answers' }).click()

  await expect(page.getByText('Your words are deleted.')).toBeVisible()
  await page.goto(receipt)
  await expect(page.getByText('We have no receipt with these words.').first()).toBeVisible()
  await expect(page.getByRole('textbox')).toHaveValue(receipt.split('/').at(-1)?.replaceAll('-', ' ') ?? '')
})

test('a form is kept while it is typed, and goes on with six words on another device', async ({ someone }) => {
  const first = (await someone()).page
  await test.step('each pause keeps what was typed with us', async () => {
    await first.goto(`${survey}/q/2`)
    await first.getByRole('textbox').fill('A bench half way')
    await expect(first.getByText('Saved', { exact: true })).toBeVisible()
    await first.evaluate(() => localStorage.clear())
    await first.reload()
    await expect(first.getByRole('textbox')).toHaveValue('A bench half way')
  })

  const words = await test.step('the page for coming back shows six words', async () => {
    await first.getByRole('button', { name: 'Save and come back later' }).click()
    await expect(first.getByRole('heading', { name: 'Saved. Come back when you like.' })).toBeVisible()
    await expectAccessible(first, 'the words to come back with')
    return first
      .getByRole('listitem')
      .filter({ hasText: /^[a-z]+$/ })
      .allTextContents()
  })

  const second = (await someone(undefined, { javaScriptEnabled: false })).page
  await test.step('another device goes on where it stopped, without scripts', async () => {
    await second.goto('/receipt')
    await second.getByRole('textbox').fill(words.join(' '))
    await second.getByRole('button', { name: 'Open' }).click()
    await expect(second.getByText('Question 1 of')).toBeVisible()
    await second.goto(`${survey}/q/2`)
    await expect(second.getByRole('textbox')).toHaveValue('A bench half way')
  })

  await test.step('the first one keeps nothing', async () => {
    await first.goto(`${survey}/q/2`)
    await expect(first.getByRole('textbox')).toHaveValue('')
  })
})

test('everything on one page: questions come and go with the answers, by keys alone', async ({ someone }) => {
  const { page } = await someone()
  await page.goto('/s/warm-places/all')
  await page.getByRole('radio', { name: '25 to 44' }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'All questions on one page' })).toBeVisible()
  await expectAccessible(page, 'all questions on one page')
  const which = page.getByRole('group', { name: /Which one/ })
  await expect(which).toHaveCount(0)
  await page.getByRole('radio', { name: 'Yes' }).first().focus()
  await page.keyboard.press('Space')
  await expect(which).toBeVisible()
  await page.getByRole('button', { name: /^Move up: Kind people/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Kind people is now 3 of 4.')).toBeAttached()
  await expect(page.getByRole('button', { name: /^Move up: Kind people/ })).toBeFocused()
})
