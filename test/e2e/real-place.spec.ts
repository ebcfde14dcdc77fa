import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { type Product, startProduct } from '#test/support/server.ts'
import { expectAccessible } from './axe.ts'
import { type Outside, startOutside } from './outside.ts'

let outside: Outside
let product: Product
test.beforeAll(async () => {
  outside = await startOutside()
  product = outside.product
})
test.afterAll(() => outside?.stop())

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
