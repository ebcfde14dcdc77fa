import type { BrowserContext, Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { answerOneByOne, keys, type Somebody, saidIn, send, wordsFor } from './answering.ts'
import { expectAccessible, expectNarrow } from './axe.ts'
import { buildByKeys } from './build-survey.ts'
import { expect, test } from './cast.ts'
import { surveys } from './own-survey.ts'
import { readingTime } from './reading-time.ts'
import { keyFromPaper, typedFor, withKiosk } from './staffed-ways.ts'
import { saidAloud, withVoice } from './voice.ts'
import { wordsOf } from './words-of.ts'

type Person = { page: Page; context: BrowserContext }

test('a group makes a survey by keys alone, and six people answer it, each in their own way', async ({ someone }) => {
  test.setTimeout(600_000)
  const lead = await someone('Lead of a community group')
  const slug = await test.step('the lead builds and publishes it with a keyboard', () => buildByKeys(lead.page))

  const onPhone = await someone(undefined, { locale: 'ur-PK' })
  const inEasyRead = await someone()
  const plain = await someone(undefined, { javaScriptEnabled: false })
  const begun = Date.now()
  await test.step('one answers in Urdu on a phone', () => inUrdu(onPhone, slug))
  await test.step('one in Easy Read, having it read out', () => readOut(inEasyRead, slug))
  await test.step('one without JavaScript', () => withoutScripts(plain, slug))
  await test.step('one at a kiosk', async () => {
    const { page } = await someone('Lead of a community group')
    await withKiosk(page, slug)
  })
  await test.step('one has it typed by a worker', async () => {
    const { page } = await someone('Lead of a community group')
    await typedFor(page, slug)
  })
  await test.step('one on paper, keyed in once', () => keyFromPaper(lead.page, slug))
  await test.step('the three who were first send', async () => {
    await readingTime(begun, 17)
    for (const [{ page }, edition] of [
      [onPhone, 'ur'],
      [inEasyRead, 'easy'],
      [plain, 'en'],
    ] as const)
      expect(await send(page, { edition })).toHaveLength(6)
    await expectAccessible(onPhone.page, 'the receipt in Urdu')
  })
  await test.step('the group sees six, each with its way in and edition', () => seenByTheGroup(lead.page, slug))
  await test.step('it hangs up posters', () => hangUp(lead.page, slug))
  await test.step('its file has six rows, and none answers what was not asked', () => inTheFile(lead.page, slug))
  await test.step('the strategy lead sees six, and no split', async () => {
    const { page } = await someone('Strategy lead')
    await seenByTheBoard(page, slug)
  })
})

async function inUrdu({ page, context }: Person, slug: string): Promise<void> {
  const t = wordsOf('ur')
  await withVoice(context, ['en-GB', 'ur-PK'])
  await page.goto(`/s/${slug}`)
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  await expectAccessible(page, 'the first page in Urdu')
  await page.getByRole('link', { name: t('intro.start'), exact: true }).click()
  await answerOneByOne(page, {
    ...{ edition: 'ur', rides: true, place: 0 },
    async look(menu) {
      if (menu === 'Yes') {
        await page.getByRole('button', { name: t('read-aloud.start') }).click()
        await expect.poll(() => saidAloud(page)).toContainEqual({ text: 'کیا آپ بس سے آتے ہیں؟', lang: 'ur' })
      }
      // No wording in Urdu: what it falls back to is marked, for eyes and for screen readers.
      if (menu === 'Several') {
        await expect(page.locator('main [lang=en]').filter({ hasText: 'Warmth' }).first()).toBeVisible()
        await expect(page.getByText(t('editions.not-in-language').split('{{language}}')[0] as string)).toBeVisible()
      }
    },
  })
  await expect(page.getByText(saidIn.ur, { exact: true })).toBeVisible()
  await expectAccessible(page, 'the answers in Urdu')
}

async function readOut({ page, context }: Person, slug: string): Promise<void> {
  const t = wordsFor({ edition: 'easy' })
  await withVoice(context, ['en-GB'])
  await page.goto(`/s/${slug}`)
  await page
    .getByRole('navigation', { name: wordsOf('en')('editions.label') })
    .getByText('Easy Read')
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A warm place')
  await page.getByRole('link', { name: t('intro.start'), exact: true }).click()
  await answerOneByOne(page, {
    ...{ edition: 'easy', rides: false, place: 1 },
    async look(menu) {
      if (menu !== 'Yes' && menu !== 'Own') return
      await page.getByRole('button', { name: t('read-aloud.start') }).click()
      const text = menu === 'Own' ? 'How can Park be better?' : 'Do you use the bus?'
      await expect.poll(() => saidAloud(page)).toContainEqual({ text, lang: 'en-GB' })
      if (menu === 'Yes') {
        await expect(page.getByRole('img', { name: /bus/i })).toBeVisible()
        await expectAccessible(page, 'a question in Easy Read')
      }
    },
  })
}

async function withoutScripts({ page }: Person, slug: string): Promise<void> {
  await page.goto(`/s/${slug}?from=poster`)
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  const somebody: Somebody = { edition: 'en', rides: true, place: 1, hasScripts: false }
  await answerOneByOne(page, somebody)
  await expect(page.getByRole('heading', { name: 'How many minutes do you wait?' })).toBeVisible()
}

async function seenByTheGroup(page: Page, slug: string): Promise<void> {
  await page.goto(`${surveys}/${slug}`)
  await expect(page.locator('.big-number')).toHaveText('6')
  const rows = (caption: string) =>
    page
      .getByRole('table', { name: caption })
      .locator('tbody tr')
      .evaluateAll((lines) =>
        lines.map((line) =>
          [line.querySelector('th')?.textContent, line.querySelector('td.number')?.textContent].join(': '),
        ),
      )
  expect((await rows('Way in')).sort()).toEqual(
    ['Link: 2', 'Paper: 1', 'Poster: 1', 'Somebody typed for them: 1', 'Tablet on a stand: 1'].sort(),
  )
  expect((await rows('Edition')).sort()).toEqual(['English, Easy Read: 1', 'English: 4', 'Urdu: 1'])
  await expect(page.getByText('No response was set aside.')).toBeVisible()
  await expectAccessible(page, 'the results of a group')
  await expectNarrow(page, 'the results of a group')
}

async function hangUp(page: Page, slug: string): Promise<void> {
  for (const edition of ['en', 'ur']) {
    await page.goto(`/s/${slug}/poster?edition=${edition}`)
    await expect(page.locator('.poster')).toHaveAttribute('lang', edition)
    await expectAccessible(page, `a poster in ${edition}`)
  }
}

async function inTheFile(page: Page, slug: string): Promise<void> {
  const file = await page.request.get(`${surveys}/${slug}/responses.csv`)
  const rows = parse(await file.text(), { columns: true, bom: true }) as Record<string, string>[]
  expect(rows).toHaveLength(6)
  expect(rows.map((row) => row[keys.bus]).sort()).toEqual(['no', 'no', 'no', 'yes', 'yes', 'yes'])
  for (const row of rows)
    expect(row[keys.minutes], 'minutes of whoever comes by bus').toBe(row[keys.bus] === 'yes' ? '12' : '')
  expect(rows.map((row) => row[keys.place]).sort()).toEqual(['library', 'park', 'park', 'park', 'park', 'park'])
}

async function seenByTheBoard(page: Page, slug: string): Promise<void> {
  const t = wordsOf('en', 'results')
  await page.goto(`${surveys}/${slug}`)
  await expect(page.locator('.big-number')).toHaveText('6')
  await expect(page.getByText(t('counts.nothing'))).toHaveCount(3)
  await expect(page.getByRole('table', { name: t('ways.way-in') })).toHaveCount(0)
  await expect(page.getByText(saidIn.en)).toHaveCount(0)
  await expectAccessible(page, 'the figures of a survey')
  expect((await page.request.get(`${surveys}/${slug}/responses.csv`)).status()).toBe(403)
}
