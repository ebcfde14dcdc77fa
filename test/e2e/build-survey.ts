import { expect, type Page } from '@playwright/test'
import { expectAccessible, expectNarrow } from './axe.ts'
import { days, frame, items, pipeMark, places, type Written } from './group-survey.ts'
import { keysOf } from './keys.ts'

const list = '/work/live-well-south-tees/surveys'
const isSaved = (page: Page) => expect(page.locator('.save-status')).toContainText('Saved at')

/** A group's lead makes the survey of group-survey.ts without a mouse, from the list to its first day. @returns its slug */
export async function buildByKeys(page: Page): Promise<string> {
  await begin(page)
  await writeFrame(page)
  for (const [index, item] of items.entries()) {
    await addItem(page, item)
    if (index === 4) await undoAndRedo(page)
  }
  await isSaved(page)
  await turnEditionsOn(page)
  await writeEdition(page, 'English, Easy Read', 'easy')
  await writeEdition(page, 'Urdu', 'ur')
  await isSaved(page)
  const slug = new URL(page.url()).pathname.split('/').at(-2) as string
  await publish(page)
  return slug
}

async function begin(page: Page): Promise<void> {
  const keys = keysOf(page)
  await page.goto(list)
  await keys.press(page.getByRole('link', { name: 'New survey' }))
  await keys.choose(page.getByRole('radio', { name: /^An empty survey/ }))
  await keys.write(page.getByLabel('Its title'), frame.title.en)
  await expectAccessible(page, 'the templates')
  await keys.press(page.getByRole('button', { name: 'Make the survey' }))
  await expect(page.getByRole('heading', { name: 'About this survey' })).toBeVisible()
}

const middle = (page: Page) => page.getByRole('region', { name: 'Write' })
const openPanel = (page: Page, name: RegExp) =>
  keysOf(page).press(page.getByRole('region', { name: 'List' }).getByRole('button', { name }))

async function writeFrame(page: Page): Promise<void> {
  const keys = keysOf(page)
  const field = (label: string) => middle(page).getByLabel(label, { exact: true })
  await keys.write(field('Who asks, and why'), frame.why.en)
  await keys.write(field('What happens with the answers'), frame.nextSteps.en)
  await keys.choose(page.getByRole('radio', { name: /^Everybody/ }))
  await keys.choose(page.getByRole('radio', { name: /^No, views can still change it/ }))
  await keys.write(field('What people need to know first'), frame.information.en)
  await keys.write(field('How you will think about the answers'), frame.consideration.en)
}

async function addItem(page: Page, item: Written): Promise<void> {
  const keys = keysOf(page)
  await keys.press(page.getByRole('button', { name: 'Add a question or page' }))
  await expect(page.getByRole('menuitem').first()).toBeFocused()
  if (item === items[0]) await expectAccessible(page, 'the menu of kinds')
  await page.keyboard.type(item.menu)
  await page.keyboard.press('Enter')
  const words = middle(page).locator('textarea').first()
  await expect(words).toBeFocused()
  if (item.hasPipe) await writeWithPipe(page, item.en)
  else await page.keyboard.insertText(item.en)
  if (item.hint) await keys.write(middle(page).locator('textarea').nth(1), item.hint)
  for (const [name, parts] of [
    ['Line', item.rows],
    ['Choice', item.choices],
  ] as const)
    for (const [index, part] of (parts ?? []).entries()) {
      const field = middle(page).getByRole('textbox', { name: `${name} ${index + 1}`, exact: true })
      // Two are there from the start; Enter in the last one begins the next.
      if (index === 2) {
        await page.keyboard.press('Enter')
        await expect(field).toBeFocused()
      }
      await keys.write(field, part)
    }
  if (item.isForBusRiders) await onlyForBusRiders(page)
}

