import type { Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { expect, test } from './cast.ts'
import { groupDefinition, onlyAsking, openSurvey, surveys } from './own-survey.ts'
import { readingTime } from './reading-time.ts'

const kind = 'We would love to hear from you, with a grown-up beside you'
const goOn = (page: Page) => page.getByRole('button', { name: 'Continue' }).click()

test('a child alone leaves nothing behind; with a grown-up they take part, and the rules for the young hold', async ({
  someone,
}) => {
  const { page: desk } = await someone('Lead of a community group')
  const definition = onlyAsking(groupDefinition({ asksContact: true }), 'yes-no', 'open-text', 'area')
  const slug = await openSurvey(desk, definition)
  const { page, context } = await someone()
  const age = async (band: string) => {
    await page.goto(`/s/${slug}/q/1`)
    await page.getByRole('radio', { name: band }).check()
    await goOn(page)
  }

  await test.step('alone: kindly, and nothing is kept', async () => {
    await age('Under 13')
    await expect(page.getByRole('heading', { name: kind })).toBeVisible()
    await expectAccessible(page, 'the page for a child alone')
    const kept = () => page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])
    await expect.poll(kept).toEqual([])
    expect((await context.cookies()).filter(({ name }) => name === 'guest')).toEqual([])
    // No address leads on either.
    await page.goto(`/s/${slug}/q/2`)
    await expect(page.getByRole('textbox')).toHaveCount(0)
    await page.goto(`/s/${slug}`)
    await expect(page.getByRole('link', { name: 'Start', exact: true })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Go on' })).toHaveCount(0)
    await desk.goto(`${surveys}/${slug}`)
    await expect(desk.getByText('Nobody has answered yet')).toBeVisible()
  })

  await test.step('without saying who is there nobody goes on', async () => {
    await age('Under 13')
    await page.getByRole('button', { name: 'Go on together' }).click()
    await expect(page.getByRole('alert')).toContainText('Please choose who is with you.')
    await expectAccessible(page, 'nobody was chosen')
  })

  const begun = Date.now()
  await test.step('with a grown-up: no area, no consent, help beside the words', async () => {
    await page.getByRole('radio', { name: 'My teacher' }).check()
    await page.getByRole('button', { name: 'Go on together' }).click()
    await expect(page.getByText('we never show your words in public')).toBeVisible()
    await page.getByRole('radio', { name: 'Yes', exact: true }).check()
    await goOn(page)
    await expect(page.getByRole('textbox')).toBeVisible()
    await expect(page.getByRole('complementary')).toBeVisible()
    await page.getByRole('textbox').fill('A slide')
    await expectAccessible(page, 'a question asked of a child')
    await goOn(page)
    await expect(page.getByRole('heading', { name: 'Check your answers' })).toBeVisible()
    await expect(page.getByText('Where do you live?')).toHaveCount(0)
    await expect(page.getByRole('heading', { name: 'Your words stay safe' })).toBeVisible()
    await expect(page.getByRole('checkbox')).toHaveCount(0)
    await readingTime(begun, 3)
    await page.getByRole('button', { name: 'Send' }).click()
    await expect(page.getByRole('heading', { name: 'Your receipt' })).toBeVisible()
  })

  await test.step('the group sees who was there, and that somebody is young', async () => {
    await desk.goto(`${surveys}/${slug}`)
    await expect(desk.getByRole('table', { name: 'Who was with a child under 13' })).toContainText('Teacher')
    await expect(desk.getByText('1 is under 18')).toBeVisible()
  })

  await test.step('at 15 they answer alone, under the same rules', async () => {
    const { page: other } = await someone()
    await other.goto(`/s/${slug}/q/1`)
    await other.getByRole('radio', { name: '13 to 17' }).check()
    await goOn(other)
    await expect(other.getByText('we never show your words in public')).toBeVisible()
    await other.goto(`/s/${slug}/q/4`)
    await expect(other.getByText('Where do you live?')).toHaveCount(0)
    await other.goto(`/s/${slug}/check`)
    await expect(other.getByRole('heading', { name: 'Your words stay safe' })).toBeVisible()
    await expectAccessible(other, 'the answers of somebody young')
    // As a program does, that fills in all it finds.
    await other.locator('input[name=website]').evaluate((trap) => trap.setAttribute('value', 'https://example.org'))
    await other.getByRole('button', { name: 'Send' }).click()
    await expect(other.getByRole('heading', { name: 'Your receipt' })).toBeVisible()
  })

  await test.step('what looks like a machine’s is there for the group to decide on', async () => {
    await desk.goto(`${surveys}/${slug}/set-aside`)
    await expectAccessible(desk, 'what was set aside')
    await desk.getByRole('checkbox').uncheck()
    await desk.getByRole('button', { name: 'Count the chosen ones' }).first().click()
    await expect(desk.getByRole('alert')).toBeVisible()
    await expectAccessible(desk, 'nothing chosen of what was set aside')
    await desk.goto(`${surveys}/${slug}/set-aside?lang=ur`)
    await expect(desk.locator('html')).toHaveAttribute('dir', 'rtl')
    await expectAccessible(desk, 'what was set aside, in Urdu')
  })
})
