import { gzipSync } from 'node:zlib'
import { expect, test } from './cast.ts'

/** Bytes a resident's phone may be asked for, compressed: a page at 400 kbit/s in under three seconds. */
const most = { script: 110_000, style: 15_000, font: 60_000 }

for (const path of ['/p/live-well-south-tees', '/s/what-matters'])
  test(`${path} asks a phone for no more than it may`, async ({ someone }) => {
    const { page } = await someone()
    const asked = { script: 0, style: 0, font: 0 }
    const waiting: Promise<void>[] = []
    page.on('response', (response) => {
      const kind = { script: 'script', stylesheet: 'style', font: 'font' }[response.request().resourceType()]
      // Fonts are compressed already.
      const weigh = (body: Buffer) => (kind === 'font' ? body.length : gzipSync(body).length)
      if (kind) waiting.push(response.body().then((body) => void (asked[kind as keyof typeof asked] += weigh(body))))
    })
    await page.goto(path, { waitUntil: 'networkidle' })
    await Promise.all(waiting)
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
  await page.getByRole('textbox').fill('A bench')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page).toHaveURL(/\/q\/2$/)
})
