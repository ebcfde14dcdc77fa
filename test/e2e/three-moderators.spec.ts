import { test as base, type Page } from '@playwright/test'
import { type Product, startProduct } from '#test/support/server.ts'
import { expectAccessible } from './axe.ts'
import { enter, expect, type Somebody } from './cast.ts'
import { fewComments, hasVoices, manyComments } from './desk-comments.ts'
import { type Plan, readToTheEnd, type Turn } from './desk-hands.ts'
import { type Ledger, openLedger } from './desk-ledger.ts'
import { expectNowhere, expectWithout, goalsByKey, rewordInTheMiddle, takeAll } from './desk-others.ts'
import { bringIn } from './desk-texts.ts'
import { keysOf } from './keys.ts'
import { tellLastSeen } from './last-seen.ts'
import { alphaByHand, closeRound, codeBlind, drawRound } from './second-round.ts'

const work = '/work/live-well-south-tees'
const moderators = ['Moderator', 'Second moderator', 'Third moderator']
/** One whose texts the whole place's moderators read. */
const intoSurvey = { survey: 'what-matters', question: 'matters' }
const queue = `${work}/moderation?way=import`

// A product of its own: goals are reworded here, rounds drawn from all that was ever tagged, and a role is taken away.
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
  async someone({ browser }, play, info) {
    const all: Somebody[] = []
    await play(async (as, options) => {
      const somebody = await enter(browser, product.url, as, options)
      all.push(somebody)
      return somebody
    })
    await tellLastSeen(
      all.map(({ page }) => page),
      info,
    )
    for (const { context } of all) await context.close()
  },
})

