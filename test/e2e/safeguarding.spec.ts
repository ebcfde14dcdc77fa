import type { Locator, Page } from '@playwright/test'
import { expectAccessible, expectNarrow } from './axe.ts'
import { expect, test } from './cast.ts'
import { keysOf } from './keys.ts'
import { readingTime } from './reading-time.ts'

const work = '/work/live-well-south-tees'
const said = 'I am scared to go home since Barnaby moved in with us.'

test('a worry is held, escalated by keys, taken, handed over and ended, and nobody else reads its words', async ({
  someone,
}) => {
  const { page: resident } = await someone()
  const { page: queue } = await someone('Moderator')
  const { page: desk } = await someone('Safeguarding lead')
  const receipt = await send(resident)

  const item = await test.step('it waits on top of the queue, held, and a moderator escalates it by keys', async () => {
    await queue.goto(`${work}/moderation?view=worry`)
    const keys = keysOf(queue)
    await keys.press(queue.getByRole('link', { name: /since Barnaby moved in/ }))
    await expect(queue.getByText(/Yours for/)).toBeVisible()
    await expectAccessible(queue, 'a text that may mean risk')
    const address = new URL(queue.url()).pathname
    await queue.keyboard.press('w')
    const reason = queue.getByRole('menuitem', { name: 'Somebody is being hurt' })
    await expect(queue.getByRole('menuitem').first()).toBeFocused()
    for (let press = 0; press < 8 && !(await isFocused(reason)); press++) await queue.keyboard.press('ArrowDown')
    await queue.keyboard.press('Enter')
    await expect(queue.locator('.status-line')).toContainText('Worry raised')
    return address
  })

  await test.step('from then on moderators read that it is with the lead, and none of it', async () => {
    for (const as of ['Moderator', 'Second moderator'] as const) {
      const { page } = as === 'Moderator' ? { page: queue } : await someone(as)
      await page.goto(`${item}?view=worry`)
      await expect(page.getByRole('heading', { name: 'This text is with the safeguarding lead' })).toBeVisible()
      expect(await page.content()).not.toContain('Barnaby')
      await page.goto(`${work}/moderation?view=all&search=since+moved`)
      expect(await page.content()).not.toContain('Barnaby')
    }
    await queue.goto(item)
    await expectAccessible(queue, 'a text that is with the lead')
  })

  await expectBeingRead(resident, receipt)

  await test.step('the lead finds it in a list without words, and takes it', async () => {
    await desk.goto(`${work}/safeguarding`)
    const row = desk.locator('.worry-open', { hasText: 'Somebody is being hurt' }).last()
    await expect(row).toBeVisible()
    expect(await desk.content()).not.toContain('Barnaby')
    await expectAccessible(desk, 'the open worries')
    await keysOf(desk).press(row)
    await expect(desk.getByText(said)).toBeVisible()
    await expectAccessible(desk, 'a worry that nobody has')
    await keysOf(desk).press(desk.getByRole('button', { name: 'Take it', exact: true }))
    await expect(desk.getByText('Saved.')).toBeVisible()
    await expectNarrow(desk, 'a worry')
  })
  const worry = new URL(desk.url()).pathname

  await test.step('nobody else opens it by its address', async () => {
    await queue.goto(worry)
    await expect(queue.getByText('There is no such worry')).toBeVisible()
    expect(await queue.content()).not.toContain('Barnaby')
  })

  await test.step('the hand-over sheet says what was said, and nothing else that the person answered', async () => {
    await keysOf(desk).press(desk.getByRole('link', { name: 'Hand-over sheet' }))
    await expect(desk.getByRole('heading', { name: "A worry about somebody's safety" })).toBeVisible()
    await expect(desk.getByText(said)).toBeVisible()
    await expectAccessible(desk, 'the hand-over sheet')
    await keysOf(desk).press(desk.getByRole('link', { name: 'Back to the worry' }))
    await expect(desk.getByText('opened the hand-over sheet')).toBeVisible()
  })

  await test.step('an end without an outcome is sent back, and one with it is written down', async () => {
    const keys = keysOf(desk)
    await keys.press(desk.locator('summary', { hasText: 'How it ended' }))
    await keys.press(desk.getByRole('button', { name: 'End the worry' }))
    await expect(desk.getByRole('alert')).toContainText('Say what came of it.')
    await expectAccessible(desk, 'an end that was sent back')
    await keys.choose(desk.getByRole('radio', { name: 'Passed on to those who can help' }))
    await keys.pick(desk.getByLabel('Whom was it passed on to?'), 'Police')
    await keys.press(desk.getByRole('button', { name: 'End the worry' }))
    await expect(desk.getByRole('button', { name: 'Open it again' })).toBeVisible()
    await expectAccessible(desk, 'a worry that has ended')
  })

  await test.step('the moderators have its words again, and its receipt still says that it is read', async () => {
    await queue.goto(item)
    await expect(queue.getByText(said).first()).toBeVisible()
    await expectBeingRead(resident, receipt)
  })
})

const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement)

/** Answers one question. @returns the receipt's address */
async function send(page: Page): Promise<string> {
  const begun = Date.now()
  await page.goto('/s/what-matters/q/2')
  await page.getByRole('textbox').fill(said)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByText('Question 3 of')).toBeVisible()
  await page.goto('/s/what-matters/check')
  await readingTime(begun, 2)
  await page.getByRole('button', { name: 'Send' }).click()
  await expect(page.getByRole('heading', { name: 'Your receipt' })).toBeVisible()
  return (await page.getByRole('link', { name: 'Open my receipt' }).getAttribute('href')) ?? '/nowhere'
}

/** Nothing of a worry stands on it: not that there is one, not its words. */
async function expectBeingRead(page: Page, receipt: string): Promise<void> {
  await page.goto(receipt)
  await expect(page.getByText('A person is going to read this, or is reading it.').first()).toBeVisible()
  expect(await page.content()).not.toMatch(/Barnaby|safeguarding lead|worry/)
  await expectAccessible(page, 'a receipt that is being read')
}
