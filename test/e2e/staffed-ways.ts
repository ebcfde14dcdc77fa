import { expect, type Page } from '@playwright/test'
import { idleSeconds } from '#domain/ways-in/schema.ts'
import { answerOneByOne, saidIn, send } from './answering.ts'
import { expectAccessible, expectNarrow } from './axe.ts'
import { keysOf } from './keys.ts'
import { surveys } from './own-survey.ts'
import { wordsOf } from './words-of.ts'

const exitCode = '271828'
const hub = (slug: string) => `${surveys}/${slug}/ways-in`

/** Staff turn this browser into a kiosk; one person answers at it; nothing of them is left; the code ends it. */
export async function withKiosk(page: Page, slug: string): Promise<void> {
  await page.goto(hub(slug))
  await expectAccessible(page, 'the ways in')
  await expectNarrow(page, 'the ways in')
  await page.getByLabel('Choose an exit code').fill(exitCode)
  await page.getByRole('button', { name: 'Start the kiosk on this device' }).click()
  await expect(page).toHaveURL(new RegExp(`/s/${slug}$`))
  await expectAccessible(page, 'a kiosk')
  // From here on, time passes when it is told to as well.
  await page.clock.install()
  await page.getByRole('button', { name: 'Start' }).click()
  await expect(page).toHaveURL(/\/q\/1$/)
  for (const language of ['ur', 'en'] as const) {
    await page.goto(`/s/${slug}/q/1?lang=${language}`)
    await walkAway(page, language)
  }
  await answerOneByOne(page, { edition: 'en', rides: false, place: 1, isBrief: true })
  await send(page, { edition: 'en' })
  await expect(page.getByText(/This page goes away in \d+ seconds?\./)).toBeVisible()
  await expectAccessible(page, 'the receipt at a kiosk')
  await page.getByRole('button', { name: 'Finish now' }).click()

  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible()
  await expect(page.getByText('Your receipt')).toHaveCount(0)
  await page.goto(`/s/${slug}/check`)
  await expect(page.getByText(saidIn.en)).toHaveCount(0)
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  for (const path of ['/', '/work', '/s/what-matters', '/receipt']) {
    await page.goto(path)
    await expect(page, path).toHaveURL(new RegExp(`/s/${slug}$`))
  }
  await page.getByRole('link', { name: 'For staff: end the kiosk' }).click()
  await page.getByLabel('Exit code').fill('1111')
  await page.getByRole('button', { name: 'End the kiosk' }).click()
  await expect(page.getByRole('alert')).toContainText('That is not the exit code')
  await expectAccessible(page, 'a wrong exit code')
  await page.getByLabel('Exit code').fill(exitCode)
  await page.getByRole('button', { name: 'End the kiosk' }).click()
  await expect(page).toHaveURL(/\/sign-in/)
}

/** Nobody touches the tablet for a while; then somebody says that they are still there. */
async function walkAway(page: Page, language: 'en' | 'ur'): Promise<void> {
  const t = wordsOf(language)
  const dialog = page.getByRole('dialog', { name: t('kiosk.idle.title') })
  // The script that watches comes after the page itself.
  await expect(async () => {
    await page.clock.fastForward(idleSeconds * 1000)
    await expect(dialog).toBeVisible({ timeout: 500 })
  }).toPass()
  await expectAccessible(page, `a kiosk that asks whether somebody is there, in ${language}`)
  await dialog.getByRole('button', { name: t('kiosk.idle.stay') }).click()
  await expect(dialog).toHaveCount(0)
}

