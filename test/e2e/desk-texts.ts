import type { Page } from '@playwright/test'
import { stringify } from 'csv-stringify/sync'
import { expect } from './cast.ts'

/** Brings texts from elsewhere into the queue, by the page for that, without a script. */
export async function bringIn(
  page: Page,
  { survey, question }: { survey: string; question: string },
  texts: readonly string[],
): Promise<void> {
  await page.goto(`/work/live-well-south-tees/surveys/${survey}/import`)
  const buffer = Buffer.from(
    stringify(
      texts.map((comment) => ({ comment })),
      { header: true },
    ),
  )
  await page.getByLabel('The file').setInputFiles({ name: 'from-elsewhere.csv', mimeType: 'text/csv', buffer })
  await page.getByRole('button', { name: 'Upload' }).click()
  await page.getByRole('combobox', { name: 'comment' }).selectOption(`field:${question}`)
  await page.getByRole('button', { name: 'Look at what comes in' }).click()
  await page.getByRole('button', { name: `Bring in ${texts.length} responses` }).click()
  await expect(page.getByText(`${texts.length} responses came in`)).toBeVisible()
}