const readsMany = Boolean(process.env.TEST_LONG)
/** In long runs what is planted lies among comments that patients wrote. */
const readings = [
  { title: 'two dozen comments', comments: fewComments, count: 24, round: 10, isLong: false },
  { title: '300 real comments', comments: () => manyComments(294), count: 300, round: 60, isLong: true },
]
for (const { title, comments, count, round: size, isLong } of readings)
  test(`three moderators and a safeguarding lead read ${title} by keys, and nothing is done twice or lost`, async ({
    someone,
  }) => {
    test.skip(isLong && !readsMany, 'for long runs')
    test.skip(isLong && !hasVoices, 'the comments that patients wrote are not beside the product')
    test.skip(!isLong && readsMany && hasVoices, 'what is planted here is read among 300')
    if (isLong) test.setTimeout(1_500_000)
    const texts = comments()
    expect(texts).toHaveLength(count)
    const planted = texts.filter(({ isWorry }) => isWorry)
    const { page: desk } = await someone('Place administrator', { javaScriptEnabled: false })
    await bringIn(
      desk,
      intoSurvey,
      texts.map(({ text }) => text),
    )
    const keptTexts = async () => {
      const kept = await ledger.readTexts()
      return texts.map((each) => {
        const row = kept.get(each.text)
        if (!row) throw new Error(`lost: ${each.text}`)
        return { ...each, ...row }
      })
    }

    const plans = await test.step('screening holds every worry and finds every name before anybody reads', async () => {
      await expect
        .poll(async () => (await keptTexts()).every(({ screened }) => screened), { timeout: isLong ? 180_000 : 60_000 })
        .toBe(true)
      const kept = await keptTexts()
      for (const { isWorry, visibility, worry } of kept)
        if (isWorry) expect({ visibility, worry }).toEqual({ visibility: 'held', worry: 'open' })
      const found = await ledger.readRedactions()
      for (const { text, named = [] } of texts)
        for (const [kind, words] of named)
          expect(
            found.some((each) => each.sent === text && each.kind === kind && each.words.includes(words)),
            `${kind} ${words} is proposed`,
          ).toBe(true)
      return new Map(
        kept.map(({ publicId, isWorry }, at): [string, Plan] => [
          publicId,
          { isWorry: isWorry === true, digit: String(1 + (at % 3)) },
        ]),
      )
    })
    const worries = new Set([...plans].flatMap(([publicId, { isWorry }]) => (isWorry ? [publicId] : [])))

    const desks = await Promise.all(moderators.map(async (by) => ({ by, page: (await someone(by)).page })))
    const first = desks[0]!.page
    await test.step('the worries stand on top, and nowhere that is public', async () => {
      // Without a script a page holds all its rows, not only those near the screen.
      const { page: plain } = await someone('Moderator', { javaScriptEnabled: false })
      await plain.goto(queue)
      const rows = await plain
        .locator('.queue-list > li')
        .evaluateAll((all) =>
          all.map((row) => ({ id: row.getAttribute('data-id') ?? '', says: row.textContent ?? '' })),
        )
      const isWorry = rows.map(({ says }) => says.includes('Worry'))
      const top = isWorry.indexOf(false)
      expect(isWorry.slice(top)).not.toContain(true)
      for (const worry of worries) expect(rows.slice(0, top).map(({ id }) => id)).toContain(worry)
      await expectNowhere(first, planted)
    })

    const turns: Turn[] = []
    const strategy = (await someone('Strategy lead')).page
    const safeguarding = (await someone('Safeguarding lead')).page
    await test.step('all work at once: a goal is reworded in the middle, and worries are taken', async () => {
      const middle = { isReworded: false }
      const waits = () => !middle.isReworded && turns.length >= plans.size / 2
      await Promise.all([
        ...desks.map(({ by, page }) => readToTheEnd(page, { by, queue, planOf: plans, turns, waits })),
        rewordInTheMiddle(strategy, { ledger, middle, done: () => turns.length / plans.size }),
        takeAll(safeguarding, ledger, worries),
      ])
    })

    await test.step("each text was one person's, and was decided once, by them", async () => {
      expect(turns.map(({ publicId }) => publicId).sort()).toEqual([...plans.keys()].sort())
      expect(new Set(turns.map(({ by }) => by))).toEqual(new Set(moderators))
      const shortly = (each: { publicId: string; by: string }) => `${each.publicId} ${each.by}`
      const decisions = (await ledger.readDecisions()).filter(({ publicId }) => plans.has(publicId))
      expect(
        decisions
          .filter(({ became }) => became === 'approved')
          .map(shortly)
          .sort(),
      ).toEqual(
        turns
          .filter(({ did }) => did === 'approved')
          .map(shortly)
          .sort(),
      )
      expect(decisions.every(({ undoes }) => undoes === null)).toBe(true)
    })

    await test.step('every tag that was given is there', async () => {
      const goals = await goalsByKey(strategy)
      const given = async () => {
        const tags = await ledger.readTags()
        return [...plans.keys()].map((publicId) => (tags.get(publicId) ?? []).map(({ goal }) => goal))
      }
      const wanted = [...plans.values()].map(({ isWorry, digit }) => (isWorry ? [] : [goals[Number(digit) - 1]]))
      await expect.poll(given).toEqual(wanted)
    })

    await test.step('every worry is with the lead, and its words and the names are nowhere', async () => {
      const cases = await ledger.readCases()
      for (const { publicId, isWorry, visibility, worry, sealed, shown, named = [] } of await keptTexts()) {
        for (const [, words] of named) expect(shown).not.toContain(words)
        if (!isWorry) continue
        expect({ visibility, worry, sealed }).toEqual({ visibility: 'held', worry: 'open', sealed: true })
        const case_ = cases.find(({ text }) => text === publicId)
        expect(case_).toMatchObject({ state: 'taken', lead: 'Safeguarding lead' })
      }
      await expectNowhere(first, texts)
      for (const { page } of desks) {
        await page.goto(`${work}/moderation?way=import&view=decided`)
        expectWithout(await page.content(), texts, 'what moderators read afterwards')
      }
    })

    await test.step('a blind second round says what anybody works out by hand', async () => {
      const round = await drawRound(first, size)
      const coded = await Promise.all(
        desks.map(({ page }, person) => codeBlind(page, round, (text) => String(1 + ((text + person) % 3)))),
      )
      const kept = await ledger.readNewestRound()
      expect(kept.texts).toHaveLength(size)
      expect(coded.reduce((sum, each) => sum + each)).toBe(size)
      for (const { firstPeople, secondPerson } of kept.texts) expect(firstPeople).not.toContain(secondPerson)
      const byHand = alphaByHand(kept)
      expect(await closeRound(first, round)).toBe(byHand.toFixed(2))
      expect((await ledger.readNewestRound()).figures?.overall.alpha).toBeCloseTo(byHand, 9)
    })
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
    await expect(page.getByText('Still being checked')).toBeHidden()
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

  await test.step('“undo that” takes back nothing that a colleague has decided since', async () => {
    await one.goto(`${work}/moderation?view=decided&search=gatepost`)
    await keysOf(one).press(one.locator('.queue-row'))
    // Deciding gives it back: taken later, it would be theirs still when the other comes.
    await expect(one.getByText('Yours for')).toBeVisible()
    await one.keyboard.press('h')
    await expect(one.locator('[role=menuitem]:focus')).toBeVisible()
    await one.keyboard.press('Enter')
    await expect(one.locator('.status-line')).toContainText('Hidden')
    await other.keyboard.press('u')
    await expect(other.getByText('A colleague has changed this text').first()).toBeVisible()
    await expect(other.locator('.item-states')).toContainText('Hidden')
    expect((await decisions()).map(({ by, became }) => [by, became])).toEqual([
      ['Second moderator', 'approved'],
      ['Moderator', 'hidden'],
    ])
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
