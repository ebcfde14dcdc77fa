import type { Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { expect, test } from './cast.ts'
import { hold, onward, positions, search } from './desk-steps.ts'
import { bringIn } from './desk-texts.ts'
import { keysOf } from './keys.ts'

const work = '/work/live-well-south-tees'
const queue = `${work}/moderation`
/** Its organisation's own lead reads them. */
const intoSurvey = { survey: 'warm-places', question: 'stopped' }
const count = 120

/** A word that nobody else says narrows the queue to these texts. Two of them may name somebody. */
const texts = [
  'The bollard at the hall sticks. Ring Mrs Higginbottom on 07700 900123, or write to her at h.bottom@example.org.',
  'The bollard by the pool sticks in the rain, as Mr Ravenscroft knows.',
  ...Array.from({ length: count - 2 }, (_, at) => `The bollard on path ${at + 1} keeps prams and wheelchairs out`),
]
/** Three, because suggestions stay away from one text in ten. */
const suggested = [1, 2, 3].map(
  (street) => `Young people of street ${street} find no apprenticeships, and college leads to no first job`,
)

test('without a script the queue has pages, and by keys alone it is scrolled, and decided one by one or together', async ({
  someone,
}) => {
  const { page: plain } = await someone('Lead of a community group', { javaScriptEnabled: false })
  await test.step('without a script', async () => {
    await bringIn(plain, intoSurvey, [...texts, ...suggested])
    await decideWithoutScript(plain)
  })
  const { page: desk, context } = await someone('Lead of a community group')
  const press = async (...names: string[]) => {
    for (const name of names) await desk.keyboard.press(name)
  }
  const rows = desk.locator('.queue-list > li')
  const item = desk.locator('.item[data-id]:not([aria-busy])')
  const words = item.locator('.segments')
  const status = desk.locator('.status-line')
  const proposed = desk.locator('.redaction-row.proposed')
  /** As soon as it is seen, it hears its keys. */
  const isReady = () => expect(item).toBeVisible()

  await test.step('the list holds only the rows near the screen, and reads on by itself', async () => {
    await desk.goto(`${queue}?search=bollard`)
    await expect(desk.locator('.queue-list[data-windowed]')).toBeVisible()
    await expectAccessible(desk, 'a long queue')
    await keysOf(desk).to(rows.first().getByRole('link'))
    for (let screen = 0; screen < 60 && (await positions(desk)).at(-1) !== count; screen++) {
      await press('PageDown')
      await desk.waitForTimeout(60)
    }
    const seen = await positions(desk)
    expect(seen.at(-1)).toBe(count)
    expect(seen.length).toBeLessThan(60)
  })

  await test.step('the keys are told, and a dialog of them is left by Escape', async () => {
    await press('?')
    await expect(desk.getByRole('dialog')).toBeVisible()
    await expectAccessible(desk, 'the list of keys')
    await press('Escape')
    await expect(desk.getByRole('dialog')).toBeHidden()
  })

  await test.step('some are decided together: looked at first, and taken back, and nothing else with them', async () => {
    await search(desk, 'bollard path')
    await press('j')
    await isReady()
    await press('a')
    await expect(status).toContainText('Approved')
    await expect(item).toBeVisible()
    await press('x')
    await expect(desk.locator('.bulk-bar [role=status]')).toContainText('1')
    for (const chosen of [2, 3]) {
      await press('Shift+ArrowDown')
      await expect(desk.locator('.bulk-bar [role=status]')).toContainText(`${chosen}`)
    }
    await expect(item).toBeVisible()
    await expectAccessible(desk, 'texts that are chosen')
    await desk.setViewportSize({ width: 390, height: 844 })
    await keysOf(desk).press(desk.locator('.item-back'))
    await expect(rows.first()).toBeVisible()
    await expectAccessible(desk, 'texts that are chosen, on a phone')
    await press('b')
    await expect(desk.locator('#bulk-title')).toBeFocused()
    await expect(desk.locator('.bulk-samples li')).toHaveCount(3)
    await expectAccessible(desk, 'a look at what a decision would do')
    await desk.setViewportSize({ width: 1280, height: 720 })
    await press('y')
    await expect(desk.locator('#bulk-title')).toHaveText('Approved 3 texts')
    await expect(desk.locator('#bulk-title')).toBeFocused()
    await press('u')
    await expect(desk.locator('#bulk-title')).toContainText('Taken back')
    await expect(status).toContainText('Approved')
    // The history of each leads back to it.
    await press('j')
    await isReady()
    await press('m')
    await expect(words).toBeFocused()
    await keysOf(desk).press(item.getByRole('link', { name: 'together with others' }).first())
    await expect(desk.locator('#bulk-title')).toBeFocused()
    await expect(desk.locator('#bulk-title')).toContainText('Taken back')
  })

  await test.step('names and numbers go out of a text one by one and all at once, or stay', async () => {
    await search(desk, 'Higginbottom')
    await expect(rows).toHaveCount(1)
    await press('j')
    await expect(proposed).toHaveCount(3)
    await keysOf(desk).to(rows.getByRole('link'))
    await press('Escape')
    await expect(desk.locator('#item-title')).toBeFocused()
    await expectAccessible(desk, 'what may name somebody')
    await press('r')
    await expect(proposed).toHaveCount(2)
    await expect(words).not.toContainText('Higginbottom')
    await press('e')
    await expect(proposed).toHaveCount(0)
    await expect(words).not.toContainText(/07700|example/)
    const row = desk.locator('.redaction-row', { hasText: 'Phone' })
    await keysOf(desk).press(row.locator('summary'))
    await keysOf(desk).pick(row.getByRole('combobox'), 'Somebody may be at risk')
    await keysOf(desk).press(row.getByRole('button', { name: 'Undo this and read the words' }))
    await expect(desk.locator('.redactions [role=status]')).toHaveText('Taken back.')
    await expect(words).toContainText('07700')
    await expect(row.getByRole('button', { name: 'Take out' })).toBeFocused()
    await expect(desk.locator('.history')).toContainText('Somebody may be at risk')
    await press('r')
    await expect(words).not.toContainText('07700')
  })

  await test.step('what is pressed while the next text is on its way falls on neither', async () => {
    await search(desk, 'bollard')
    for (let text = 0; text < 4 && (await words.filter({ hasText: 'Ravenscroft' }).count()) === 0; text++)
      await onward(desk)
    await expect(proposed).toHaveCount(1)
    const before = (await item.getAttribute('data-id')) ?? ''
    const letGo = await hold(desk, /moderation\/[a-z0-9]{16}\.data/)
    const decided: string[] = []
    desk.on('request', (request) => {
      if (request.method() === 'POST' && request.url().includes('/moderation/')) decided.push(request.postData() ?? '')
    })
    // As fast as keys can come: one after the other, before the page finds time to draw.
    await desk.evaluate(() => {
      for (const key of ['j', 'a', 'l', 'w', '3', 't'])
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    })
    await press('a', 'l', 'h', '3')
    await expect(desk.locator('.item[aria-busy]')).toHaveAttribute('data-id', before)
    await expect(desk.getByRole('menu')).toHaveCount(0)
    letGo()
    await expect(item).toBeVisible()
    await expect(item).not.toHaveAttribute('data-id', before)
    await expect(desk.getByRole('menu')).toHaveCount(0)
    await expect(desk.locator('.goals .goal :checked, .translation-add[open]')).toHaveCount(0)
    await press('k')
    await expect(words).toContainText('Ravenscroft')
    await expect(proposed).toHaveCount(1)
    expect(decided.filter((form) => !form.includes('claim'))).toEqual([])
  })

  await test.step("a name that is nobody's stays", async () => {
    await press('l')
    await expect(desk.locator('.redaction-row.refused')).toHaveCount(1)
    await expect(words).toContainText('Ravenscroft')
  })

  await test.step('a part of it is marked as a goal, and the text approved, and taken back', async () => {
    await press('m')
    await expect(words).toBeFocused()
    await press('ArrowRight', 'Shift+ArrowRight')
    const part = (await desk.locator('.segment.chosen').allInnerTexts()).join('')
    expect(part).not.toBe('')
    await press('3')
    await expect(desk.locator('.goals .goal-parts q')).toHaveText(part)
    await press('Escape')
    await expect(desk.getByText('Saving the goals')).toBeHidden()
    const marked = (await item.getAttribute('data-id')) ?? ''
    await press('a')
    await expect(item).not.toHaveAttribute('data-id', marked)
    await press('u')
    await expect(status).toContainText('Taken back')
    await expect(item).toHaveAttribute('data-id', marked)
    await expect(item.getByRole('button', { name: 'Approve' })).toBeVisible()
    await expect(desk.locator('.goals .goal-parts q')).toHaveText(part)
  })

  await test.step('half a translation stays in its field, whoever is faster, and also when one is signed out', async () => {
    const typed = desk.locator('.translation-add textarea')
    const standing = desk.locator('.translation blockquote')
    const save = desk.locator('.translation-add').getByRole('button', { name: 'Save the translation' })
    await press('t')
    await keysOf(desk).pick(desk.locator('.translation-add select'), 'Polish')
    await keysOf(desk).write(typed, 'Słupek przy basenie')
    await plain.goto(new URL(desk.url()).pathname)
    await plain.locator('.translation-add summary').click()
    await plain.locator('.translation-add select').selectOption('pl')
    await plain.locator('.translation-add textarea').fill('Słup')
    await plain.locator('.translation-add button').click()
    await expect(standing).toHaveText('Słup')
    await expect(typed).toHaveValue('Słupek przy basenie')
    await keysOf(desk).press(save)
    await expect(desk.locator('.translations [role=alert]')).toContainText('Yours is still in its field')
    await expect(typed).toHaveValue('Słupek przy basenie')
    // News of what was saved waits until the session has ended: a reading begun before that would lead to signing in.
    const letAsk = await hold(desk, /moderation\/here$/)
    await keysOf(desk).press(save)
    await expect(standing).toHaveText('Słupek przy basenie')

    await keysOf(desk).press(desk.locator('.translation-add summary'))
    await keysOf(desk).write(typed, 'The bollard by the')
    const cookies = await context.cookies()
    await context.clearCookies()
    await plain.locator('.coding-notes summary').click()
    await plain.locator('#coding-note').fill('Ask the pool')
    await plain.locator('.coding-notes button').click()
    letAsk()
    await expect(status).toContainText('You have been signed out')
    await expect(typed).toHaveValue('The bollard by the')
    await context.addCookies(cookies)
    await plain.getByRole('button', { name: 'Approve' }).click()
    await expect(item.getByText('Approved', { exact: true })).toBeVisible()
    await expect(status).not.toContainText('signed out')
    await expect(typed).toHaveValue('The bollard by the')
  })

  await test.step('a suggested goal is put on and taken off by its key', async () => {
    const chip = desk.locator('.suggested-code').first()
    await expect(async () => {
      await desk.goto(`${queue}?search=apprenticeships`)
      await expect(desk.locator('kbd').first()).toBeVisible()
      for (let text = 0; text < suggested.length && (await chip.count()) === 0; text++) await onward(desk)
      await expect(chip).toBeVisible({ timeout: 500 })
    }).toPass({ timeout: 60_000 })
    const goal = (await chip.locator('span').innerText()).trim()
    for (const isOn of [true, false]) {
      await press('Shift+Digit1')
      await expect(chip).toHaveAttribute('aria-pressed', `${isOn}`)
      await expect(desk.locator('.goals .goal', { hasText: goal }).locator('input')).toBeChecked({ checked: isOn })
    }
    await expect(desk.getByText('Saving the goals')).toBeHidden()
  })
})

async function decideWithoutScript(page: Page): Promise<void> {
  await page.goto(`${queue}?search=bollard`)
  await expect(page.locator('.queue-list > li')).toHaveCount(50)
  await page.getByRole('link', { name: 'Next 50' }).click()
  await expect(page.locator('.queue-list > li')).toHaveCount(50)
  const second = page.url()
  // Nothing is approved together that was not looked at for names, which takes a moment after it came in.
  await expect(async () => {
    await page.goto(second)
    for (const at of [0, 1]) await page.locator('.queue-choose input').nth(at).check()
    await page.locator('.bulk-bar summary').click()
    await page.locator('.bulk-buttons button').first().click()
    await expect(page.locator('.bulk-samples li')).toHaveCount(2, { timeout: 2000 })
  }).toPass()
  await page.locator('.bulk-page form button').click()
  await expect(page.locator('#bulk-title')).toHaveText('Approved 2 texts')
  await page.locator('.bulk-page form button').click()
  await expect(page.locator('#bulk-title')).toContainText('Taken back')
  await page.locator('.queue-row').first().click()
  await page.getByRole('button', { name: 'Approve' }).click()
  await expect(page.locator('.status-line')).toContainText('Approved')
  await page.locator('.status-line button').click()
  await expect(page.getByRole('button', { name: 'Approve' })).toBeVisible()
}
