import type { Page } from '@playwright/test'
import { expectAccessible, expectNarrow } from './axe.ts'
import { expect, test } from './cast.ts'
import { readingTime } from './reading-time.ts'
import { wordsOf } from './words-of.ts'

const place = 'live-well-south-tees'
const work = `/work/${place}`
/** The demo has promised something for it that is late. Only this journey closes it. */
const goal = 'Families living in poverty'
const late = { en: 'A warm room in every library', ur: 'ہر لائبریری میں ایک گرم کمرہ' }
const claim = 'Those who took part want to sit down where they wait.'
const promise = 'Seats at the bus station'
const inDays = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10)

/** Two people who say the same, each in their own language, and look at their receipt at each turn. */
const people = [
  { code: 'en', locale: 'en-GB', begins: 'More seats', said: 'More seats and a kettle at the bus station, please.' },
  { code: 'ur', locale: 'ur-PK', begins: 'بس اڈے', said: 'بس اڈے پر زیادہ نشستیں اور چائے ہونی چاہیے۔' },
].map((person) => ({
  ...person,
  survey: wordsOf(person.code),
  receipt: wordsOf(person.code, 'receipts'),
  status: wordsOf(person.code, 'commitments'),
  late: late[person.code as 'en' | 'ur'],
}))

test('one sentence is followed from a phone to what was promised, missed and closed, in English and Urdu', async ({
  someone,
}) => {
  test.setTimeout(300_000)
  const residents = await Promise.all(
    people.map(async (person) => ({ ...person, page: (await someone(undefined, { locale: person.locale })).page })),
  )
  type Resident = (typeof residents)[number]
  const { page: moderator } = await someone('Moderator')
  const { page: lead } = await someone('Strategy lead')

  /** What both receipts say by now. */
  async function onReceipts(turn: string, says: (resident: Resident) => Promise<void>): Promise<void> {
    for (const resident of residents) {
      await resident.page.reload()
      await says(resident)
      await expectAccessible(resident.page, `a receipt, ${turn}, in ${resident.code}`)
      await expectNarrow(resident.page, `a receipt, ${turn}, in ${resident.code}`)
    }
  }
  const step = (page: Page, title: string) =>
    page.locator('.steps > li').filter({ has: page.getByRole('heading', { name: title, exact: true }) })
  const answered = ({ page, receipt }: Resident) => step(page, receipt('came-of-it.title'))

  await test.step('they answer on their phones, and their receipts show no words before they are read', async () => {
    for (const { page, said, survey, receipt } of residents) {
      await page.goto('/s/what-matters')
      await page.getByRole('link', { name: survey('intro.one-page') }).click()
      const begun = Date.now()
      await page.getByRole('radio', { name: survey('age-bands.25-44') }).check()
      await page.getByRole('button', { name: survey('question.continue') }).click()
      await page.getByRole('textbox').first().fill(said)
      await page.getByRole('button', { name: survey('all.continue') }).click()
      await page.getByRole('checkbox', { name: survey('consent.quote') }).check()
      await readingTime(begun, 2)
      await page.getByRole('button', { name: survey('check.send') }).click()
      await page.getByRole('link', { name: survey('thanks.open') }).click()
      await expect(page.getByText(receipt('states.being-read'))).toBeVisible()
      await expect(page.getByText(said)).toHaveCount(0)
    }
  })

  await test.step('a moderator marks both with a goal and approves them', async () => {
    for (const { begins } of residents) {
      await moderator.goto(`${work}/moderation?search=${encodeURIComponent(begins)}`)
      await moderator.getByRole('link', { name: begins }).click()
      await expect(moderator.getByText(/Yours for/)).toBeVisible()
      await expect(moderator.getByText('Still being checked')).toBeHidden()
      await moderator.getByRole('checkbox', { name: goal }).check()
      await moderator.keyboard.press('a')
      await expect(moderator.getByText('Approved.')).toBeVisible()
    }
  })

  await test.step('both read that they count, and what was promised for it before and is late', async () => {
    await onReceipts('read and counted', async (resident) => {
      const { page, said, receipt, status } = resident
      await expect(page.getByText(said)).toBeVisible()
      await expect(page.getByText(receipt('states.shown'))).toBeVisible()
      await expect(answered(resident).getByRole('link', { name: resident.late })).toBeVisible()
      await expect(answered(resident)).toContainText(status('late.says'))
    })
  })

  await test.step('the strategy lead writes a finding with both beside it', async () => {
    await lead.goto(`${work}/insight`)
    await lead.locator('.goal-card').getByRole('link', { name: goal }).click()
    await lead.getByRole('link', { name: 'Write a finding from this' }).click()
    await lead.getByRole('button', { name: 'Begin' }).click()
    await lead.getByLabel('The claim').fill(claim)
    await lead.getByLabel('Why it holds').fill('It came up in answers in two languages.')
    await lead.getByLabel('Its limits').fill('Few people under 25 took part.')
    await lead.getByRole('radio', { name: /^A first sign/ }).check()
    await lead.getByRole('button', { name: 'Choose words' }).click()
    for (const { said } of residents) {
      const words = lead.locator('.behind-list > li').filter({ hasText: said })
      await words.getByRole('button', { name: 'Put beside the finding' }).click()
      await expect(words.getByText(/^✓ Beside the finding/)).toBeVisible()
    }
    await lead.getByRole('link', { name: 'Back to the finding' }).click()
    await lead.getByRole('button', { name: 'Send to review' }).click()
    await expect(lead.getByText('You had a hand in this. Somebody else looks at it.')).toBeVisible()
  })

  await test.step('it is on no receipt before somebody else agrees with it, and on both after', async () => {
    await onReceipts('before a finding is agreed', ({ page, receipt }) =>
      expect(step(page, receipt('findings.title'))).toHaveCount(0),
    )
    const { page: other } = await someone('Place administrator', { javaScriptEnabled: false })
    await other.goto(new URL(lead.url()).pathname)
    await other.getByRole('button', { name: 'Agree', exact: true }).click()
    await expect(other.getByText('Agreed.')).toBeVisible()
    await onReceipts('part of a finding', async ({ page, receipt }) => {
      await expect(step(page, receipt('findings.title'))).toBeVisible()
      // What was concluded is staff's: nobody reads a claim on a receipt.
      await expect(page.getByText(claim)).toHaveCount(0)
    })
  })

  await test.step('a pack for the board tells of the finding', async () => {
    await lead.goto(`${work}/insight/packs`)
    await lead.getByLabel('Title').fill('What was said at the bus station')
    await lead.getByRole('radio', { name: /^Staff/ }).check()
    await lead.getByRole('button', { name: 'Ask for this pack' }).click()
    await expect(lead.getByText('Made, not issued', { exact: false })).toBeVisible({ timeout: 30_000 })
    const file = await lead
      .getByRole('row', { name: /pack\.html/ })
      .getByRole('link')
      .getAttribute('href')
    expect(await (await lead.context().request.get(file ?? '')).text()).toContain(claim)
    await lead.getByRole('button', { name: 'Issue this pack' }).click()
    await expect(lead.getByText('The pack is issued.')).toBeVisible()
  })

  await test.step('it is answered with a promise, which both receipts name', async () => {
    await lead.goto(`${work}/commitments/new`)
    await lead.locator('[id="title.en"]').fill(promise)
    await lead.locator('[id="said.en"]').fill('People cannot sit down where they wait for a bus.')
    await lead.locator('[id="answer.en"]').fill('We will put in six seats.')
    await lead.getByLabel('Whose commitment is it?').selectOption({ label: 'A council' })
    await lead.getByLabel('Who answers for it there?').fill('Head of transport')
    await lead.getByLabel('Which goal does it answer?').selectOption({ label: goal })
    await lead.getByLabel('Where the words come from').selectOption({ label: claim })
    await lead.getByRole('radio', { name: /^We will/ }).check()
    await lead.getByLabel('By when, or done on').fill(inDays(60))
    await lead.getByRole('button', { name: 'Save as a draft' }).click()
    await expect(lead.getByText('Saved as a draft. Only staff see it.')).toBeVisible()
    await lead.getByRole('button', { name: 'Publish', exact: true }).click()
    await expect(lead.getByText('It is public now.')).toBeVisible()
    await onReceipts('with a promise', async (resident) => {
      await expect(answered(resident).getByRole('link', { name: promise })).toBeVisible()
    })
  })

  await test.step('the late one is closed, and both read how it ended', async () => {
    await lead.goto(`${work}/commitments`)
    await lead.getByRole('link', { name: late.en }).click()
    await lead.locator('summary').filter({ hasText: 'Close it' }).press('Enter')
    await lead.getByRole('radio', { name: 'It was kept in part' }).press('Space')
    await lead.getByLabel('What came of it').fill('Five of six are open.')
    await lead.getByRole('button', { name: 'Close it for good' }).press('Enter')
    await expect(lead.getByText('It is closed, with what came of it.')).toBeVisible()
    await onReceipts('with an end', async (resident) => {
      const ended = answered(resident).locator('li').filter({ hasText: resident.late })
      await expect(ended).toContainText(resident.status('reason.partly'))
    })
  })

  await test.step('and back: the promise leads to the finding, and to the words that stand beside it', async () => {
    await lead.goto(`${work}/commitments`)
    await lead.getByRole('link', { name: promise }).click()
    await lead.getByRole('link', { name: claim }).click()
    for (const { said } of residents) await expect(lead.getByText(said)).toBeVisible()
  })
})
