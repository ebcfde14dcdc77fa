import { truncate, writeFile } from 'node:fs/promises'
import sharp from 'sharp'
import { editorOf } from '#test/support/survey-editor.ts'
import { expectAccessible, expectNarrow } from './axe.ts'
import { expect, test } from './cast.ts'

const lead = 'Lead of a community group'

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
    await expect(other.getByRole('button', { name: 'Add a question or page' })).not.toHaveAttribute('aria-disabled')
    await other.locator('textarea').first().fill('Theirs')
    await editorOf(other).saved()
    await page.locator('textarea').first().fill('Mine')
    await expect(page.getByRole('heading', { name: 'This survey was changed somewhere else' })).toBeVisible()
    await expectAccessible(page, 'a survey that was changed elsewhere')
    await expectNarrow(page, 'a survey that was changed elsewhere')
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
