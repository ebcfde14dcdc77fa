import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, expect, type Page, test } from '@playwright/test'
import type { Product } from '#test/support/server.ts'
import { expectAccessible } from './axe.ts'
import { type Outside, startOutside } from './outside.ts'

let outside: Outside
let product: Product
test.beforeAll(async () => {
  outside = await startOutside()
  product = outside.product
})
test.afterAll(() => outside?.stop())

const phone = (browser: Browser) => browser.newPage({ viewport: { width: 390, height: 844 } })

async function invite(page: Page, email: string): Promise<string> {
  await page.goto(`${product.url}/work/harbour-towns/people/invite`)
  await page.getByLabel('Their e-mail address').fill(email)
  await page.getByRole('radio', { name: 'moderator' }).check()
  await page.getByRole('button', { name: 'Make the invitation' }).click()
  return page.getByRole('textbox', { name: 'Link' }).inputValue()
}

/** Without a mail server letters lie in the data folder, their lines broken as mail breaks them. */
async function linkByMail(): Promise<string> {
  const folder = join(product.dataDir, 'mail')
  for (const name of await readdir(folder).catch(() => [])) {
    const letter = (await readFile(join(folder, name), 'utf8')).replace(/=\r?\n/g, '').replaceAll('=3D', '=')
    const link = /http\S+new-password\/[\w-]+/.exec(letter)?.[0]
    if (link) return link
  }
  return ''
}

test('a colleague is invited, comes in once by the link, sees what their role may, and is suspended', async ({
  browser,
  page,
}) => {
  await page.goto((await product.said()).match(/http\S+first-administrator\S+/)?.[0] ?? '')
  await page.getByLabel('What is the place called?').fill('Harbour Towns')
  await page.getByLabel('Your name').fill('Ada')
  await page.getByLabel('Your e-mail address').fill('ada@example.org')
  await page.getByLabel('A password').fill('three calm herons')
  await page.getByRole('button', { name: 'Open the place' }).click()
  await page.getByRole('link', { name: 'See the people' }).click()
  await expect(page.getByText('1 person works here')).toBeVisible()
  await page.getByRole('link', { name: 'Invite somebody' }).click()
  await page.getByRole('button', { name: 'Make the invitation' }).click()
  await expect(page.getByRole('alert')).toContainText('one whole e-mail address')
  await expectAccessible(page, 'an invitation that was refused')
  const link = await invite(page, 'sam@example.org')
  await expectAccessible(page, 'a link that is shown once')

  // Opened where somebody else is signed in, it lets nobody in.
  await page.goto(link)
  await expect(page.getByText('this invitation is for another address')).toBeVisible()

  const sam = await phone(browser)
  await sam.goto(`${link}?lang=ur`)
  await expect(sam.locator('html')).toHaveAttribute('dir', 'rtl')
  await expectAccessible(sam, 'an invitation in Urdu')
  await sam.goto(`${link}?lang=en`)
  await sam.getByLabel('Your name').fill('Sam')
  await sam.getByLabel('A password').fill('passwordpassword')
  await sam.getByRole('button', { name: 'Make my account' }).click()
  await expect(sam.getByRole('alert')).toContainText('first passwords that anybody would guess')
  await expect(sam.getByLabel('Your name')).toHaveValue('Sam')
  await expectAccessible(sam, 'an invitation that was refused')
  await sam.getByLabel('A password').fill('tomato river eleven')
  await sam.keyboard.press('Enter')
  await expect(sam).toHaveURL(/\/work\/harbour-towns/)
  await expect(sam.getByRole('navigation', { name: 'Areas of work' })).toContainText('Moderation')
  await expect(sam.getByRole('link', { name: 'See the people' })).toHaveCount(0)
  expect((await sam.goto(`${product.url}/work/harbour-towns/people`))?.status()).toBe(403)

  const late = await browser.newPage()
  expect((await late.goto(link))?.status()).toBe(409)
  await expect(late.getByText('it works once')).toBeVisible()
  await late.close()

  await page.goto(`${product.url}/work/harbour-towns/people`)
  await page.getByRole('link', { name: 'Sam' }).click()
  await page.getByRole('button', { name: 'Suspend' }).click()
  await expect(page.getByText('signed out everywhere.')).toBeVisible()
  await expectAccessible(page, 'somebody who is suspended')
  await sam.goto(`${product.url}/work/harbour-towns`)
  await expect(sam).toHaveURL(/\/sign-in/)
  await sam.close()

  // Somewhere else, too, until the password changes.
  const elsewhere = await phone(browser)
  await elsewhere.goto(`${product.url}/sign-in?next=/work/harbour-towns/you/sign-in`)
  await elsewhere.getByLabel('E-mail address').fill('ada@example.org')
  await elsewhere.getByLabel('Password').fill('three calm herons')
  await elsewhere.getByRole('button', { name: 'Sign in' }).click()
  await expect(elsewhere.getByText('This device')).toBeVisible()
  await elsewhere.goto(`${product.url}/work/harbour-towns/you/sign-in?lang=ur`)
  await expectAccessible(elsewhere, 'devices and password in Urdu, on a phone')
  await page.goto(`${product.url}/work/harbour-towns/you/sign-in`)
  await page.getByLabel('Your password now').fill('not this one at all')
  await page.getByLabel('A new password').fill('four quiet lamps')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toContainText('That is not your password now')
  await expectAccessible(page, 'a password that was not changed')
  await page.getByLabel('Your password now').fill('three calm herons')
  await page.getByLabel('A new password').fill('four quiet lamps')
  await page.keyboard.press('Enter')
  await expect(page.getByText('you are signed out everywhere else')).toBeVisible()
  await elsewhere.reload()
  await expect(elsewhere).toHaveURL(/\/sign-in\?/)

  await page.goto(`${product.url}/work/harbour-towns/you`)
  await page.getByRole('button', { name: 'Leave this place' }).click()
  await expect(page.getByRole('alert')).toContainText('Make somebody else an administrator first')

  await elsewhere.goto(`${product.url}/sign-in?lang=en`)
  await elsewhere.getByRole('link', { name: 'I have forgotten my password' }).click()
  await elsewhere.getByRole('button', { name: 'Send me a link' }).click()
  await expect(elsewhere.getByRole('alert')).toContainText('your whole e-mail address')
  await elsewhere.getByLabel('E-mail address').fill('ada@example.org')
  await elsewhere.getByRole('button', { name: 'Send me a link' }).click()
  await expect(elsewhere.getByText('If there is an account for this address')).toBeVisible()
  await expectAccessible(elsewhere, 'a link for a new password that was asked for')
  await expect.poll(linkByMail, { timeout: 60_000 }).not.toBe('')
  await elsewhere.goto(await linkByMail())
  await elsewhere.getByLabel('A password').fill('five slow trams')
  await expectAccessible(elsewhere, 'a new password')
  await elsewhere.keyboard.press('Enter')
  await expect(elsewhere).toHaveURL(/\/work/)
  await page.reload()
  await expect(page).toHaveURL(/\/sign-in\?/)
})
