import { expectAccessible, expectNarrow } from './axe.ts'
import { expect, test } from './cast.ts'

const place = 'live-well-south-tees'
const desk = `/work/${place}/commitments`
const title = 'Seats in the market hall'
/** A picture of one point. */
const pixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADElEQVQI12NYZWwMAAKbAREStffIAAAAAElFTkSuQmCC'
const inDays = (count: number) => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10)

test('a strategy lead promises, and everybody follows it to its end, in Urdu and without scripts too', async ({
  someone,
}) => {
  const { page: lead } = await someone('Strategy lead')
  const { page: resident } = await someone(undefined, { javaScriptEnabled: false })
  let here = ''
  await test.step('a promise without an owner, or with a date that has passed, is refused, and nothing typed is lost', async () => {
    await lead.goto(`${desk}/new`)
    await lead.locator('[id="title.en"]').fill(title)
    await lead.locator('[id="said.en"]').fill('People cannot sit down in the market hall.')
    await lead.getByLabel('By when, or done on').fill(inDays(-2))
    await lead.getByRole('radio', { name: /^We will/ }).check()
    await lead.getByRole('button', { name: 'Save as a draft' }).click()
    await expect(lead.getByRole('alert')).toContainText('Choose the organisation whose commitment it is.')
    await lead.getByLabel('Whose commitment is it?').selectOption({ label: 'A council' })
    await lead.getByLabel('Which goal does it answer?').selectOption({ label: 'Places that promote wellbeing' })
    await lead.getByRole('button', { name: 'Save as a draft' }).click()
    await expect(lead.getByRole('alert')).toContainText('The date is in the past.')
    await expect(lead.locator('[id="title.en"]')).toHaveValue(title)
    await expectAccessible(lead, 'a promise that was refused')
    await lead.getByLabel('By when, or done on').fill(inDays(30))
    await lead.getByRole('button', { name: 'Save as a draft' }).click()
    await expect(lead.getByText('Saved as a draft. Only staff see it.')).toBeVisible()
  })
  await test.step('it is published whole, with a step on the way, and in Urdu', async () => {
    // The refusal is read, mended and pressed again before the page has what stands now: that press counts.
    let goOn = () => {}
    const pressedAgain = new Promise<void>((resolve) => (goOn = resolve))
    await lead.route('**/*.data?*', async (route) => {
      if (route.request().method() === 'GET') await pressedAgain
      await route.continue()
    })
    await lead.getByRole('button', { name: 'Publish', exact: true }).click()
    await expect(lead.getByRole('alert')).toContainText('Write the answer, in English.')
    await lead.locator('[id="answer.en"]').fill('We will put in six seats.')
    await lead.getByLabel('Who answers for it there?').fill('Head of markets')
    await lead.getByText('In the other languages').click()
    await lead.locator('[id="title.ur"]').fill('بازار ہال میں نشستیں')
    await lead.getByRole('button', { name: 'Publish', exact: true }).click()
    goOn()
    await expect(lead.getByText('It is public now.')).toBeVisible()
    await lead.unrouteAll({ behavior: 'wait' })
    await lead.getByLabel('The step').fill('Ask the traders')
    await lead.getByLabel('By when', { exact: true }).fill(inDays(20))
    await lead.getByRole('button', { name: 'Add the step' }).click()
    await expect(lead.getByText('The step is added.')).toBeVisible()
    here = new URL(lead.url()).pathname
    await expectNarrow(lead, 'a commitment on the desk')
  })
  await test.step('a second page that was opened before is told, and keeps what was typed in it', async () => {
    const other = await lead.context().newPage()
    await other.goto(here)
    await lead.getByLabel('What happened', { exact: true }).fill('The traders agreed')
    await lead.getByRole('button', { name: 'Publish the news' }).click()
    await expect(lead.getByText('The news is public.')).toBeVisible()
    await other.getByLabel('What happened', { exact: true }).fill('Two seats are here')
    await other.getByRole('button', { name: 'Publish the news' }).click()
    await expect(other.getByRole('alert')).toContainText('Somebody changed this commitment')
    await expect(other.getByLabel('What happened', { exact: true })).toHaveValue('Two seats are here')
    // With what stands now in sight, it is sent over it.
    await expect(other.getByText('The traders agreed')).toBeVisible()
    await other.getByRole('button', { name: 'Publish the news' }).click()
    await expect(other.getByText('The news is public.')).toBeVisible()
    await other.close()
  })
  await test.step('a picture shows it, once somebody says what it shows, and a document is saved', async () => {
    const picture = { name: 'IMG_0001.png', mimeType: 'image/png', buffer: Buffer.from(pixel, 'base64') }
    await lead.goto(here)
    await lead.getByLabel('What happened', { exact: true }).fill('The first seat is here')
    const form = lead.getByRole('form', { name: 'Tell what happened' })
    await form.getByText('A picture or a PDF that shows it').click()
    await form.getByLabel('The file').setInputFiles(picture)
    await form.getByRole('button', { name: 'Publish the news' }).click()
    await expect(lead.getByRole('alert')).toContainText('Say what the file shows.')
    await expectAccessible(lead, 'a file that was refused')
    await form.getByLabel('The file').setInputFiles(picture)
    await form.getByLabel('What it shows').fill('A red seat by the door')
    await form.getByRole('button', { name: 'Publish the news' }).click()
    await expect(lead.getByRole('img', { name: 'A red seat by the door' })).toBeVisible()
    await expectNarrow(lead, 'a picture on the desk')
    await resident.goto(`${here.replace('/work/', '/p/').replace('/commitments/', '/did/')}`)
    const shown = resident.getByRole('img', { name: 'A red seat by the door' })
    await expect(shown).toHaveJSProperty('naturalWidth', 1)
    const address = (await shown.getAttribute('src')) ?? ''
    await lead.getByText('Take it down', { exact: true }).click()
    await lead.getByLabel('Why it is taken down').fill('Somebody in it asked for it.')
    await lead.getByRole('button', { name: 'Take it down for everybody' }).click()
    await expect(lead.getByText('It is taken down.')).toBeVisible()
    await expectAccessible(lead, 'a picture that was taken down')
    await resident.reload()
    await expect(resident.getByText('Somebody in it asked for it.')).toBeVisible()
    expect((await resident.request.get(address, { headers: { 'cache-control': 'no-cache' } })).status()).toBe(404)
  })
  await test.step('a resident finds it in Urdu, without scripts', async () => {
    await resident.goto(`/p/${place}/did?lang=ur&q=${encodeURIComponent('بازار')}`)
    await resident.getByRole('link', { name: 'بازار ہال میں نشستیں' }).click()
    await expect(resident.getByRole('heading', { level: 1 })).toHaveText('بازار ہال میں نشستیں')
    await expect(resident.getByRole('heading', { name: 'ہم کریں گے' })).toBeVisible()
    // What is not translated is marked with its language.
    await expect(resident.locator('span[lang=en]', { hasText: 'We will put in six seats.' }).first()).toBeVisible()
    await expectNarrow(resident, 'a commitment in Urdu')
  })
  await test.step('one that missed its date says so in public, with the explanation beside it', async () => {
    const { page: anybody } = await someone()
    await anybody.goto(`/p/${place}/did?status=overdue`)
    await expectAccessible(anybody, 'what we did')
    await anybody.getByRole('link', { name: 'A warm room in every library' }).click()
    await expect(anybody.getByText('In two libraries the heating has to be mended first.').first()).toBeVisible()
    await expectAccessible(anybody, 'a commitment that is late')
    await anybody.getByRole('link', { name: 'Why this colour?' }).click()
    await expect(anybody.getByRole('heading', { name: 'How we work out the colours', level: 1 })).toBeVisible()
    await expectAccessible(anybody, 'how colours come about')
  })
  await test.step('its owner explains anew', async () => {
    await lead.goto(desk)
    await lead.getByRole('link', { name: 'A warm room in every library' }).click()
    await lead.getByLabel('Why it is late, and what happens now').fill('The parts came; we open on Monday.')
    await lead.getByRole('button', { name: 'Publish the explanation' }).press('Enter')
    await expect(lead.getByText('The explanation stands beside the missed date.')).toBeVisible()
    const late = new URL(lead.url()).pathname.replace(desk, `/p/${place}/did`)
    await resident.goto(`${late}?lang=en`)
    await expect(resident.locator('blockquote', { hasText: 'The parts came; we open on Monday.' })).toBeVisible()
  })
  await test.step('the promise is closed with keys alone, and its page tells how it ended', async () => {
    await lead.goto(here)
    await lead.locator('summary').filter({ hasText: 'Close it' }).press('Enter')
    await lead.getByRole('radio', { name: 'It was kept in part' }).press('Space')
    await lead.getByLabel('What came of it').fill('Five of six are there.')
    await lead.getByRole('button', { name: 'Close it for good' }).press('Enter')
    await expect(lead.getByText('It is closed, with what came of it.')).toBeVisible()
    await expectAccessible(lead, 'a closed commitment on the desk')
    await resident.goto(`${here.replace(desk, `/p/${place}/did`)}?lang=en`)
    await expect(resident.getByText('It was kept in part').first()).toBeVisible()
    await expect(resident.getByText('Five of six are there.').first()).toBeVisible()
  })
})
