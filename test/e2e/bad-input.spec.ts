import { signInAs } from '#test/support/sign-in.ts'
import { expectAccessible } from './axe.ts'
import { expect, test } from './cast.ts'

const place = 'live-well-south-tees'

const nowhere = [
  ['a place', '/p/no-such-place', 'There is no place under this address'],
  ['a survey', '/s/no-such-survey', 'There is no survey under this address'],
  ['a workshop', '/w/nosuchworkshop22', 'We could not find this session'],
  ['a receipt', '/receipt/able-able-able-able-able-able', 'We have no receipt with these words'],
  ['a page', '/no/such/page', 'We could not find that page'],
] as const

for (const [what, path, says] of nowhere)
  test(`${what} that is not there is said kindly, with a way on`, async ({ someone }) => {
    const { page } = await someone()
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('main').getByText(says).first()).toBeVisible()
    await expect(
      page.getByRole('main').getByRole('link').or(page.getByRole('main').getByRole('textbox')).first(),
    ).toBeVisible()
    await expectAccessible(page, path)
  })

test('a place that is not there is said to staff too', async ({ someone }) => {
  const { page } = await someone('Moderator')
  const answer = await page.goto('/work/no-such-place/moderation')
  expect(answer?.status()).toBe(404)
  await expect(page.getByText('There is no place under this address')).toBeVisible()
})

test('a closed survey takes no more answers, and says when it closed', async ({ someone }) => {
  const { page } = await someone()
  await page.goto('/s/getting-about')
  await expect(page.getByText('This survey closed on')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Start', exact: true })).toHaveCount(0)
})

test('a wrong code keeps what was typed, and one in capitals and spaces is right', async ({ someone }) => {
  const { page } = await someone()
  await page.goto('/join')
  await page.getByLabel('The code on the screen').fill('TEES 43')
  await page.getByRole('button', { name: 'Join' }).click()
  await expect(page.getByRole('alert')).toContainText("don't know this code")
  await expect(page.getByLabel('The code on the screen')).toHaveValue('TEES 43')
  await expectAccessible(page, 'a wrong code')
})

test('staff may not open what their role does not reach', async ({ someone, baseURL }) => {
  const { page } = await someone('Moderator')
  for (const path of ['insight', 'insight/contributions.csv', 'insight/counts.csv', 'workshops', 'surveys']) {
    const answer = await page.request.get(`/work/${place}/${path}`)
    expect(answer.status(), path).toBe(403)
  }
  const guest = await fetch(`${baseURL}/work/${place}/insight/contributions.csv`, { redirect: 'manual' })
  expect([302, 401]).toContain(guest.status)
})

test('a session that ends in mid-form loses nothing', async ({ someone, baseURL }) => {
  const { page, context } = await someone('Second moderator')
  // What taking it sets off would be read without a session before anything is pressed: no such news comes in.
  await page.routeWebSocket(/socket\.io/, (way) => {
    const server = way.connectToServer()
    server.onMessage((said) => void (String(said).includes('queue:changed') || way.send(said)))
  })
  await page.goto(`/work/${place}/moderation`)
  await page.locator('.queue-row').nth(2).click()
  await expect(page.getByText(/Yours for/)).toBeVisible()
  await context.clearCookies()
  await page.getByRole('checkbox', { name: /Families living in poverty/ }).check()
  await expect(page.getByRole('alert')).toContainText('signed out')
  await expect(page.getByRole('checkbox', { name: /Families living in poverty/ })).toBeChecked()
  await expectAccessible(page, 'signed out in mid-form')

  const [name = '', value = ''] = (await signInAs(baseURL ?? '', 'Second moderator')).split('=')
  await context.addCookies([{ name, value, url: baseURL }])
  await page.getByRole('button', { name: 'Save again' }).click()
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect(page.getByText('tagged it: Families living in poverty')).toBeVisible()
})

test('a language switch leads nowhere but here', async ({ someone, baseURL }) => {
  const { page } = await someone()
  for (const path of ['//evil.example/?lang=ur', '/%5Cevil.example/?lang=ur', '//evil.example/x?lang=en']) {
    const answer = await page.request.get(`${baseURL}${path}`, { maxRedirects: 0 })
    const where = new URL(answer.headers().location ?? '/', baseURL)
    expect(where.origin, path).toBe(new URL(baseURL ?? '').origin)
  }
})
