import { expectAccessible, expectNarrow } from './axe.ts'
import { expect, test } from './cast.ts'

const place = 'live-well-south-tees'
const workshop = 'Area forum, the first one'

test('an answer that is overdue is seen by everybody, written, published, and corrected with its reason', async ({
  someone,
}) => {
  const { page: lead } = await someone('Strategy lead')
  const { page: resident } = await someone()
  const { page: plain } = await someone(undefined, { javaScriptEnabled: false })
  await test.step('a resident reads that it is late, without scripts', async () => {
    await plain.goto(`/p/${place}/did`)
    await plain.getByRole('link', { name: 'See which' }).click()
    const card = plain.locator('.promise-card', { hasText: workshop })
    await expect(card.getByText('Overdue')).toBeVisible()
    await expect(card.getByText('and has not done so yet')).toBeVisible()
    await resident.goto(new URL(plain.url()).pathname)
    await expectAccessible(resident, 'what was promised')
  })
  await test.step('it stands on the desk with the days, and half an answer is kept, not published', async () => {
    await lead.goto(`/work/${place}`)
    await expect(lead.getByText('days late')).toBeVisible()
    await expectAccessible(lead, 'a desk with a promise that is overdue')
    await lead.getByRole('link', { name: workshop }).click()
    await lead.locator('[id="said.en"]').fill('You cannot rest on the way.')
    await lead.getByRole('button', { name: 'Publish the answer' }).click()
    await expect(lead.getByRole('alert')).toContainText('Say in English what you do with it.')
    await expect(lead.locator('[id="said.en"]')).toHaveValue('You cannot rest on the way.')
    await expectAccessible(lead, 'an answer that was refused')
  })
  await test.step('it is published with a commitment beside it, by keys', async () => {
    await lead.locator('[id="will.en"]').fill('Twelve benches by May.')
    await lead.getByText('In other languages and Easy Read').click()
    await lead.locator('[id="will.ur"]').fill('مئی تک بارہ بینچ۔')
    await lead.getByText('Commitments that answer it').focus()
    await lead.keyboard.press('Enter')
    await lead.locator('#commitments').focus()
    await lead.keyboard.press('Space')
    await lead.getByRole('button', { name: 'Publish the answer' }).focus()
    await lead.keyboard.press('Enter')
    await expect(lead.getByText('It is public now.')).toBeVisible()
    await expectNarrow(lead, 'an answer on the desk')
  })
  await test.step('everybody reads it in Urdu, and that it came late', async () => {
    await resident.goto(`/p/${place}/did/answers?lang=ur`)
    await resident.getByRole('link', { name: 'جواب پڑھیں' }).click()
    await expect(resident.getByText('مئی تک بارہ بینچ۔')).toBeVisible()
    await expect(resident.getByText('دیر سے جواب دیا')).toBeVisible()
    await expect(resident.locator('.commitment-said [lang=en]')).toHaveText('You cannot rest on the way.')
    await expect(resident.locator('.commitment-card')).toHaveCount(1)
    await expectAccessible(resident, 'an answer in Urdu')
    await expectNarrow(resident, 'an answer in Urdu')
  })
  await test.step('a correction says why, beside what stood before', async () => {
    await lead.locator('[id="will.en"]').fill('Ten benches by May.')
    await lead.getByRole('button', { name: 'Publish the correction' }).click()
    await expect(lead.getByRole('alert')).toContainText('Say in English why it is corrected.')
    await lead.locator('[id="reason.en"]').fill('Two had been counted twice.')
    await lead.getByRole('button', { name: 'Publish the correction' }).click()
    await expect(lead.getByText('The correction is public')).toBeVisible()
    await resident.goto(`${new URL(resident.url()).pathname}?lang=en`)
    await expect(resident.getByText('Two had been counted twice.')).toBeVisible()
    await expect(resident.locator('.commitment-versions')).toContainText('Twelve benches by May.')
    await expectAccessible(resident, 'an answer that was corrected')
  })
})
