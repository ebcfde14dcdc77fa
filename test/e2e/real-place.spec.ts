import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#db/embedded.ts'
import { type Product, startProduct } from '#test/support/server.ts'
import { expectAccessible } from './axe.ts'

let folder: string
let outside: EmbeddedPostgres
let product: Product

// An outside Postgres, with one login that owns and another that the product uses.
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'said-and-done-outside-'))
  await chmod(folder, 0o755)
  outside = await startEmbeddedPostgres({ dataDir: folder })
  product = await startProduct({
    env: (url) => ({
      ORIGIN: url,
      DATABASE_URL: outside.appUrl,
      DATABASE_OWNER_URL: outside.ownerUrl,
      KEYS: randomBytes(32).toString('base64'),
    }),
  })
})
test.afterAll(async () => {
  await product?.stop()
  await outside?.stop()
  await rm(folder, { recursive: true, force: true })
})

test('the first administrator opens a real place by a link that works once, and signs in again', async ({ page }) => {
  const link = (await product.said()).match(/http\S+first-administrator\S+/)?.[0] ?? ''
  expect(link).toContain(product.url)

  await page.goto(link)
  await page.getByLabel('What is the place called?').fill('Harbour Towns')
  await page.getByLabel('Your name').fill('Ada')
  await page.getByLabel('Your e-mail address').fill('ada@example.org')
  await page.getByLabel('A password').fill('short')
  await page.getByRole('button', { name: 'Open the place' }).click()
  await expect(page.getByRole('alert')).toContainText('at least 12 characters')
  await expect(page.getByLabel('What is the place called?')).toHaveValue('Harbour Towns')
  await expectAccessible(page, 'a form that was refused')

  await page.getByLabel('A password').fill('three calm herons')
  await page.getByRole('button', { name: 'Open the place' }).click()
  await expect(page).toHaveURL(/\/work\/harbour-towns/)
  await expectAccessible(page, 'an empty desk')

  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByRole('button', { name: 'Sign out' })).toHaveCount(0)
  await page.goto(link)
  await expect(page.getByText('This link has been used')).toBeVisible()

  await page.goto(`${product.url}/sign-in`)
  await expect(page.getByText('Step into a role')).toHaveCount(0)
  await page.getByLabel('E-mail address').fill('ada@example.org')
  await page.getByLabel('Password').fill('three calm heron')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('alert')).toContainText("don't go together")
  await expect(page.getByLabel('E-mail address')).toHaveValue('ada@example.org')
  await page.getByLabel('Password').fill('three calm herons')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page).toHaveURL(/\/work\/harbour-towns/)
})

test('a real place holds nothing of the demo', async ({ page }) => {
  const answer = await page.goto(`${product.url}/p/live-well-south-tees`)
  expect(answer?.status()).toBe(404)
  await expect(page.getByText('There is no place under this address')).toBeVisible()
  await expect(page.getByText('This is a demo')).toHaveCount(0)
})

test('the demo’s data cannot become a real place', async () => {
  const demo = await startProduct()
  await demo.kill()
  const asReal = (url: string) => ({ ORIGIN: url, KEYS: randomBytes(32).toString('base64') })
  await expect(startProduct({ dataDir: demo.dataDir, env: asReal })).rejects.toThrow('This database holds the demo')
  await rm(demo.dataDir, { recursive: true, force: true })
})
