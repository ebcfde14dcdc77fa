import type { Page } from '@playwright/test'
import { expectAccessible, expectNarrow } from './axe.ts'
import { expect, test } from './cast.ts'
import { keysOf } from './keys.ts'

const here = '/work/live-well-south-tees/agreement'

/** Alpha from the exported file, worked out as one would by hand: both, one and neither, and the formula. */
function alphaOf(csv: string): string {
  const [, ...lines] = csv.trim().split('\r\n')
  const decisions = lines.map((line) => line.split(',').slice(-3, -1))
  const count = (first: string, second: string) =>
    decisions.filter((each) => each[0] === first && each[1] === second).length
  const [both, one, neither] = [count('yes', 'yes'), count('yes', 'no') + count('no', 'yes'), count('no', 'no')]
  const [yes, no] = [2 * both + one, 2 * neither + one]
  return (1 - ((yes + no - 1) * 2 * one) / (2 * yes * no)).toFixed(2)
}

test('a round is drawn, coded again by keys alone, closed, and its differences settled', async ({ someone }) => {
  const { page: desk } = await someone('Moderator')
  await test.step('somebody draws ten texts', async () => {
    await desk.goto(here)
    await expect(desk.getByRole('heading', { name: 'What round 1 says' })).toBeVisible()
    await expectAccessible(desk, 'how sure we are')
    await expectNarrow(desk, 'how sure we are')
    await desk.getByLabel('How many texts').fill('9')
    await desk.getByRole('button', { name: 'Draw the texts and start' }).click()
    await expect(desk.getByRole('alert')).toContainText('from 10 to 500')
    await desk.getByLabel('How many texts').fill('10')
    await desk.getByRole('button', { name: 'Draw the texts and start' }).click()
    await expect(desk.getByRole('heading', { name: 'Round 2 is open' })).toBeVisible()
    // They coded them all first.
    await expect(desk.getByText('Nothing is left for you')).toBeVisible()
    await expectAccessible(desk, 'an open round')
  })
  const round = new URL(desk.url()).pathname
  const codings = async (page: Page) => (await page.request.get(`${round}/codings.csv`)).text()

  await test.step('without a script a text is coded again too, and what was given can be changed', async () => {
    const { page } = await someone('Second moderator', { javaScriptEnabled: false })
    await page.goto(round)
    await page.getByRole('button', { name: 'Code the next text' }).click()
    await page.getByRole('button', { name: 'Save and go on' }).click()
    await expect(page.getByRole('alert')).toContainText('Tick at least one goal')
    await page.locator('form .goal input').first().check()
    await page.getByRole('button', { name: 'Save and go on' }).click()
    await expect(page.getByText('Saved.')).toBeVisible()
    await page.getByRole('link', { name: 'Change what you gave the last text' }).click()
    await expect(page.locator('form :checked')).toHaveCount(1)
  })

  const { page: other } = await someone('Second moderator')
  const keys = keysOf(other)
  await test.step('somebody else codes them by keys, and sees nothing of what was chosen', async () => {
    await other.goto(round)
    await keys.press(other.getByRole('button', { name: 'Code the next text' }))
    await expect(other).toHaveURL(/agreement\/[a-z0-9]{16}\/[a-z0-9]{16}/)
    await expectAccessible(other, 'a text to code again')
    await expectNarrow(other, 'a text to code again')
    for (let text = 0; text < 9; text++) {
      await expect(other.locator('form :checked')).toHaveCount(0)
      const at = new URL(other.url()).pathname
      // Until the page listens, keys do nothing.
      await expect(other.locator('kbd').first()).toBeVisible()
      await other.keyboard.press(text % 4 === 3 ? '0' : `${1 + (text % 3)}`)
      await expect(other.locator('form :checked')).toHaveCount(1)
      await other.keyboard.press('Enter')
      await expect(other).not.toHaveURL(new RegExp(`${at}$`))
      await expect(other.getByText('Saved.')).toBeVisible()
    }
    await expect(other).toHaveURL(new RegExp(`${round}\\?saved=`))
  })

  await test.step('the first coder cannot open one of them', async () => {
    const address = await other.getByRole('link', { name: 'Change what you gave the last text' }).getAttribute('href')
    await desk.goto(address ?? '/nothing')
    await expect(desk.getByText('You coded this text first')).toBeVisible()
  })

  await test.step('the round is closed, and says what anybody works out from its file', async () => {
    await keys.press(other.locator('summary', { hasText: 'Close the round' }))
    await keys.press(other.getByRole('button', { name: 'Close the round now' }))
    await expect(other.getByRole('heading', { name: 'What round 2 says' })).toBeVisible()
    await expect(other.locator('.overall .big-number')).toHaveText(alphaOf(await codings(other)))
    await expectAccessible(other, 'a closed round')
    await expectNarrow(other, 'a closed round')
  })

  await test.step('who answers for the strategy reads the figures, and no text', async () => {
    const { page: lead } = await someone('Strategy lead')
    await lead.goto('/work/live-well-south-tees')
    await lead.getByRole('link', { name: 'How sure are we?' }).click()
    await expect(lead.getByRole('button', { name: 'Draw the texts and start' })).toHaveCount(0)
    await lead.getByRole('link', { name: 'Round 2' }).click()
    // The page before shows the same figure.
    await expect(lead).toHaveURL(new RegExp(`${round}$`))
    await expect(lead.locator('.overall .big-number')).toHaveText(alphaOf(await codings(other)))
    await expect(lead.locator('.disagreements')).toHaveCount(0)
    expect((await lead.request.get(`${round}/codings.csv`)).status()).toBe(403)
    await expectAccessible(lead, 'the figures alone')
  })

  await test.step('one of the two settles a difference with the other, and takes it back', async () => {
    await desk.goto(round)
    await desk.locator('.disagreements a').first().click()
    await expect(desk.getByRole('heading', { name: 'What should stand?' })).toBeVisible()
    await expectAccessible(desk, 'a difference to settle')
    const box = desk.locator('form .goal input[name="goals[]"]').first()
    if (!(await box.isChecked())) await box.check()
    await desk.getByLabel('No goal fits').uncheck()
    await desk.getByRole('button', { name: /Settle, and go on/ }).click()
    await expect(desk.getByRole('alert')).toContainText('one of the two')
    await expect(box).toBeChecked()
    await desk.getByLabel('I am one of the two').check()
    await desk.getByRole('button', { name: /Settle, and go on/ }).click()
    await expect(desk.getByText('Saved.')).toBeVisible()
    await desk.locator('.disagreements li', { hasText: 'Settled' }).getByRole('link').click()
    await expect(desk.getByRole('button', { name: 'Take this back' })).toBeVisible()
    await expectAccessible(desk, 'a settled difference')
    await desk.getByRole('button', { name: 'Take this back' }).click()
    await expect(desk.getByText('Taken back')).toBeVisible()
  })
})
