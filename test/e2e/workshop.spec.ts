import type { Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { expect, test } from './cast.ts'

const list = '/work/live-well-south-tees/workshops'

/** Makes a workshop with an empty agenda, and stays on it. */
async function make(desk: Page, name: string): Promise<void> {
  await desk.goto(`${list}/new`)
  await desk.getByLabel('Its name').fill(name)
  await desk.getByRole('radio', { name: 'An empty agenda' }).check()
  await desk.getByRole('button', { name: 'Make the workshop' }).click()
  await expect(desk.getByText('Nothing on the agenda yet')).toBeVisible()
}

/** Adds a vote with dots to the agenda. */
async function addVote(desk: Page, dots: string, choices: readonly string[]): Promise<void> {
  await desk.getByRole('link', { name: 'Dot voting' }).click()
  await desk.getByLabel('The question').first().fill('Where first?')
  await desk.getByLabel('Dots for each person').fill(dots)
  for (const [row, choice] of choices.entries())
    await desk
      .getByRole('textbox', { name: `Row ${row + 1}`, exact: true })
      .first()
      .fill(choice)
  await desk.getByRole('button', { name: 'Add to the agenda' }).click()
}

/** Makes a workshop with one vote in it and opens that. @returns its code */
async function openVote(desk: Page, name: string): Promise<string> {
  await make(desk, name)
  await addVote(desk, '3', ['Benches', 'Trees', 'Buses'])
  await desk.getByRole('link', { name: 'Go to the desk' }).first().click()
  await desk.getByRole('button', { name: 'Open the session' }).click()
  await desk.getByRole('button', { name: 'Put on Where first?' }).click()
  await desk.getByRole('button', { name: 'Open it' }).click()
  await expect(desk.getByText('Live on phones now')).toBeVisible()
  return desk.locator('.work-title .join-code').innerText()
}

async function join(page: Page, code: string): Promise<void> {
  await page.goto('/join')
  await page.getByRole('textbox').fill(code)
  await page.getByRole('button', { name: 'Join' }).click()
  await page.getByRole('link', { name: 'Skip this' }).click()
}
const more = (page: Page, choice: string) => page.getByRole('button', { name: `One dot more for: ${choice}` })
const fewer = (page: Page, choice: string) => page.getByRole('button', { name: `One dot fewer for: ${choice}` })

/** Being offline does not reach sockets that are open already: this cuts them, as a cellar would. */
async function cuttable(page: Page): Promise<() => void> {
  const open: { close(): Promise<void> }[] = []
  let isCut = false
  await page.routeWebSocket(/socket\.io/, (socket) => {
    if (isCut) return void socket.close()
    socket.connectToServer()
    open.push(socket)
  })
  return () => {
    isCut = true
    for (const socket of open) void socket.close()
  }
}

test('without JavaScript somebody joins, gives dots, takes one back, and sees the result', async ({ someone }) => {
  const { page: desk } = await someone('Facilitator')
  const { page } = await someone(undefined, { javaScriptEnabled: false })
  const code = await openVote(desk, 'An evening without scripts')
  await join(page, code.toLowerCase())
  for (let dot = 0; dot < 2; dot += 1) await more(page, 'Trees').click()
  await more(page, 'Buses').click()
  await expect(page.getByText('0 of 3 dots left')).toBeVisible()
  // Without a script nothing keeps it from being pressed.
  await more(page, 'Benches').press('Enter')
  await expect(page.getByRole('alert')).toContainText('You have 3 dots')
  await fewer(page, 'Trees').click()
  await expect(page.getByText('1 of 3 dots left')).toBeVisible()
  await expect(page.getByText('Saved. You can change it')).toBeVisible()

  await expect(desk.getByText('1 person took part')).toBeVisible()
  await desk.getByRole('button', { name: 'Show the result' }).click()
  await desk.getByRole('button', { name: 'Close it' }).click()
  await expect(desk.getByText('Closed', { exact: true })).toBeVisible()
  await expect(desk.getByRole('button', { name: 'Hide the result' })).toBeVisible()
  // The page looks again by itself while nothing can be typed into it.
  await page.goto(page.url().replace(/[?#].*/, ''))
  await expect(page.getByRole('heading', { name: 'What the room said' })).toBeVisible()
})

test('a wrong code keeps what was typed and says what to do', async ({ someone }) => {
  const { page } = await someone()
  await page.goto('/join?code=NOPE99')
  await page.getByRole('button', { name: 'Join' }).click()

  await expect(page.getByRole('alert')).toContainText("We don't know this code")
  await expect(page.getByRole('textbox')).toHaveValue('NOPE 99')
  await expectAccessible(page, 'a code that was refused')
})

test('where the network lets no sockets through, votes and results go by request', async ({ someone }) => {
  const { page: desk } = await someone('Facilitator')
  const { page } = await someone()
  await page.routeWebSocket(/socket\.io/, (socket) => socket.close())
  const code = await openVote(desk, 'An evening behind a strict network')
  await join(page, code)
  await expect(page.getByText('Connected, a little slower')).toBeVisible({ timeout: 20_000 })
  await more(page, 'Trees').click()
  await expect(page.getByText('Saved. You can change it')).toBeVisible()
  await expect(desk.getByText('1 person took part')).toBeVisible()
  await desk.getByRole('button', { name: 'Show the result' }).click()
  await expect(page.getByRole('heading', { name: 'What the room said' })).toBeVisible()
})

test('votes made offline are kept through a reload, and what came after the close waits for the facilitator', async ({
  someone,
}) => {
  const { page: desk } = await someone('Facilitator')
  const { page, context } = await someone()
  const code = await openVote(desk, 'An evening in a cellar')
  const cut = await cuttable(page)
  await join(page, code)
  await expect(page.getByText('Connected')).toBeVisible()
  await context.setOffline(true)
  cut()
  await more(page, 'Trees').click()
  await more(page, 'Trees').click()
  await expect(page.getByText('Kept on this phone')).toBeVisible()
  await expect(page.getByText('No connection')).toBeVisible()
  // The tab is thrown away, as phones do, and opened again later.
  const url = page.url()
  await page.close()
  await desk.getByRole('button', { name: 'Close it' }).click()
  await expect(desk.getByText('Closed', { exact: true })).toBeVisible()
  await desk.waitForTimeout(2500)
  await context.setOffline(false)
  const back = await context.newPage()
  await back.goto(url)
  await expect(back.getByText('It came after the close.')).toBeVisible()
  await expect(desk.getByText('1 vote was made in time')).toBeVisible()
  await desk.getByRole('button', { name: 'Let them count' }).click()
  await expect(desk.getByText('1 person took part')).toBeVisible()
  await expectAccessible(desk, 'a desk after late votes')
})

test('presses as quick as can be, and a reload in the same moment, lose no dot', async ({ someone }) => {
  const { page: desk } = await someone('Facilitator')
  const { page } = await someone()
  const code = await openVote(desk, 'An evening in a hurry')
  await join(page, code)
  await expect(page.getByText('Connected')).toBeVisible()
  // Each write waits, as on a phone that is busy with something else.
  await page.evaluate(() => {
    const get = IDBObjectStore.prototype.get
    IDBObjectStore.prototype.get = function (...key) {
      const until = performance.now() + 60
      while (performance.now() < until);
      return get.apply(this, key)
    }
  })
  await more(page, 'Trees').evaluate(async (button: HTMLButtonElement) => {
    for (let press = 0; press < 3; press += 1) {
      button.click()
      await new Promise((go) => setTimeout(go))
    }
    location.reload()
  })
  await expect(page.getByText('0 of 3 dots left')).toBeVisible()
  await expect(page.getByText('Saved. You can change it')).toBeVisible()
  await page.reload()
  await expect(page.getByText('0 of 3 dots left')).toBeVisible()
})

test('an idea being written outlives a reload and the close, and a choice is linked to goals', async ({ someone }) => {
  const { page: desk } = await someone('Facilitator')
  const { page } = await someone()
  await make(desk, 'An evening of ideas')
  await desk.getByRole('link', { name: 'Ideas' }).click()
  await desk.getByRole('button', { name: 'Add to the agenda' }).click()
  await expect(desk.getByRole('alert')).toContainText('Write the question')
  await desk.getByLabel('The question').first().fill('What is strong here?')
  await desk.getByRole('button', { name: 'Add to the agenda' }).click()
  await addVote(desk, '5', ['Benches'])
  await expect(desk.getByRole('alert')).toContainText('at least 2 rows')
  await expect(desk.getByLabel('The question').first()).toHaveValue('Where first?')
  await desk.getByRole('textbox', { name: 'Row 2', exact: true }).first().fill('Trees')
  await desk.getByRole('button', { name: 'Add to the agenda' }).click()
  await desk.getByRole('link', { name: 'Go to the desk' }).first().click()

  await desk.getByText('Which goals do the choices speak to?').click()
  await desk.getByRole('link', { name: 'Choose the goals Trees' }).click()
  await desk.getByRole('checkbox').first().check()
  await expectAccessible(desk, 'the goals of a choice')
  await desk.getByRole('button', { name: 'Save the goals' }).click()
  await expect(desk.getByRole('link', { name: 'Choose the goals Trees' })).toBeVisible()
  await expect(desk.getByText('Linked to no goal yet')).toHaveCount(1)

  await desk.getByRole('button', { name: 'Open the session' }).click()
  await desk.getByRole('button', { name: 'Put on What is strong here?' }).click()
  await desk.getByRole('button', { name: 'Open it' }).click()
  await join(page, await desk.locator('.work-title .join-code').innerText())
  await expect(page.getByText('Connected')).toBeVisible()
  await page.getByLabel('Your idea').fill('The park keepers')
  await page.reload()
  await expect(page.getByLabel('Your idea')).toHaveValue('The park keepers')
  await desk.getByRole('button', { name: 'Close it' }).click()
  await expect(page.getByText('Not sent yet. It is kept on this page')).toBeVisible()
  await expect(page.getByText('The park keepers').first()).toBeVisible()
  await expectAccessible(page, 'an idea that was not sent')
  await desk.getByRole('button', { name: 'Open it' }).click()
  await expect(page.getByLabel('Your idea')).toHaveValue('The park keepers')

  await desk.goto(`${new URL(page.url()).pathname}/wall`)
  await expect(desk.getByText('This is a demo.')).toBeVisible()
})

test('a workshop gets another name and day, which phones show at once; one that never opened goes in two presses', async ({
  someone,
}) => {
  const { page: desk } = await someone('Facilitator')
  const { page } = await someone()
  await join(page, await openVote(desk, 'An evening with a slip'))
  await desk.goto(`${desk.url().replace(/[?#].*/, '')}/settings`)
  await expect(desk.getByText('So it stays, with its record.')).toBeVisible()
  await desk.getByLabel('Its name').fill(' ')
  await desk.getByRole('button', { name: 'Save' }).click()
  await expect(desk.getByRole('alert')).toContainText('Give the workshop a name.')
  await desk.getByLabel('Its name').fill('An evening without one')
  await desk.getByLabel('On which day').fill('2027-02-01')
  await desk.getByRole('button', { name: 'Save' }).click()
  await expect(desk.getByText('Saved.')).toBeVisible()
  await expectAccessible(desk, 'a workshop’s name and day')
  await expect(page.getByText('An evening without one')).toBeVisible()

  await make(desk, 'An evening by mistake')
  await desk.goto(`${desk.url().replace(/\/agenda.*/, '')}/settings`)
  await desk.getByText('Delete this workshop').click()
  await desk.getByRole('button', { name: 'Yes, delete it' }).click()
  await expect(desk).toHaveURL(new RegExp(`${list}$`))
  await expect(desk.getByRole('heading', { name: 'An evening by mistake' })).toBeHidden()
  await expect(desk.getByRole('heading', { name: 'An evening without one' })).toBeVisible()
})
