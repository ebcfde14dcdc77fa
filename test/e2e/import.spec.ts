import { parse } from 'csv-parse/sync'
import { expectAccessible } from './axe.ts'
import { expect, test } from './cast.ts'

const results = '/work/live-well-south-tees/surveys/warm-places'
const lines = [
  'comment;date;town;Have you been to a warm place this winter?',
  'The library – “warm”;30/09/2021;Middlesbrough;yes',
  'Soup on Tuesdays;2/10/2021;Redcar & Cleveland;now and then',
  'The hall;31/02/2021;Atlantis;no',
  ';1/10/2021;;',
]
const file = (text: string) => ({ name: 'elsewhere.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })

test('a file from elsewhere comes in: columns mapped, words explained, the good rows taken', async ({ someone }) => {
  test.slow()
  const { page: watching } = await someone('Lead of a community group')
  const { page } = await someone('Lead of a community group')
  await watching.goto(results)
  const number = watching.locator('.big-number').first()
  const before = Number(await number.textContent())

  await test.step('upload, by keys', async () => {
    await page.goto(`${results}/import`)
    await expectAccessible(page, 'the upload')
    await page.getByLabel('The file').setInputFiles(file(lines.join('\n')))
    await page.getByRole('button', { name: 'Upload' }).press('Enter')
    await expect(page.getByRole('heading', { name: 'What does each column mean?' })).toBeVisible()
    await expectAccessible(page, 'the columns')
  })
  await test.step('columns are guessed, and two for one answer are refused', async () => {
    await expect(page.getByRole('combobox', { name: 'date' })).toHaveValue('date')
    await expect(page.getByRole('combobox', { name: 'town' })).toHaveValue('area')
    const asked = page.getByRole('combobox', { name: 'Have you been to a warm place this winter?' })
    await expect(asked).toHaveValue('field:been')
    await page.getByRole('combobox', { name: 'comment' }).selectOption('field:been')
    await page.getByRole('button', { name: 'Look at what comes in' }).press('Enter')
    await expect(page.getByRole('alert')).toContainText('comment, Have you been')
    await expectAccessible(page, 'columns that clash')
    await expect(asked).toHaveValue('field:been')
    await page.getByRole('combobox', { name: 'comment' }).selectOption('field:stopped')
    await page.getByRole('button', { name: 'Look at what comes in' }).press('Enter')
  })
  await test.step('what comes in stands there row by row, with what is in the way', async () => {
    await expect(page.getByText('response of 4 rows would come in')).toBeVisible()
    await expect(page.getByRole('cell', { name: '“31/02/2021” is not a day' })).toBeVisible()
    await expect(page.getByRole('cell', { name: '“now and then” is none of the answers' })).toBeVisible()
    await expectAccessible(page, 'the check')
    await page.getByRole('combobox', { name: 'now and then' }).selectOption('yes')
    await page.getByRole('button', { name: 'Keep, and read the file again' }).press('Enter')
    await expect(page.getByText('responses of 4 rows would come in')).toBeVisible()
    // What keeps them away is asked of nobody who was there.
    await expect(page.getByText('2 answers are left out')).toBeVisible()
    await page.getByRole('button', { name: 'Bring in the 2 good rows' }).press('Enter')
    await expect(page.getByText('2 responses came in')).toBeVisible()
  })
  await test.step('the page that was open hears of it, and the file to take away holds as many', async () => {
    await expect(number).toHaveText(String(before + 2))
    await expectAccessible(watching, 'the results')
    const sheet = await watching.request.get(`${results}/responses.csv`)
    const rows: Record<string, string>[] = parse(await sheet.body(), { bom: true, columns: true })
    expect(rows.filter(({ counted }) => counted === 'yes')).toHaveLength(before + 2)
    expect(rows).toContainEqual(expect.objectContaining({ way_in: 'import', counted: 'yes', been: 'yes' }))
  })
  await test.step('taken back, with what goes said first, it is in no number any more', async () => {
    await page.getByRole('link', { name: /^Take back… the 2 responses of/ }).press('Enter')
    await expect(page.getByText('2 responses, with all their answers')).toBeVisible()
    await expectAccessible(page, 'taking a file back')
    await page.getByRole('button', { name: 'Delete 2 responses' }).press('Enter')
    await expect(page.getByText('The file was taken back. 2 responses are deleted.')).toBeVisible()
    await expect(page.getByText('Taken back on').first()).toBeVisible()
    await expect(number).toHaveText(String(before))
  })
})

test('without scripts a file comes in too, once, and files that can’t are told why', async ({ someone }) => {
  const { page } = await someone('Lead of a community group', { javaScriptEnabled: false })
  const upload = async (text: string) => {
    await page.goto(`${results}/import`)
    await page.getByLabel('The file').setInputFiles(file(text))
    // Twenty megabytes go up and are read before the next page begins.
    await page.getByRole('button', { name: 'Upload' }).click({ timeout: 60_000 })
  }
  await upload('comment\nA place by the sea')
  await page.getByRole('combobox', { name: 'comment' }).selectOption('field:stopped')
  await page.getByRole('button', { name: 'Look at what comes in' }).click()
  await page.getByRole('button', { name: 'Bring in 1 response' }).click()
  await expect(page.getByText('1 response came in')).toBeVisible()

  await upload('comment\nA place by the sea')
  await expect(page.getByText('came in before. This is what you said then')).toBeVisible()
  await page.getByRole('button', { name: 'Look at what comes in' }).click()
  await expect(page.getByText('There is nothing new to bring in')).toBeVisible()

  await upload(`comment\n${'x\n'.repeat(100_001)}`)
  await expect(page.getByRole('alert')).toContainText('more than 100,000 rows')
  await upload('x'.repeat(21 * 1024 * 1024))
  await expect(page.getByRole('alert')).toContainText('larger than 20 MB')
})

test('a strategy lead reads how many answered, and nothing that tells a small group', async ({ someone }) => {
  const { page } = await someone('Strategy lead')
  await page.goto('/work/live-well-south-tees/surveys')
  await page.getByRole('link', { name: 'Warm places this winter' }).click()
  await expect(page.getByText('This survey belongs to another organisation')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Is it a fair consultation?' })).toBeVisible()
  await expectAccessible(page, 'withheld counts')
  expect((await page.request.get(`${results}/responses.csv`)).status()).toBe(403)
  expect((await page.request.get(`${results}/import`)).status()).toBe(403)
})
