import { test as base, type Page } from '@playwright/test'
import { type Product, startProduct } from '#test/support/server.ts'
import { expectAccessible } from './axe.ts'
import { enter, expect, type Somebody } from './cast.ts'
import { type Ledger, openLedger } from './desk-ledger.ts'
import { bringIn } from './desk-texts.ts'
import { keysOf } from './keys.ts'

const work = '/work/live-well-south-tees'
const moderators = ['Moderator', 'Second moderator', 'Third moderator']
/** One whose texts the whole place's moderators read. */
const intoSurvey = { survey: 'what-matters', question: 'matters' }

// A product of its own: a moderator loses their role here.
let product: Product
let ledger: Ledger
base.beforeAll(async () => {
  base.setTimeout(180_000)
  product = await startProduct({ env: { LOG_LEVEL: 'warn' } })
  ledger = await openLedger(product)
  await ledger.addModerator('Third moderator')
})
base.afterAll(async () => {
  await ledger?.leave()
  await product?.stop()
})

const test = base.extend<{ someone(as?: string, options?: Parameters<typeof enter>[3]): Promise<Somebody> }>({
  async someone({ browser }, play) {
    const all: Somebody[] = []
    await play(async (as, options) => {
      const somebody = await enter(browser, product.url, as, options)
      all.push(somebody)
      return somebody
    })
    for (const { context } of all) await context.close()
  },
})

test('a lease that ran out, and a role that is taken away in mid-work, are told, and nothing is lost or leaked', async ({
  someone,
}) => {
  const { page: desk } = await someone('Place administrator', { javaScriptEnabled: false })
  await bringIn(desk, intoSurvey, ['The gatepost by the school leans', 'The turnstile by the park is gone'])
  const [one, other, third] = await Promise.all(moderators.map(async (name) => (await someone(name)).page))
  if (!one || !other || !third) throw new Error('somebody is missing')
  const open = async (page: Page, words: string) => {
    await page.goto(`${work}/moderation?search=${words}`)
    await keysOf(page).press(page.locator('.queue-row'))
    await expect(page.getByText('Yours for')).toBeVisible()
  }
  const decisions = async () => (await ledger.readDecisions()).filter(({ publicId }) => one.url().includes(publicId))

  await test.step('whose lease ran out decides nothing once somebody else has the text', async () => {
    await open(one, 'gatepost')
    await ledger.letLeasesRunOut('Moderator')
    await open(other, 'gatepost')
    await one.keyboard.press('a')
    // By the news of it, where that was quicker than the key.
    await expect(one.getByText(/Second moderator (is reading|has) this/).first()).toBeVisible()
    await expectAccessible(one, 'a text that somebody else has by now')
    expect(await decisions()).toEqual([])
    await other.keyboard.press('a')
    await expect(other.locator('.status-line')).toContainText('Approved')
    expect(await decisions()).toMatchObject([{ by: 'Second moderator', became: 'approved' }])
  })

  await test.step('without a role nothing more is done, and no words are left on the desk', async () => {
    await open(third, 'turnstile')
    await third.keyboard.press('1')
    await expect(third.getByText('Saving the goals')).toBeHidden()
    await ledger.takeRolesAway('Third moderator')
    await third.keyboard.press('a')
    await expect(third.getByText('Your role does not let you do this').first()).toBeVisible()
    await third.goto(new URL(third.url()).pathname)
    expect(await third.content()).not.toContain('turnstile')
    await expectAccessible(third, 'a desk that one may not work at any more')
    const kept = (await ledger.readTexts()).get('The turnstile by the park is gone')
    expect(kept).toMatchObject({ visibility: 'waiting', coding: 'coded' })
  })
})
