import { answerOneByOne, type Somebody, send, wordsFor } from './answering.ts'
import { expectAccessible } from './axe.ts'
import { expect, test } from './cast.ts'
import { keyboard } from './hands.ts'
import { keysOf } from './keys.ts'
import { allRequired, groupDefinition, onlyAsking, openSurvey } from './own-survey.ts'
import { readingTime } from './reading-time.ts'
import { wordsOf } from './words-of.ts'

/** Kinds that look another way from right to left; the others are the same. */
const withDirection = ['Rating', 'Smileys', 'Date', 'Put', 'Table', 'I']

/** From right to left in `npm run test:long`: another minute of the fifteen that all tests may take. */
const editions = process.env.TEST_LONG ? (['en', 'ur'] as const) : (['en'] as const)

for (const edition of editions)
  test(`every kind of question is answered by keys alone, and every page is for everybody (${edition})`, async ({
    someone,
  }) => {
    const { page: desk } = await someone('Lead of a community group')
    const slug = await openSurvey(desk, groupDefinition({ asksEquality: true, asksContact: true }))
    const { page } = await someone()
    const t = wordsFor({ edition })
    const aboutYou = wordsOf(edition, 'equality')
    const keys = keysOf(page)
    const hands = keyboard(page)
    await page.goto(`/s/${slug}?lang=${edition}`)
    await expect(page.locator('html')).toHaveAttribute('dir', edition === 'ur' ? 'rtl' : 'ltr')
    const begun = Date.now()
    await keys.press(page.getByRole('link', { name: t('intro.start'), exact: true }))
    const somebody: Somebody = { edition, rides: true, place: 0, hands }
    await answerOneByOne(page, {
      ...somebody,
      async look(menu) {
        if (edition === 'ur' && !withDirection.includes(menu)) return
        // Half under the bar that stays in its place, a link would be taken for a small one.
        await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
        await expectAccessible(page, `${menu} in ${edition}`)
      },
    })
    await expectAccessible(page, `the answers in ${edition}`)

    const asked = await page.locator('main .answers h2').count()
    await test.step('one answer is changed from the list', async () => {
      await keys.press(page.locator('main .answers a').nth(1))
      await expect(page).toHaveURL(/\/q\/2\?check/)
      await keys.choose(page.getByRole('radio', { name: t('yes-no.no'), exact: true }))
      await keys.press(page.getByRole('button', { name: t('question.continue'), exact: true }))
      await expect(page.getByRole('heading', { name: t('check.title'), level: 1 })).toBeVisible()
      await expect(page.locator('main .answers h2')).toHaveCount(asked - 1)
    })

    await keys.press(page.getByRole('button', { name: t('question.continue'), exact: true }))
    await test.step('an address that is none is sent back, with all that was ticked', async () => {
      await keys.choose(page.getByRole('radio', { name: aboutYou('questions.sex.choices.female'), exact: true }))
      await keys.tick(page.getByRole('checkbox', { name: t('consent.quote') }))
      await keys.tick(page.getByRole('checkbox', { name: t('consent.contact') }))
      await keys.write(page.getByLabel(t('consent.address'), { exact: true }), 'me at home')
      await expectAccessible(page, `about you in ${edition}`)
      await keys.press(page.getByRole('button', { name: t('check.send'), exact: true }))
      await expect(page.getByRole('alert')).toContainText(t('problems.contact-unknown'))
      await expectAccessible(page, `an address that was sent back in ${edition}`)
      await expect(page.getByRole('checkbox', { name: t('consent.quote') })).toBeChecked()
      await expect(page.getByLabel(aboutYou('questions.sex.choices.female'), { exact: true })).toBeChecked()
      await keys.write(page.getByLabel(t('consent.address'), { exact: true }), 'me@example.org')
    })
    await readingTime(begun, 16)
    expect(await send(page, { edition, hands })).toHaveLength(6)
    await expectAccessible(page, `the receipt in ${edition}`)
  })

test('a question of each kind that was left out is sent back, and the summary leads to it', async ({ someone }) => {
  const { page: desk } = await someone('Lead of a community group')
  const kinds = ['single-choice', 'several-choices', 'rating', 'date', 'ranking', 'matrix', 'i-statement'] as const
  const slug = await openSurvey(desk, allRequired(onlyAsking(groupDefinition(), ...kinds)))
  const { page } = await someone()
  const keys = keysOf(page)
  for (const number of [1, 2, 3, 4, 5, 6, 7, 8]) {
    await page.goto(`/s/${slug}/q/${number}`)
    await keys.press(page.getByRole('button', { name: 'Continue' }))
    await expect(page.getByRole('alert')).toBeFocused()
    await expectAccessible(page, `question ${number}, sent back`)
    await keys.press(page.getByRole('alert').getByRole('link'))
    const field = page.locator(':focus')
    await expect(field).toHaveCount(1)
    await expect(page.getByRole('alert').locator(':focus')).toHaveCount(0)
    if (number === 1) {
      await keys.choose(page.getByRole('radio', { name: '25 to 44' }))
      await keys.press(page.getByRole('button', { name: 'Continue' }))
      await expect(page).toHaveURL(/\/q\/2$/)
    }
  }
})