/** The cursor goes where the answer belongs; a menu puts it there, with room for another word. */
async function writeWithPipe(page: Page, words: string): Promise<void> {
  const [before = '', after = ''] = words.split(pipeMark)
  await page.keyboard.insertText(before)
  await keysOf(page).press(page.getByRole('button', { name: 'Put in an earlier answer' }))
  const place = page.getByRole('menuitem', { name: /Which place do you like most/ })
  await expect(page.getByRole('menuitem').first()).toBeFocused()
  await page.keyboard.type('Question 4')
  for (let press = 0; press < 5 && !(await isFocused(place)); press += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const field = middle(page).locator('textarea').first()
  await expect(field).toBeFocused()
  await expect(field).toHaveValue(`${before}${pipeMark.replace('|it', '|')}`)
  await page.keyboard.insertText('it')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.insertText(after)
}
const isFocused = (target: ReturnType<Page['locator']>) =>
  target.evaluate((element) => element === document.activeElement)

async function onlyForBusRiders(page: Page): Promise<void> {
  const keys = keysOf(page)
  await keys.press(page.getByRole('button', { name: 'Show only if …' }))
  await expect(page.getByLabel('Condition 1: question')).toBeFocused()
  await keys.pick(page.getByLabel('Condition 1: question'), /Do you come here by bus/)
  await keys.pick(page.getByLabel('Condition 1: how'), 'is')
  await keys.pick(page.getByLabel('Condition 1: answer'), 'Yes')
  await expectAccessible(page, 'a condition')
}

/** A question is taken out, comes back, goes again and comes back: nobody is asked whether they are sure. */
async function undoAndRedo(page: Page): Promise<void> {
  const keys = keysOf(page)
  const question = page.locator('.outline-open').filter({ hasText: 'Which place do you like most?' })
  await keys.press(page.getByRole('button', { name: 'Remove', exact: true }))
  await expect(question).toHaveCount(0)
  await isSaved(page)
  // Outside of a field for words: in one the browser's own undo works, as everywhere.
  await page.keyboard.press('Control+Z')
  await expect(question).toHaveCount(1)
  await keys.press(page.getByRole('button', { name: 'Redo' }))
  await expect(question).toHaveCount(0)
  await keys.press(page.getByRole('button', { name: 'Undo' }))
  await expect(question).toHaveCount(1)
  await keys.press(question)
}

async function turnEditionsOn(page: Page): Promise<void> {
  const keys = keysOf(page)
  await openPanel(page, /^Languages and editions/)
  for (const name of ['English, Easy Read', 'Urdu'])
    await keys.tick(middle(page).getByRole('checkbox', { name, exact: true }))
  await expectAccessible(page, 'the editions')
}

async function writeEdition(page: Page, name: string, edition: 'easy' | 'ur'): Promise<void> {
  const keys = keysOf(page)
  await keys.pick(page.getByLabel('Words in'), name)
  await openPanel(page, /^About this survey/)
  for (const [label, field] of [
    ['Title', 'title'],
    ['Who asks, and why', 'why'],
    ['What happens with the answers', 'nextSteps'],
  ] as const)
    await keys.write(middle(page).getByLabel(label, { exact: true }), frame[field][edition])
  const rows = page.locator('.outline-open')
  for (const [index, item] of items.entries()) {
    const words = item[edition]
    if (!words) continue
    await keys.press(rows.nth(index))
    await keys.write(middle(page).locator('textarea').first(), words)
    if (item.menu === 'One')
      for (const [at, place] of places[edition].entries())
        await keys.write(middle(page).getByRole('textbox', { name: `Choice ${at + 1}`, exact: true }), place)
    if (item.menu === 'Yes' && edition === 'easy') await putSymbol(page, 'bus')
  }
  await expectAccessible(page, `the words of ${name}`)
}

async function putSymbol(page: Page, word: string): Promise<void> {
  const keys = keysOf(page)
  const field = middle(page).locator('details').filter({ hasText: 'Easy Read picture' })
  await keys.press(field.locator('summary'))
  await keys.press(field.getByRole('button', { name: 'Choose a symbol' }))
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('searchbox')).toBeFocused()
  await page.keyboard.insertText(word)
  await expectAccessible(page, 'the pictures to choose from')
  await keys.press(dialog.getByRole('listitem').getByRole('button').first())
  await expect(dialog).toHaveCount(0)
  await expect(field.getByLabel('What the picture shows')).not.toHaveValue('')
}

async function publish(page: Page): Promise<void> {
  const keys = keysOf(page)
  await openPanel(page, /^Before you publish/)
  await expect(page.getByRole('heading', { name: 'Ready to publish' })).toBeVisible()
  await keys.press(page.getByRole('link', { name: 'Dates and publishing' }))
  await expect(page.getByText('Nothing stands in the way')).toBeVisible()
  await expect(page.getByText(frame.information.en)).toBeVisible()
  for (const [label, { typed, iso }] of [
    ['Last day', days.closes],
    ['Day by which you report back', days.reports],
  ] as const) {
    await keys.to(page.getByLabel(label))
    await page.keyboard.type(typed)
    await expect(page.getByLabel(label)).toHaveValue(iso)
  }
  await expectAccessible(page, 'what people are told')
  await expectNarrow(page, 'what people are told')
  await keys.press(page.getByRole('button', { name: 'Publish the survey' }))
  await expect(page.getByText('Version 1 is published.')).toBeVisible()
  await expectAccessible(page, 'the settings of a survey')
  await expectNarrow(page, 'the settings of a survey')
}
