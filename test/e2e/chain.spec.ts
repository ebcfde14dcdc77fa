import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { expectAccessible } from './axe.ts'
import { expect, test } from './cast.ts'
import { patchyNetwork } from './patchy-network.ts'
import { readingTime } from './reading-time.ts'

const place = 'live-well-south-tees'
const work = `/work/${place}`
const said = 'A bench half way to the clinic, so that my mam can rest. 🪑 =SUM(A1)'
const idea = 'The lunch club on Tuesdays keeps twenty of us going'
type Row = Record<string, string>

test('a sentence and a vote are followed from a phone to the strategy lead’s file', async ({ someone }) => {
  test.setTimeout(300_000)
  const resident = await someone(undefined, { javaScriptEnabled: false })
  const first = await someone()
  const network = await patchyNetwork(first.context)
  const second = await someone()
  const facilitator = await someone('Facilitator')
  const moderator = await someone('Moderator')
  const lead = await someone('Strategy lead')
  const [walk, phone, other, desk, queue, wall] = [resident, first, second, facilitator, moderator, lead].map(
    ({ page }) => page,
  ) as [Page, Page, Page, Page, Page, Page]

  const before = await test.step('the strategy lead looks at the figures as they stand', async () => {
    await wall.goto(`${work}/insight`)
    await expectAccessible(wall, 'the mission wall')
    return exported(wall)
  })

  await test.step('the moderator’s queue is open on another screen', async () => {
    await queue.goto(`${work}/moderation`)
    await expectAccessible(queue, 'the queue')
  })

  const receipt = await test.step('a resident without JavaScript answers the survey', async () => {
    await walk.goto(`/p/${place}`)
    await walk.getByRole('link', { name: 'Have your say', description: 'What matters to you?' }).click()
    await walk.getByRole('link', { name: 'Start', exact: true }).click()
    const begun = Date.now()
    await walk.getByLabel('65 to 79').check()
    await go(walk)
    await walk.getByRole('textbox').fill(said)
    await go(walk)
    await go(walk)
    await walk.getByLabel('Hard', { exact: true }).check()
    await go(walk)
    await walk.getByLabel('Clubs and groups').check()
    await go(walk)
    await walk.getByRole('radio', { name: '4' }).check()
    await go(walk)
    await walk.getByLabel('Redcar & Cleveland').check()
    await go(walk)
    await expect(walk.getByText(said)).toBeVisible()
    await readingTime(begun, 7)
    await walk.getByLabel('You may quote my words').check()
    await walk.getByRole('button', { name: 'Send' }).click()
    await expect(walk.getByRole('heading', { name: 'Thank you' })).toBeVisible()
    await walk.getByRole('link', { name: 'Open my receipt' }).click()
    await expect(walk.getByText('Waiting to be read')).toBeVisible()
    return walk.url()
  })

  await test.step('the moderator sees it come in, approves it and tags it, by keys alone', async () => {
    const row = queue.getByRole('link', { name: 'A bench half way to the clinic' })
    await queue.getByRole('button', { name: /new: show/ }).click()
    await row.click()
    await expect(queue.getByText(/Yours for/)).toBeVisible()
    await expect(queue.getByText('Still being checked')).toBeHidden()
    await expectAccessible(queue, 'an item of the queue')
    await queue.keyboard.press('5')
    await queue.keyboard.press('8')
    await expect(queue.getByRole('checkbox', { name: /Independence for older people/ })).toBeChecked()
    await queue.keyboard.press('a')
    await expect(queue.getByText('Approved.')).toBeVisible()
  })

  await test.step('the facilitator opens the workshop and asks for ideas', async () => {
    await desk.goto(`${work}/workshops`)
    await expectAccessible(desk, 'the list of workshops')
    await desk.getByRole('link', { name: 'Go to the desk Priorities evening' }).click()
    await expectAccessible(desk, 'a desk before the session')
    await desk.getByRole('button', { name: 'Open the session' }).click()
    await desk.getByRole('button', { name: /^Put on What is strong/ }).click()
    await desk.getByRole('button', { name: 'Open it' }).click()
    await expect(desk.getByText('Live on phones now')).toBeVisible()
  })

  await test.step('two people join by code, and one writes an idea that waits to be shown', async () => {
    for (const page of [phone, other]) {
      await page.goto('/join')
      await expectAccessible(page, 'joining')
      await page.getByLabel('The code on the screen').fill('tees 42')
      await page.getByRole('button', { name: 'Join' }).click()
      await page.getByRole('link', { name: 'Skip this' }).click()
      await expect(page.getByRole('heading', { name: 'What is strong here' })).toBeVisible()
      await expect(page.getByText('Connected')).toBeVisible()
    }
    await phone.getByLabel('Your idea').fill(idea)
    await phone.getByRole('button', { name: 'Send it' }).click()
    await expect(phone.getByText('Saved. A person reads it first')).toBeVisible()
    await expect(other.getByText(idea)).toHaveCount(0)
    await desk.getByRole('button', { name: `Show ${idea}` }).click()
    await expect(other.getByText(idea)).toBeVisible()
    await expectAccessible(other, 'ideas on a phone')
    await expectAccessible(desk, 'a desk with ideas')
  })

  await test.step('they vote; one goes offline, votes, reloads, and the vote is not lost', async () => {
    await desk.getByRole('button', { name: /^Put on Where should we start/ }).click()
    await desk.getByRole('button', { name: 'Open it' }).click()
    const more = (page: Page, choice: RegExp) => page.getByRole('button', { name: choice })
    for (let dot = 0; dot < 2; dot++) await more(other, /One dot more for: A bus after eight/).click()
    await expect(other.getByText('Saved. You can change it')).toBeVisible()
    await expectAccessible(other, 'a ballot with dots on it')

    await expect(more(phone, /One dot more for: Benches/)).toBeVisible()
    await network.down()
    for (let dot = 0; dot < 3; dot++) await more(phone, /One dot more for: Benches/).click()
    await expect(phone.getByText('Kept on this phone')).toBeVisible()
    await expect(desk.getByText('1 person took part')).toBeVisible()
    await network.pagesOnly()
    await phone.reload()
    await expect(phone.getByText('2 of 5 dots left')).toBeVisible()
    await expect(desk.getByText('1 person took part')).toBeVisible()
    await network.up()
    await expect(phone.getByText('Saved. You can change it')).toBeVisible({ timeout: 30_000 })
  })

  await test.step('results reach the room when the facilitator shows them, and not before', async () => {
    await expect(desk.getByText('2 people took part')).toBeVisible()
    await expect(other.getByText('What the room said')).toHaveCount(0)
    await desk.getByRole('button', { name: 'Close it' }).click()
    await expect(desk.getByText('Closed', { exact: true })).toBeVisible()
    await desk.getByRole('button', { name: 'Show the result' }).click()
    await expect(other.getByRole('heading', { name: 'What the room said' })).toBeVisible()
    await expectAccessible(other, 'a result on a phone')
    await expectAccessible(desk, 'a desk with a result')
    const screen = await facilitator.context.newPage()
    await screen.goto(`${new URL(other.url()).pathname}/wall`)
    await expect(screen.getByRole('list').getByText('Benches and crossings')).toBeVisible()
    await expectAccessible(screen, 'the projector')
  })

  await test.step('the strategy lead sees the figures move, and the file says the same', async () => {
    await wall.reload()
    await expectAccessible(wall, 'the mission wall, later')
    const after = await exported(wall)
    const added = after.filter((row) => !before.some((known) => known.contribution === row.contribution))
    expect(added).toHaveLength(2)
    const sentence = added.find(({ source }) => source === 'survey')
    expect(sentence).toMatchObject({ area: 'redcar-and-cleveland', age_band: '65-79', visibility: 'approved' })
    expect(sentence?.text).toBe(said)
    expect(sentence?.goal_names).toBe('Places that promote wellbeing; Independence for older people')
    expect(added.find(({ source }) => source === 'workshop')?.text).toBe(idea)

    const counts = await download(wall, 'Counts (CSV)')
    const people = (name: string, measure = 'people') =>
      Number(counts.find((row) => row.goal_name === name && row.measure === measure && !row.split)?.value)
    const tagged = (rows: Row[], name: string) =>
      rows.filter((row) => row.goal_names?.split('; ').includes(name)).length
    for (const name of ['Places that promote wellbeing', 'Independence for older people']) {
      expect(tagged(after, name)).toBe(tagged(before, name) + 1)
      expect(people(name, 'contributions')).toBe(tagged(after, name))
    }
    await wall.getByRole('link', { name: 'Independence for older people' }).click()
    await expect(wall.getByRole('heading', { level: 1, name: 'Independence for older people' })).toBeVisible()
    await expectAccessible(wall, 'a goal’s page')
  })

  await test.step('the resident’s receipt tells what became of the words', async () => {
    await walk.goto(receipt)
    await expect(walk.getByText('Counted in 2 goals')).toBeVisible()
    await expect(walk.getByText('Independence for older people')).toBeVisible()
  })
})

const go = (page: Page) => page.getByRole('button', { name: 'Continue' }).click()
const exported = (page: Page) => download(page, 'Contributions (CSV)')

async function download(page: Page, link: string): Promise<Row[]> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: link }).click()])
  const text = await readFile(await file.path(), 'utf8')
  return parse(text, { columns: true, bom: true }) as Row[]
}
