import { truncate, writeFile } from 'node:fs/promises'
import sharp from 'sharp'
import { editorOf } from '#test/support/survey-editor.ts'
import { expectAccessible } from './axe.ts'
import { expect, test } from './cast.ts'

const lead = 'Lead of a community group'

test('a survey with every kind of question, a branch and two editions, by keyboard alone', async ({ someone }) => {
  test.slow()
  const { page } = await someone(lead)
  const editor = editorOf(page)
  const { keyboard } = page
  await editor.begin('How we get about')
  await expectAccessible(page, 'an empty survey')

  await test.step('every kind, each with its words', async () => {
    await editor.add('Age group', 'How old are you?')
    await editor.add('One choice', 'How do you get about?')
    await editor.list('Choices', ['Bus', 'Bike', 'On foot'])
    for (const [kind, words] of [
      ['Own words', 'What would help?'],
      ['Several choices', 'What is in your way?'],
      ['Yes, no, not sure', 'Do you feel safe?'],
      ['Put in order', 'What matters most?'],
      ['Rating scale', 'How is the bus?'],
      ['Smileys', 'How was today?'],
      ['Table of questions', 'How are these?'],
      ['Agree or disagree', 'What do you think?'],
      ['I” statement', 'I can get where I want to go'],
      ['Number', 'How many trips a week?'],
      ['Date', 'When was the last one?'],
      ['Area', 'Where do you live?'],
      ['First half of postcode', 'And the postcode?'],
      ['Section', 'At the end'],
      ['Page of text or picture', 'Thank you'],
    ] as const)
      await editor.add(kind, words)
    await expect(editor.rows).toHaveCount(17)
    await editor.saved()
    await expectAccessible(page, 'a long survey')
  })

  await test.step('keys and buttons move it; undo and redo, outside a text', async () => {
    await editor.open('What would help?')
    await editor.rows.filter({ hasText: 'What would help?' }).focus()
    await keyboard.press('Alt+ArrowUp')
    await expect(editor.said).toHaveText('Question 3 moved to 2 of 17.')
    await editor.saved()
    await expect(editor.rows.nth(1)).toBeFocused()
    await editor.press('Move down: Question 2')
    await expect(editor.said).toHaveText('Question 2 moved to 3 of 17.')
    await editor.saved()
    await keyboard.press('Control+z')
    await expect(editor.rows.nth(1)).toContainText('What would help?')
    await keyboard.press('Control+Shift+z')
    await expect(editor.rows.nth(2)).toContainText('What would help?')
  })

  await test.step('a branch, and an earlier answer in a sentence', async () => {
    await editor.open('What would help?')
    await editor.press('Show only if …')
    await expect(page.getByRole('combobox', { name: 'Condition 1: question' })).toBeFocused()
    await editor.at('Condition 1: answer', 'combobox')
    await keyboard.type('Bike')
    await expect(page.locator('.outline-row[data-open]')).toContainText('Not for everybody')
    await editor.press('Put in an earlier answer')
    await keyboard.press('Enter')
    await expect(page.locator('textarea:focus')).toHaveValue('What would help?{get-about}')
    await expect(page.getByText('{get-about} becomes the answer to Question 2.')).toBeVisible()
  })

  await test.step('two more editions, what they lack, and the way to it', async () => {
    await editor.press(/Languages and editions/)
    await editor.at('Urdu', 'checkbox')
    await keyboard.press('Space')
    await editor.at('English, Easy Read', 'checkbox')
    await keyboard.press('Space')
    await expect(page.getByRole('heading', { name: 'Urdu', exact: true })).toBeVisible()
    await expectAccessible(page, 'the editions')
    const urdu = page.getByRole('region', { name: 'Urdu', exact: true })
    await urdu.locator('summary').focus()
    await keyboard.press('Enter')
    await urdu.getByRole('button', { name: 'Question 1: How old are you?: Question' }).focus()
    await keyboard.press('Enter')
    await expect(page.getByRole('combobox', { name: 'Words in' })).toHaveValue('ur')
    await expect(page.locator('textarea:focus')).toHaveAttribute('dir', 'rtl')
    await keyboard.type('آپ کی عمر کیا ہے؟')
    await expect(page.locator('.preview-page')).toContainText('آپ کی عمر کیا ہے؟')
    await expectAccessible(page, 'another edition')
  })

  await test.step('an Easy Read picture, found by a word', async () => {
    await editor.at('Words in', 'combobox')
    await keyboard.type('English, E')
    await page.locator('summary', { hasText: 'Easy Read picture' }).focus()
    await keyboard.press('Enter')
    await editor.press('Choose a symbol')
    await keyboard.type('birthday party')
    await expect(page.getByText('Nothing found')).toBeVisible()
    await page.getByRole('searchbox').fill('party')
    await expectAccessible(page, 'the symbols')
    await page.getByRole('button', { name: 'Party', exact: true }).focus()
    await keyboard.press('Enter')
    await expect(page.locator('.picture-shown img')).toHaveAttribute('src', '/symbols/party.svg')
  })

  await test.step('what stands in the way is listed, with the way to mend it', async () => {
    await editor.press(/Before you publish/)
    await editor.press('Who asks, and why')
    await expect(page.locator('textarea:focus')).toHaveAttribute('id', 'w.survey.why')
    await expect(page.getByRole('combobox', { name: 'Words in' })).toHaveValue('en')
  })

  await test.step('all of it is there after a reload', async () => {
    await editor.saved()
    await page.reload()
    await expect(editor.rows).toHaveCount(17)
    await expect(page.getByText('Everything is saved')).toBeVisible()
  })
})

