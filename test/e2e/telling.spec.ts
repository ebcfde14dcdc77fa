import { expectAccessible, expectNarrow } from './axe.ts'
import { expect, test } from './cast.ts'
import { keysOf } from './keys.ts'
import { openMailbox } from './told-by-mail.ts'
import { wordsOf } from './words-of.ts'

const place = 'live-well-south-tees'
const home = `/p/${place}`
const desk = `/work/${place}/commitments`

test('somebody asks on a receipt to be told, in Urdu; what does not arrive is tried again; and one press stops it', async ({
  someone,
  product,
}) => {
  const [survey, receipt, telling] = ['surveys', 'receipts', 'telling'].map((name) => wordsOf('ur', name))
  if (!survey || !receipt || !telling) throw new Error('these sentences are there in Urdu')
  const { page } = await someone(undefined, { locale: 'ur-PK' })
  const { page: lead } = await someone('Strategy lead')
  const mailbox = await openMailbox(product)

  await test.step('an address that is none is told, and one that is one is taken', async () => {
    await page.goto('/s/warm-places/q/1')
    await page.getByRole('radio', { name: survey('age-bands.25-44') }).check()
    await page.getByRole('button', { name: survey('question.continue') }).click()
    await page.waitForURL(/\/q\/2$/)
    await page.goto('/s/warm-places/all')
    await page
      .getByRole('radio', { name: survey('yes-no.no'), exact: true })
      .first()
      .check()
    await page.getByRole('button', { name: survey('all.continue') }).click()
    await page.getByRole('button', { name: survey('question.continue') }).click()
    await page.getByRole('button', { name: survey('check.send'), exact: true }).click()
    await page.getByRole('link', { name: survey('thanks.open') }).click()
    const address = page.getByLabel(receipt('told.label'))
    await address.fill('sam')
    await page.getByRole('button', { name: receipt('told.button') }).click()
    await expect(page.getByRole('alert')).toContainText(telling('problems.no-mail'))
    await expect(address).toHaveValue('sam')
    await expectAccessible(page, 'an address that was refused on a receipt')
    await address.fill('sam@example.org')
    await page.getByRole('button', { name: receipt('told.button') }).press('Enter')
    await expect(page.getByText(receipt('told.done'))).toBeVisible()
    await expect(address).toHaveCount(0)
    await expectAccessible(page, 'a receipt whose person is told')
    await expectNarrow(page, 'a receipt whose person is told')
  })
  const asked = page.url()

  await test.step('staff see what did not arrive, never to whom, and try it again with keys alone', async () => {
    await mailbox.failTwice()
    await lead.goto(`/work/${place}/messages`)
    await expect(lead.getByText('The mail server said 550')).toBeVisible()
    await expect(lead.getByText('sam@example.org')).toHaveCount(0)
    await expectAccessible(lead, 'messages that did not arrive')
    await keysOf(lead).press(lead.getByRole('button', { name: /^Try again: Given up after a week/ }))
    await expect(lead.getByText('1 message is tried again in a few minutes.')).toBeVisible()
    await expect(lead.getByRole('button', { name: /^Try again/ })).toHaveCount(1)
    await expectAccessible(lead, 'a message that is tried again')
    await expectNarrow(lead, 'messages that did not arrive')
  })

  await test.step('the link in a message stops nothing by itself, its button does, and says the same of any code', async () => {
    const stop = `/stop/${await mailbox.stopCode()}`
    await page.goto(stop)
    await expectAccessible(page, 'the page that stops messages')
    await page.goto(asked)
    await expect(page.getByText(receipt('consents.told.given'))).toBeVisible()
    for (const link of [stop, '/stop/somebody-made-this-up']) {
      await page.goto(link)
      await keysOf(page).press(page.getByRole('button', { name: telling('page.button') }))
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(telling('page.done-title'))
    }
    await expectAccessible(page, 'messages that have stopped')
    await expectNarrow(page, 'messages that have stopped')
    await page.goto(asked)
    await expect(page.getByText(receipt('consents.told.withdrawn'))).toBeVisible()
    await expect(page.getByLabel(receipt('told.label'))).toBeVisible()
  })
  await mailbox.close()
})

