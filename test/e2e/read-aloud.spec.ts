import { expect, test } from './cast.ts'
import { groupDefinition, openSurvey } from './own-survey.ts'
import { saidAloud, withVoice } from './voice.ts'
import { wordsOf } from './words-of.ts'

test('a question is read out whole, in its own language, and never in the voice of another', async ({ someone }) => {
  const { page: desk } = await someone('Lead of a community group')
  const definition = groupDefinition()
  const slug = await openSurvey(desk, definition)
  const several =
    definition.items.filter(({ kind }) => kind !== 'section').findIndex(({ key }) => key === 'several') + 1
  const { page, context } = await someone()
  await withVoice(context, ['en-GB'])

  await page.goto(`/s/${slug}/q/${several}`)
  const readOut = page.getByRole('button', { name: 'Read this out to me' })
  await readOut.click()
  await expect.poll(async () => (await saidAloud(page)).map(({ text }) => text)).toContain('You can skip this.')
  expect((await saidAloud(page)).map(({ text }) => text)).toContain('Choose all that fit.')
  await expect(readOut).toHaveAttribute('aria-pressed', 'false')

  await page.goto(`/s/${slug}/q/${several}?lang=ur`)
  await expect(page.locator('html')).toHaveAttribute('lang', 'ur')
  // Scripts run by then, and a voice would have been offered.
  await page.getByRole('checkbox').first().check()
  await expect(page.getByText(wordsOf('ur')('question.saved-here'))).toBeVisible()
  await expect(page.getByRole('button', { name: wordsOf('ur')('read-aloud.start') })).toHaveCount(0)
})
