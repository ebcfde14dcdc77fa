import type { Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { expect, test } from './cast.ts'
import { keysOf } from './keys.ts'

const work = '/work/live-well-south-tees'

/** The goal that the keys call by this number: where its page is, and what it is called. */
async function openGoal(desk: Page, number: number): Promise<{ path: string; short: string }> {
  await desk.goto(`${work}/code-book`)
  const link = desk.locator('.book-mission .book-code a').nth(number - 1)
  const [path, short] = [(await link.getAttribute('href')) ?? '', (await link.innerText()).trim()]
  await desk.goto(path)
  return { path, short }
}

test('a goal is reworded while a moderator tags by keys, its tags are mapped, and mapped back', async ({ someone }) => {
  const { page: queue } = await someone('Moderator')
  const { page: desk } = await someone('Strategy lead')
  const keys = keysOf(queue)
  const { path, short } = await openGoal(desk, 8)
  const goals = queue.locator('.goals')

  await test.step('a text is tagged as a whole, and a part of it, without a mouse', async () => {
    await queue.goto(`${work}/moderation?view=decided`)
    await keys.press(queue.locator('.queue-row').first())
    await expect(queue.locator('.segments')).toBeVisible()
    const box = goals.getByRole('checkbox', { name: short })
    await expect(box).toBeEnabled()
    await expect(goals.locator('kbd').first()).toBeVisible()
    if (!(await box.isChecked())) await queue.keyboard.press('8')
    await expect(box).toBeChecked()
    await queue.keyboard.press('m')
    await expect(queue.locator('.segments')).toBeFocused()
    for (const key of ['ArrowRight', 'Shift+ArrowRight']) await queue.keyboard.press(key)
    const chosen = await queue.locator('.segment.chosen').allInnerTexts()
    await expectAccessible(queue, 'a part that is chosen')
    await queue.keyboard.press('8')
    await expect(goals.locator('.goal-parts q')).toHaveText(chosen.join(''))
    await queue.keyboard.press('Escape')
    await queue.keyboard.press('+')
    await expect(goals.getByRole('combobox', { name: `For or against: ${short}` })).toHaveValue(/:for$/)
    await expect(goals.getByText('Saving the goals')).toBeHidden()
    await queue.reload()
    await expect(goals.locator('.goal-parts q')).toHaveText(chosen.join(''))
    await expectAccessible(queue, 'a text with a marked part')
  })

  const newer = 'Older people decide for themselves'
  const { page: other } = await someone('Place administrator')
  await other.goto(`${path}?do=reword`)
  await test.step('the goal is reworded, and its tags go under the new words', async () => {
    await desk.goto(`${path}?do=reword`)
    await desk.getByLabel('A few words for lists').first().fill(newer)
    await desk.getByLabel('The whole wording').first().fill('We will let older people decide for themselves')
    await desk.getByLabel('Who agreed it').fill('Board, today')
    await desk.getByRole('checkbox', { name: /The meaning is the same/ }).check()
    await expectAccessible(desk, 'the form for other words')
    await desk.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(desk.locator('.notice.done')).toContainText('under the newest wording now')
    await expectAccessible(desk, 'a goal with its history')
    // The desk that is open hears of it, and keeps what was tagged.
    await expect(goals.getByRole('checkbox', { name: newer })).toBeChecked()
    await expect(queue.getByText('reworded a goal').first()).toBeVisible()
  })

  await test.step('somebody who began to reword it before is told, and keeps what they wrote', async () => {
    await other.getByLabel('A few words for lists').first().fill('Help to stay at home')
    await other.getByLabel('The whole wording').first().fill('We will help older people to stay at home')
    await other.getByLabel('Who agreed it').fill('Somebody else')
    await other.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(other.getByRole('alert')).toContainText('Somebody else reworded this')
    await expect(other.getByLabel('A few words for lists').first()).toHaveValue('Help to stay at home')
    await expect(other.getByText(`This stands now: “${newer}`)).toBeVisible()
    await expectAccessible(other, 'words that came second')
  })

  await test.step('it is taken back, and the tags are what they were', async () => {
    await desk.goto(path)
    await desk
      .getByRole('button', { name: /Take it back/ })
      .first()
      .click()
    await expect(desk.locator('.notice.done')).toContainText('Taken back')
    await expect(desk.getByRole('heading', { level: 1 })).toHaveText(short)
    await expect(goals.getByRole('checkbox', { name: short })).toBeChecked()
  })
})
