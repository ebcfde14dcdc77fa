import type { Page } from '@playwright/test'
import { expect, test } from './cast.ts'

const work = '/work/live-well-south-tees'
const queue = `${work}/moderation`
const count = 120

/** A word that nobody else says narrows the queue to these texts. Two of them may name somebody. */
const textsAbout = (word: string) => [
  `The ${word} at the hall sticks. Ring Mrs Higginbottom on 07700 900123, or write to her at h.bottom@example.org.`,
  `The ${word} by the pool sticks in the rain. Ask for Mr Ravenscroft, he has the key.`,
  ...Array.from({ length: count - 2 }, (_, at) => `The ${word} on path ${at + 1} keeps prams and wheelchairs out`),
]

/** Texts from elsewhere wait in the queue like any other. */
async function bringIn(page: Page, texts: readonly string[]): Promise<void> {
  await page.goto(`${work}/surveys/warm-places/import`)
  const buffer = Buffer.from(['comment', ...texts.map((text) => `"${text}"`)].join('\n'))
  await page.getByLabel('The file').setInputFiles({ name: 'from-elsewhere.csv', mimeType: 'text/csv', buffer })
  await page.getByRole('button', { name: 'Upload' }).click()
  await page.getByRole('combobox', { name: 'comment' }).selectOption('field:stopped')
  await page.getByRole('button', { name: 'Look at what comes in' }).click()
  await page.getByRole('button', { name: `Bring in ${count} responses` }).click()
  await expect(page.getByText(`${count} responses came in`)).toBeVisible()
}

test('without a script the queue has pages, and texts are decided together and one by one', async ({ someone }) => {
  const isBare = { javaScriptEnabled: false }
  await bringIn((await someone('Lead of a community group', isBare)).page, textsAbout('bollard'))
  const { page } = await someone('Lead of a community group', isBare)
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
})
