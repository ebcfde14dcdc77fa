import type { BrowserContext, BrowserContextOptions, Page } from '@playwright/test'
import type { DemoName } from '#test/support/sign-in.ts'
import { addPart, makeWorkshop, openSession, type Part } from './agenda.ts'
import { expect } from './cast.ts'
import type { Six } from './evening-parts.ts'
import { onGlass, type Person, sentencesIn } from './evening-people.ts'
import { keyboard } from './hands.ts'
import { type PatchyNetwork, patchyNetwork } from './patchy-network.ts'

/** Where the scribe sits. */
export const table = 'By the window'

type Someone = (as?: DemoName, options?: BrowserContextOptions) => Promise<{ page: Page; context: BrowserContext }>

/** Everybody of an evening, on screens of their own. */
export type Room = {
  /** Such as '/w/54f5v2rekn3eszuc', and where its desk is. */
  path: string
  work: string
  /** The facilitator's laptop, and the facilitator's phone. */
  laptop: Page
  pocket: Page
  projector: Page
  six: Six
  /** Writes for the five at a table, by a pass. */
  scribe: Person
  /** Enters hands and paper, by a pass. */
  helper: Page
  /** Of the fourth. */
  network: PatchyNetwork
  /** What the fifth has heard over its socket so far. */
  heard: string[]
}

/** Makes the workshop, opens it, and lets everybody in. */
export async function gather(someone: Someone, title: string, parts: readonly Part[]): Promise<Room> {
  const { page: laptop } = await someone('Facilitator')
  await makeWorkshop(laptop, title)
  for (const part of parts) await addPart(laptop, part)
  await openSession(laptop)
  const work = new URL(laptop.url()).pathname
  const path = `/w/${work.split('/').at(-1)}`
  const code = await laptop.locator('.work-title .join-code').innerText()

  const passes = await handOutPasses(laptop, work)
  const [scribe, helper] = [(await someone()).page, (await someone()).page]
  await Promise.all([
    takePass(scribe, `${path}/pass/${passes.scribe}`),
    takePass(helper, `${path}/pass/${passes.helper}`),
  ])
  await scribe.getByLabel('How many people are at this table?').fill('5')
  await scribe.getByRole('button', { name: 'Save' }).click()
  await expect(scribe.getByText('A group of 5')).toBeVisible()

  const { page: pocket } = await someone('Facilitator', { viewport: { width: 390, height: 844 }, hasTouch: true })
  const { page: projector } = await someone(undefined, { viewport: { width: 1920, height: 1080 } })
  await Promise.all([pocket.goto(work), putOnWall(laptop, projector)])

  const wanda = await someone(undefined, { javaScriptEnabled: false })
  const [kay, uzma, flo, ann, ben] = [
    await someone(),
    await someone(),
    await someone(),
    await someone(),
    await someone(),
  ]
  const network = await patchyNetwork(flo.context)
  const heard: string[] = []
  ann.page.on('websocket', (socket) => socket.on('framereceived', ({ payload }) => heard.push(String(payload))))
  const english = { hands: onGlass, hasScripts: true, says: sentencesIn('en') }
  const six: Six = [
    { ...english, name: 'Wanda', page: wanda.page, hasScripts: false },
    { ...english, name: 'Kay', page: kay.page, hands: keyboard(kay.page) },
    { ...english, name: 'Uzma', page: uzma.page, says: sentencesIn('ur') },
    { ...english, name: 'Flo', page: flo.page },
    { ...english, name: 'Ann', page: ann.page },
    { ...english, name: 'Ben', page: ben.page },
  ]
  await Promise.all(six.map((person) => comeIn(person, code)))
  await expect(projector.locator('.wall-number')).toContainText('6')
  return {
    path,
    work,
    laptop,
    pocket,
    projector,
    six,
    network,
    heard,
    helper,
    scribe: { ...english, name: 'Sam', page: scribe },
  }
}

/** A table with a scribe's pass, and a helper's. @returns the codes on their cards */
async function handOutPasses(desk: Page, work: string): Promise<{ scribe: string; helper: string }> {
  await desk.goto(`${work}/tables`)
  await desk.getByLabel('More tables').fill(table)
  await desk.getByRole('button', { name: 'Add them' }).click()
  await desk.getByRole('button', { name: 'A pass for each table that has none' }).click()
  await expect(desk.getByText('writes for this table')).toBeVisible()
  await desk.getByLabel("A helper's pass for").fill('Harry')
  await desk.getByRole('button', { name: 'Make the pass' }).click()
  const codeOf = (whose: string) => desk.getByRole('listitem').filter({ hasText: whose }).locator('code').innerText()
  const codes = { scribe: await codeOf('writes for this table'), helper: await codeOf('enters hands and paper') }
  await desk.goto(work)
  return codes
}

/** On the hall's own computer, at which nobody signs in: the desk makes a code by one press, and it is typed there. */
async function putOnWall(desk: Page, projector: Page): Promise<void> {
  await desk.getByRole('button', { name: 'Make a link for a projector' }).click()
  const code = await desk.getByRole('region', { name: 'A projector without signing in' }).locator('code').innerText()
  await projector.goto('/join')
  await projector.getByRole('textbox').fill(code)
  await projector.getByRole('button', { name: 'Join' }).click()
  await projector.getByRole('button', { name: 'Use this pass' }).click()
  await projector.waitForURL(/\/wall$/)
}

async function takePass(page: Page, link: string): Promise<void> {
  await page.goto(link)
  await page.getByRole('button', { name: 'Use this pass' }).click()
}

async function comeIn({ name, page, hands, says, hasScripts }: Person, code: string): Promise<void> {
  await page.goto(name === 'Uzma' ? '/join?lang=ur' : '/join')
  await hands.write(page.getByRole('textbox'), code)
  await hands.press(page.getByRole('button', { name: says('join.button') }))
  await hands.press(page.getByRole('link', { name: says('about.skip') }))
  await expect(page.getByRole('heading', { name: says('lobby.in') })).toBeVisible()
  if (hasScripts) await expect(page.getByText(says('connection.live'))).toBeVisible()
}
