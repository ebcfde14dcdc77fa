import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { expectAccessible, expectNarrow } from './axe.ts'
import { expect, test } from './cast.ts'

const place = 'live-well-south-tees'
const desk = `/work/${place}/insight/figures`

test('public figures stand still until a strategy lead publishes them, by rules that an administrator set', async ({
  someone,
  page: anybody,
}) => {
  const { page: lead } = await someone('Strategy lead')
  await test.step('the lead finds what was published, and what it does not say', async () => {
    await lead.goto(`/work/${place}/insight`)
    await lead.getByRole('link', { name: 'Public figures' }).click()
    await expect(lead.getByRole('heading', { name: 'What was told, and what was not' })).toBeVisible()
    await expect(lead.getByRole('row', { name: /^1, / })).toBeVisible()
    await expect(lead.getByRole('button', { name: 'Save the rules' })).toHaveCount(0)
    await expectAccessible(lead, 'public figures')
    await expectNarrow(lead, 'public figures')
  })
  await test.step('once published, nothing can be published until ten more have taken part', async () => {
    const publish = lead.getByRole('button', { name: 'Publish the figures' })
    // Whether enough others have come on this product by now is for them to say.
    if (await publish.isVisible()) {
      await publish.click()
      await expect(lead.getByText('The figures are published.')).toBeVisible()
    }
    await expect(lead.getByText(/^Publishing waits for \d+ (person|people) more or fewer/)).toBeVisible()
    await expect(publish).toHaveCount(0)
  })
  await test.step('anybody reads when they were published', async () => {
    await anybody.goto(`/p/${place}/said`)
    await expect(anybody.getByText('These numbers were published on')).toBeVisible()
    await expectAccessible(anybody, 'what people said')
  })
  await test.step('an administrator sets the rules, and no threshold goes under five', async () => {
    const { page: administrator } = await someone('Place administrator')
    await administrator.goto(desk)
    await administrator.getByLabel('Staff read numbers from').fill('4')
    await administrator.getByRole('button', { name: 'Save the rules' }).click()
    await expect(administrator.getByRole('alert')).toContainText('at least 5')
    await expectAccessible(administrator, 'rules refused')
    await administrator.getByLabel('Staff read numbers from').fill('6')
    await administrator.getByRole('button', { name: 'Save the rules' }).click()
    await expect(administrator.getByText('The rules are saved')).toBeVisible()
    await administrator.goto(desk)
    await expect(administrator.getByText('The rules are saved')).toBeHidden()
    await administrator.getByLabel('Staff read numbers from').fill('5')
    await administrator.getByRole('button', { name: 'Save the rules' }).click()
    await expect(administrator.getByText('The rules are saved')).toBeVisible()
    await expect(administrator.getByLabel('Staff read numbers from')).toHaveValue('5')
  })
  await test.step('what is declared is answered under an address to share, and all else refused with its reason', async () => {
    await lead.goto(`/work/${place}/insight`)
    await lead.getByRole('link', { name: 'Explore' }).click()
    await expect(lead.getByRole('rowheader', { name: 'Everybody who took part' })).toBeVisible()
    await lead.getByLabel('What people said').selectOption('what-matters/help')
    await lead.getByLabel('Divided by').selectOption('age-band')
    await lead.getByRole('button', { name: 'Show the table' }).click()
    await expect(lead.getByRole('columnheader', { name: 'Answer' })).toBeVisible()
    await expect(lead).toHaveURL(/of=what-matters%2Fhelp&by=age-band/)
    await expectAccessible(lead, 'explore')
    await expectNarrow(lead, 'explore')
    await lead.goto(`/work/${place}/insight/explore?by=area&age=13-17`)
    await expect(lead.getByText('We count everybody, never only some.')).toBeVisible()
    await expectAccessible(lead, 'explore refused')
  })
  await test.step('a file of any size is made in the background, and what arrives is what its page tells of', async () => {
    await lead.goto(`/work/${place}/insight`)
    await lead.getByRole('link', { name: 'Files of any size' }).click()
    // Somebody may take back what they said meanwhile, and files go with it: then it is asked for again.
    await expect(async () => {
      await lead.getByRole('button', { name: 'Make the file' }).click()
      await expect(lead.getByText('Your file stands below.')).toBeVisible()
      const newest = lead.getByRole('region', { name: 'Contributions: everything said' }).first()
      await expect(newest.getByText('Ready, with every row')).toBeVisible({ timeout: 15_000 })
      const told = await newest.locator('code').innerText()
      const [file] = await Promise.all([
        lead.waitForEvent('download'),
        newest.getByRole('link', { name: 'Download' }).click(),
      ])
      expect(file.suggestedFilename()).toMatch(/-contributions-.*\.xlsx$/)
      const bytes = await readFile(await file.path())
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(told)
    }).toPass({ timeout: 60_000 })
    await expectAccessible(lead, 'files to take away')
    await expectNarrow(lead, 'files to take away')
  })
  await test.step('in Urdu it stands on a phone too', async () => {
    await lead.setViewportSize({ width: 390, height: 844 })
    await lead.goto(`${desk}?lang=ur`)
    await expect(lead.getByRole('heading', { name: 'عوامی اعداد' })).toBeVisible()
    await expectAccessible(lead, 'public figures in Urdu')
    await expectNarrow(lead, 'public figures in Urdu')
  })
})
