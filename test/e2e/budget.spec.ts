import { gzipSync } from 'node:zlib'
import type { Response } from '@playwright/test'
import { expect, test } from './cast.ts'

/** Bytes a resident's phone may be asked for, compressed: a page at 400 kbit/s in under three seconds. */
const most = { script: 110_000, style: 15_000, font: 60_000 }

for (const path of ['/p/live-well-south-tees', '/s/what-matters'])
  test(`${path} asks a phone for no more than it may`, async ({ someone }) => {
    const { page } = await someone()
    const asked = { script: 0, style: 0, font: 0 }
    const weighed: Promise<void>[] = []
    // Fonts are compressed already.
    const weigh = async (response: Response, kind: keyof typeof asked) => {
      const body = await response.body()
      asked[kind] += kind === 'font' ? body.length : gzipSync(body).length
    }
    const note = (response: Response) => {
      const type = response.request().resourceType()
      if (type === 'script' || type === 'font') weighed.push(weigh(response, type))
      if (type === 'stylesheet') weighed.push(weigh(response, 'style'))
    }
    page.on('response', note)
    await page.goto(path, { waitUntil: 'networkidle' })
    // What a slow machine brings after half a second of quiet would arrive while the browser is being closed.
    page.off('response', note)
    await Promise.all(weighed)
    for (const kind of ['script', 'style', 'font'] as const) {
      expect(asked[kind], kind).toBeGreaterThan(0)
      expect(asked[kind], kind).toBeLessThanOrEqual(most[kind])
    }
  })

test('a question can be read and sent before any script or font arrives', async ({ someone }) => {
  const { page } = await someone()
  await page.route(/\.(js|woff2)(\?|$)/, (route) => route.abort())
  await page.goto('/s/what-matters')
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  await page.getByRole('radio', { name: '25 to 44' }).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('textbox').fill('A bench')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page).toHaveURL(/\/q\/3$/)
})
