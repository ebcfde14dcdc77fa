import { createHash } from 'node:crypto'
import { expectAccessible, expectNarrow } from './axe.ts'
import { expect, test } from './cast.ts'

const place = 'live-well-south-tees'

test('a strategy lead asks for a pack, comes back to it, and issues it for everybody to read', async ({
  someone,
  page: anybody,
}) => {
  const { page: lead, context } = await someone('Strategy lead')
  await test.step('a pack without a title is refused, and says what to do', async () => {
    await lead.goto(`/work/${place}/insight`)
    await lead.getByRole('link', { name: 'Evidence packs' }).click()
    await expect(lead.getByRole('heading', { level: 1, name: 'Evidence packs' })).toBeVisible()
    await lead.getByRole('button', { name: 'Ask for this pack' }).click()
    await expect(lead.getByRole('alert')).toContainText('Give the pack a title.')
    await expectAccessible(lead, 'packs')
    await expectNarrow(lead, 'packs')
  })
  await test.step('one for everybody is made in the background, and checked', async () => {
    await lead.getByLabel('Title').fill('What people told us')
    await lead.getByRole('radio', { name: /^Everybody/ }).check()
    await lead.getByRole('button', { name: 'Ask for this pack' }).click()
    await expect(lead.getByRole('heading', { level: 1, name: 'What people told us' })).toBeVisible()
    await expect(lead.getByText('Everybody · Made, not issued')).toBeVisible({ timeout: 30_000 })
    await expectAccessible(lead, 'a pack')
    await expectNarrow(lead, 'a pack')
  })
  await test.step('a file is the one whose hash the page shows', async () => {
    const row = lead.getByRole('row', { name: /pack\.xlsx/ })
    const href = (await row.getByRole('link').getAttribute('href')) ?? ''
    const file = await context.request.get(href)
    const hash = createHash('sha256')
      .update(await file.body())
      .digest('hex')
    await expect(row).toContainText(hash)
  })
  await test.step('once issued, anybody finds it, without scripts too', async () => {
    await anybody.goto(`/p/${place}/packs`)
    await expect(anybody.getByText('There is no pack yet.')).toBeVisible()
    await lead.getByRole('button', { name: 'Issue this pack' }).click()
    await expect(lead.getByText('The pack is issued.')).toBeVisible()
    await anybody.goto(`/p/${place}/packs`)
    await anybody.getByRole('link', { name: 'What people told us' }).click()
    await expect(anybody.getByRole('link', { name: 'Easy Read' })).toBeVisible()
    await expectAccessible(anybody, 'a public pack')
    await expectNarrow(anybody, 'a public pack')
    const href = (await anybody.getByRole('link', { name: 'To read and to print' }).getAttribute('href')) ?? ''
    expect(await (await anybody.request.get(href)).text()).toContain('<h1>What people told us</h1>')
  })
  await test.step('withdrawn, its files are gone and the page says so', async () => {
    await lead.getByRole('button', { name: 'Take it off the public page' }).click()
    await expect(lead.getByText('The pack is withdrawn.')).toBeVisible()
    await anybody.reload()
    await expect(anybody.getByText('This pack is no longer here.')).toBeVisible()
    await expect(anybody.getByRole('link', { name: 'Easy Read' })).toHaveCount(0)
  })
})