test('a lost connection, and a survey open in two windows, lose nobody’s words', async ({ someone }) => {
  const { page, context } = await someone(lead)
  const editor = editorOf(page)
  await editor.begin('Two windows')
  await editor.add('Own words', 'First words')
  await editor.saved()

  await test.step('without a connection it is kept here, and saved when it is back', async () => {
    await context.setOffline(true)
    await page.locator('textarea').first().fill('Typed on the train')
    await expect(page.getByRole('alert')).toContainText('you are offline')
    await expectAccessible(page, 'a survey that could not be saved')
    await context.setOffline(false)
    await editor.saved()
  })

  await test.step('changed in another window: both ways out, and the other one is in the history', async () => {
    const other = await context.newPage()
    await other.goto(page.url())
    await other.locator('.outline-open').click()
    await other.locator('textarea').first().fill('Theirs')
    await editorOf(other).saved()
    await page.locator('textarea').first().fill('Mine')
    await expect(page.getByRole('heading', { name: 'This survey was changed somewhere else' })).toBeVisible()
    await expectAccessible(page, 'a survey that was changed elsewhere')
    await page.getByRole('button', { name: 'Take theirs' }).click()
    await expect(page.locator('textarea').first()).toHaveValue('Theirs')
    await editor.saved()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.locator('textarea').first()).toHaveValue('Mine')
  })

  await test.step('too much for one question is said, kept, and saved once it is shorter', async () => {
    await page.locator('textarea').first().fill('word '.repeat(20_000))
    await expect(page.getByText(/and 2,000 fit/)).toBeVisible()
    await page.locator('textarea').first().fill('Short 😀 and ‏اردو‎')
    await editor.saved()
  })
})

test('pictures: what is none is told apart, a photo is shown without where it was taken', async ({
  someone,
}, testInfo) => {
  const { page } = await someone(lead)
  const editor = editorOf(page)
  await editor.begin('With a picture')
  await editor.add('Page of text or picture', 'Look at this')
  await page.locator('summary', { hasText: 'Picture' }).click()
  const file = page.locator('input[type=file]')
  await file.setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('<svg/>') })
  await expect(page.getByText('This file is not a picture we can show.')).toBeVisible()
  await writeFile(testInfo.outputPath('large.jpg'), '')
  await truncate(testInfo.outputPath('large.jpg'), 40 * 1024 * 1024)
  await file.setInputFiles(testInfo.outputPath('large.jpg'))
  await expect(page.getByText('This picture is larger than 10 MB.')).toBeVisible()

  const photo = await sharp({ create: { width: 2400, height: 1600, channels: 3, background: '#84d2d8' } })
    .jpeg()
    .withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '54/1 34/1 0/1' } })
    .toBuffer()
  await file.setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: photo })
  const shown = page.locator('.picture-shown img')
  await expect(shown).toHaveAttribute('src', /^\/pictures\/[0-9a-f]{64}\.webp$/)
  await page.getByLabel('What the picture shows').fill('The sea')
  await editor.saved()
  const served = await page.request.get((await shown.getAttribute('src')) ?? '')
  const { width, exif } = await sharp(await served.body()).metadata()
  expect({ width, exif }).toEqual({ width: 1600, exif: undefined })
})
