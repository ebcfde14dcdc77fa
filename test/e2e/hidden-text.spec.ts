import type { Page } from '@playwright/test'
import { expectAccessible, expectNarrow } from './axe.ts'
import { expect, test } from './cast.ts'
import { readingTime } from './reading-time.ts'

const place = 'live-well-south-tees'
const said = 'Our surgery has no lift, and the desk is run by clowns.'
const why = 'The lift is still broken, and everybody there knows it.'

test('a text that was not published: its rule, one answer, another look, without JavaScript', async ({ someone }) => {
  const { page: walk } = await someone(undefined, { javaScriptEnabled: false })
  const { page: look } = await someone()
  const { page: queue } = await someone('Moderator')
  const receipt = await test.step('somebody sends it, and reads by which rules it will be read', async () => {
    const address = await send(walk)
    await walk.getByRole('link', { name: 'How we read what you write' }).click()
    await expect(walk.getByRole('heading', { level: 1, name: 'How we read what you write' })).toBeVisible()
    await expect(walk.getByRole('heading', { name: 'It could hurt somebody' })).toBeVisible()
    await expect(walk.getByRole('table', { name: 'What became of what was read' })).toBeVisible()
    return address
  })

  await test.step('the page of rules is for everybody, in every language and on every screen', async () => {
    await look.goto(`/p/${place}/how-we-read`)
    await expectAccessible(look, 'the rules')
    await expectNarrow(look, 'the rules')
    await look.goto(`/p/${place}/how-we-read?lang=ur`)
    await expect(look.locator('html')).toHaveAttribute('dir', 'rtl')
    await expectAccessible(look, 'the rules in Urdu')
    await look.goto(`/p/${place}/how-we-read?lang=en`)
  })

  await test.step('a moderator hides it', async () => {
    await open(queue)
    await queue.keyboard.press('h')
    await queue.getByRole('menuitem', { name: 'It is unkind' }).click()
    await expect(queue.getByText('Hidden.')).toBeVisible()
  })

  await test.step('the receipt names the rule, and takes one answer', async () => {
    await walk.goto(receipt)
    await expect(walk.getByText('We have not published this.')).toBeVisible()
    await expect(walk.getByRole('link', { name: 'It could hurt somebody' })).toBeVisible()
    await expect(walk.getByText(said)).toBeVisible()
    await walk.getByText('Tell us why it should be published').click()
    await walk.getByRole('button', { name: 'Send', exact: true }).click()
    await expect(walk.getByRole('alert')).toContainText('Please write why we should publish it.')
    await walk.getByLabel('Why should we publish it?').fill(why)
    await walk.getByRole('button', { name: 'Send', exact: true }).click()
    await expect(walk.getByText('We have your answer.')).toBeVisible()
    await expect(walk.getByLabel('Why should we publish it?')).toHaveCount(0)
    await look.goto(receipt)
    await expect(look.getByText(/You answered on .+ A person is going to read your text again\./)).toBeVisible()
    await expectAccessible(look, 'a receipt that was answered')
  })

  await test.step('the moderator finds the answer beside the text, and publishes it', async () => {
    await open(queue)
    await expect(queue.getByRole('heading', { name: 'They answered back' })).toBeVisible()
    await expect(queue.getByText(why)).toBeVisible()
    await expectAccessible(queue, 'a text whose person answered')
    await queue.keyboard.press('a')
    await expect(queue.getByText('Approved.')).toBeVisible()
  })

  await test.step('the receipt says so', async () => {
    await walk.goto(receipt)
    await expect(walk.getByText('It may be shown to others.')).toBeVisible()
    await expect(walk.getByText(/You answered on .+ After that a person read your text again\./)).toBeVisible()
    await expect(walk.getByText('Moderator')).toHaveCount(0)
  })
})

test('a moderator translates a text, and the place’s administrator rewrites a rule', async ({ someone }) => {
  const { page: queue } = await someone('Moderator')
  await queue.goto(`/work/${place}/moderation?view=decided&language=ur`)
  await queue.locator('.queue-list a').first().click()
  await expect(queue.locator('.translations')).toBeVisible()
  await queue.getByText('Add another translation').or(queue.getByText('Add a translation')).first().click()
  const into = queue.locator('.translation-add')
  await into.getByLabel('Into').selectOption('pl')
  await into.getByLabel('The translation').fill('Park blisko domu')
  await into.getByRole('button', { name: 'Save the translation' }).click()
  await expect(queue.getByText(/Polish. Translated by Moderator/)).toBeVisible()
  await expectAccessible(queue, 'a text with its translation')

  const { page: desk } = await someone('Place administrator')
  await desk.goto(`/work/${place}/policy`)
  await expectAccessible(desk, 'writing the rules')
  await desk.getByLabel('Rule 4: what it says', { exact: true }).fill('We do not publish what sells something.')
  await desk.getByRole('button', { name: 'Save as new version' }).click()
  await expect(desk.getByText('Saved. These rules hold from now on.')).toBeVisible()
  await desk.getByRole('link', { name: 'See the public page' }).click()
  await expect(desk.getByText('We do not publish what sells something.')).toBeVisible()
  await desk.goto(`/p/${place}/how-we-read?version=0`)
  await expect(desk.getByText('They have changed since.')).toBeVisible()
})

/** Answers what must be answered. @returns the receipt's address */
async function send(page: Page): Promise<string> {
  await page.goto('/s/what-matters')
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  const begun = Date.now()
  await page.getByLabel('65 to 79').check()
  await go(page)
  await page.getByRole('textbox').fill(said)
  await go(page)
  await go(page)
  await page.getByLabel('Hard', { exact: true }).check()
  await go(page)
  await page.getByLabel('Clubs and groups').check()
  await go(page)
  await page.getByRole('radio', { name: '4' }).check()
  await go(page)
  await page.getByLabel('Redcar & Cleveland').check()
  await go(page)
  await readingTime(begun, 7)
  await page.getByRole('button', { name: 'Send' }).click()
  await expect(page.getByRole('heading', { name: 'Thank you' })).toBeVisible()
  const address = await page.getByRole('link', { name: 'Open my receipt' }).getAttribute('href')
  return address ?? '/nowhere'
}

const go = (page: Page) => page.getByRole('button', { name: 'Continue' }).click()

/** Opens the text in the queue of what waits, and holds it. */
async function open(page: Page): Promise<void> {
  await page.goto(`/work/${place}/moderation?view=waiting&search=run+by+clowns`)
  await page.getByRole('link', { name: /Our surgery has no lift/ }).click()
  await expect(page.getByText(/Yours for/)).toBeVisible()
}