/** A worker types for somebody, all on one page, hands the receipt over and cannot open it again. */
export async function typedFor(page: Page, slug: string): Promise<void> {
  await page.goto(hub(slug))
  await page.getByLabel('Who helps?').selectOption({ label: 'An interpreter' })
  await page.getByLabel('How?', { exact: true }).selectOption({ label: 'Questions and answers are interpreted' })
  await page.getByRole('button', { name: 'Begin for somebody' }).click()
  await expect(page.getByText('You are typing for somebody.')).toBeVisible()
  await page.getByRole('link', { name: 'Show all questions on one page' }).click()
  await page.getByRole('radio', { name: '65 to 79' }).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('heading', { name: 'All questions on one page' })).toBeVisible()
  const minutes = page.getByRole('textbox', { name: 'How many minutes do you wait?' })
  await expect(minutes).toHaveCount(0)
  await page.getByRole('radio', { name: 'Yes', exact: true }).check()
  await minutes.fill('12')
  await page.getByRole('radio', { name: 'The park' }).check()
  const pipe = page.getByRole('textbox', { name: 'What would make The park better?' })
  await pipe.fill(saidIn.en)
  await expectAccessible(page, 'typing for somebody')
  await page.getByRole('button', { name: 'Check my answers' }).click()
  await expect(page.getByRole('heading', { name: 'Check your answers' })).toBeVisible()
  await send(page, { edition: 'en' })
  await expectAccessible(page, 'a receipt to hand over')
  await page.getByRole('button', { name: 'Finish' }).click()
  await expect(page.getByText('The receipt was handed over.')).toBeVisible()
  await page.goto(`/s/${slug}/thanks`)
  await expect(page.getByRole('heading', { name: 'Your receipt' })).toHaveCount(0)
}

/** A sheet is printed, comes back, and is keyed in by letters; a second time it is refused. */
export async function keyFromPaper(page: Page, slug: string): Promise<void> {
  const keys = keysOf(page)
  const sheets = `${surveys}/${slug}/sheets`
  await page.goto(sheets)
  await page.getByLabel('How many sheets?').fill('1')
  await page.getByRole('button', { name: 'Make sheets' }).click()
  await expect(page.getByRole('heading', { name: '1 sheet, ready to print' })).toBeVisible()
  await expectAccessible(page, 'a sheet of paper')
  const paper = page.locator('.paper')
  await expect(paper).toContainText('How many minutes do you wait?')
  await expect(paper).not.toContainText('{which')
  const number = (await paper.innerText()).match(/[A-Z0-9]{4}-\d{4}-[A-Z]/)?.[0] ?? ''

  await page.goto(sheets)
  await page.getByLabel('How many sheets?').fill('1')
  await page.getByLabel('Language and wording').selectOption('ur')
  await page.getByRole('button', { name: 'Make sheets' }).click()
  await expect(paper).toHaveAttribute('dir', 'rtl')
  await expectAccessible(page, 'a sheet of paper in Urdu')

  await page.goto(sheets)
  await expect(page.getByLabel('Sheet number')).toBeFocused()
  await page.keyboard.type(number.toLowerCase())
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: number })).toBeVisible()
  await expectAccessible(page, 'a sheet being keyed in')
  await expectNarrow(page, 'a sheet being keyed in')
  await keys.to(page.locator('.keyed-form input[type=radio]').first())
  // In the order of the sheet. Minutes were written down although the bus was not taken: they are left out.
  for (const press of ['D', 'B', '12', 'Tab', 'B', saidIn.en, 'Tab', 'A', 'C', 'Tab', '4', '4']) await type(page, press)
  for (const part of ['12', '3', '2026', '1', '3', '2']) {
    await type(page, part)
    await page.keyboard.press('Tab')
  }
  for (const press of ['A', 'B', 'A', 'C', '4', `${saidIn.en} 2`, 'Tab', 'A', 'TS1']) await type(page, press)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/is stored\./)).toContainText('1 answer was not stored')

  await expect(page.getByLabel('Sheet number')).toBeFocused()
  await page.keyboard.type(number)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('This sheet was typed in on')
  await expectAccessible(page, 'a sheet that was keyed in before')
}

const type = (page: Page, words: string) => (words === 'Tab' ? page.keyboard.press(words) : page.keyboard.type(words))
