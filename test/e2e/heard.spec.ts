import { expectAccessible, expectNarrow } from './axe.ts'
import { expect, test } from './cast.ts'

const heard = '/work/live-well-south-tees/insight/heard'
/** As the Office for National Statistics writes it. */
const sexes = (last: string) =>
  [
    'Lower tier local authorities,Sex (2 categories),Observation',
    'Middlesbrough,Female,73000',
    `Middlesbrough,${last}`,
  ].join('\n')

test('a strategy lead holds who was heard against the Census, and sees whom to go to next', async ({ someone }) => {
  const { page: lead } = await someone('Strategy lead')
  const upload = async (table: string) => {
    await lead
      .getByLabel('The file')
      .setInputFiles({ name: 'ts008.csv', mimeType: 'text/csv', buffer: Buffer.from(table) })
    await lead.getByRole('button', { name: 'Read the file' }).click()
  }
  await test.step('the figures that the board has published stand there from the start', async () => {
    await lead.goto('/work/live-well-south-tees/insight')
    await lead.getByRole('link', { name: 'Who was heard' }).click()
    await expect(lead.getByRole('heading', { name: 'Who to go to next' })).toBeVisible()
    await expect(lead.getByText('Population: Published papers of the Live Well South Tees board').first()).toBeVisible()
    await expectAccessible(lead, 'who was heard')
    await expectNarrow(lead, 'who was heard')
  })
  await test.step('a file without categories is refused, and one with others asks what they mean', async () => {
    await lead.getByRole('link', { name: 'Bring in a table: Sex', exact: true }).click()
    await upload('what matters,to you')
    await expect(lead.getByRole('alert')).toContainText('no line with a category and a number')
    await upload(sexes('Persons,70926'))
    await expect(lead.getByLabel('Female means')).toHaveValue('female')
    await lead.getByRole('button', { name: 'Save the population' }).click()
    await expect(lead.getByRole('alert')).toContainText('Say what “Persons” means here')
    await expectAccessible(lead, 'a category without a meaning')
    await lead.getByLabel('Persons means').selectOption('male')
    await lead.getByRole('button', { name: 'Save the population' }).click()
    await expect(lead.getByText('Saved.')).toBeVisible()
    await expect(lead.getByText('Population: Office for National Statistics, Census 2021').first()).toBeVisible()
  })
  await test.step('who knows whom is said in two presses, and taken back in one', async () => {
    await lead.getByLabel('Organisation').selectOption('An NHS trust')
    await lead.getByLabel('Knows people of this group').selectOption('age-band/80-plus')
    await lead.getByRole('button', { name: 'Add' }).click()
    const line = lead.getByText('An NHS trust: 80 and over')
    await expect(line).toBeVisible()
    await lead.getByRole('button', { name: 'Remove: An NHS trust, 80 and over' }).click()
    await expect(line).toHaveCount(0)
  })
  await test.step('one consultation is read while it is open, in Urdu too', async () => {
    await lead.getByLabel('Consultation').selectOption('what-matters')
    await lead.getByRole('button', { name: 'Show' }).click()
    await expect(lead).toHaveURL(/survey=what-matters/)
    await lead.goto(`${heard}?lang=ur`)
    await expect(lead.getByRole('heading', { name: 'اب کس کے پاس جائیں' })).toBeVisible()
    await expectAccessible(lead, 'who was heard in Urdu')
    await expectNarrow(lead, 'who was heard in Urdu')
  })
})