test('organisations answer together, and a report is issued that everybody can read', async ({ someone }) => {
  const { page: lead } = await someone('Strategy lead')
  const { page: resident } = await someone(undefined, { javaScriptEnabled: false, locale: 'ur-PK' })
  const { page: anybody } = await someone()
  const keys = keysOf(lead)

  await test.step('an alliance that is half set up is a draft; with the rest it is public', async () => {
    await lead.goto(`${desk}/alliances`)
    await expectAccessible(lead, 'alliances on the desk')
    await lead.getByRole('link', { name: 'Set up an alliance or a forum' }).click()
    await keys.choose(lead.getByRole('radio', { name: /^Alliance/ }))
    await keys.write(lead.locator('[id="name.en"]'), 'Warm homes')
    await keys.press(lead.locator('summary').filter({ hasText: 'In the other languages' }))
    await keys.write(lead.locator('[id="name.ur"]'), 'گرم گھر')
    await keys.press(lead.getByRole('button', { name: 'Save as a draft' }))
    await expect(lead.getByText('Saved as a draft. Only staff see it.')).toBeVisible()
    await keys.press(lead.getByRole('button', { name: 'Publish', exact: true }))
    await expect(lead.getByRole('alert')).toContainText('Say what it is for, in English.')
    await expectAccessible(lead, 'an alliance that was refused')
    await keys.write(lead.locator('[id="words.en"]'), 'Nobody should be cold at home.')
    await keys.tick(lead.getByRole('checkbox', { name: 'A council', exact: true }))
    await keys.tick(lead.getByRole('checkbox', { name: 'A community group', exact: true }))
    await keys.tick(lead.getByRole('checkbox', { name: 'Families living in poverty' }))
    await keys.press(lead.getByRole('button', { name: 'Publish', exact: true }))
    await expect(lead.getByText('It is public now.')).toBeVisible()
    await expectNarrow(lead, 'an alliance on the desk')
  })

  await test.step('anybody finds it in Urdu without scripts; with its end it says so', async () => {
    await anybody.goto(`${home}/alliances`)
    await expectAccessible(anybody, 'alliances and forums')
    await anybody.getByRole('link', { name: 'Growing up well together' }).click()
    await expect(anybody.getByRole('heading', { level: 1 })).toHaveText('Growing up well together')
    await expectAccessible(anybody, 'an alliance')
    await resident.goto(`${home}/alliances`)
    await resident.getByRole('link', { name: 'گرم گھر' }).click()
    await expect(resident.locator('span[lang=en]', { hasText: 'Nobody should be cold at home.' })).toBeVisible()
    await expectNarrow(resident, 'an alliance in Urdu')
    await lead.getByRole('button', { name: 'End it for good' }).click()
    await expect(lead.getByText('It has ended, and its page says so.')).toBeVisible()
    await resident.reload()
    await expect(resident.locator('.notice')).toBeVisible()
  })

  await test.step('a report is looked through, then issued, and everybody reads and saves it', async () => {
    await lead.goto(`${desk}/reports`)
    await keys.pick(lead.getByLabel('About', { exact: true }), 'Age Well')
    await keys.press(lead.getByRole('button', { name: 'Show what it would say' }))
    await expect(lead.locator('.report')).toBeVisible()
    await expectAccessible(lead, 'a report before it is issued')
    await keys.press(lead.getByRole('button', { name: 'Issue this report' }))
    await expect(lead.getByRole('heading', { level: 1 })).toHaveText('Age Well')
    await resident.goto(`${home}/reports`)
    await expectNarrow(resident, 'reports in Urdu')
    await anybody.goto(`${home}/reports`)
    await expectAccessible(anybody, 'reports')
    // The demo's own.
    await anybody.getByRole('link', { name: 'Live Well', exact: true }).click()
    await expectAccessible(anybody, 'a report')
    const address = new URL(anybody.url()).pathname
    for (const file of ['report.csv', 'report.json'])
      expect((await anybody.request.get(`${address}/${file}`)).status(), file).toBe(200)
  })
})

test('what was said stands beside what was done, of a mission and of a group, and on sheets for a wall', async ({
  someone,
}) => {
  const { page: resident } = await someone(undefined, { javaScriptEnabled: false, locale: 'ur-PK' })
  const { page: anybody } = await someone()
  await anybody.goto(`${home}/missions/live-well`)
  await expectAccessible(anybody, 'both sides of a mission')
  await expectNarrow(anybody, 'both sides of a mission')
  await anybody.goto(`${home}/groups`)
  await expectAccessible(anybody, 'groups and what they brought')
  await anybody.locator('.commitment-list h2 a').first().click()
  await expect(anybody.locator('.both-sides')).toBeVisible()
  await expectAccessible(anybody, 'both sides of a group')
  await resident.goto(new URL(anybody.url()).pathname)
  await expectNarrow(resident, 'both sides of a group in Urdu')
  await anybody.goto(`${home}/poster?mission=live-well&edition=ur`)
  await expectAccessible(anybody, 'a sheet for a wall in Urdu')
})
