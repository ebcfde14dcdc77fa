import type { Locator, Page as Tab } from '@playwright/test'
import { joinWorkshop, press, takePart } from './ways.ts'

/** The demo's workshop with an activity of every kind: the second in the list, the next one to be held after it. */
const code = 'AREA26'
const people = 4

/** @returns after the facilitator's desk is open */
export async function openForum(tab: Tab): Promise<void> {
  await tab.goto('/work/live-well-south-tees/workshops')
  const hrefs = await tab.locator('main a').evaluateAll((links) => links.map((each) => each.getAttribute('href') ?? ''))
  const desks = [...new Set(hrefs.filter((href) => /workshops\/[a-z0-9]{16}$/.test(href)))]
  await tab.goto(desks[1] ?? '/nothing-listed')
}

/** Puts an activity on and opens it. @param position from 1 */
export const openPart = (position: number) => async (tab: Tab) => {
  await openForum(tab)
  await press(tab, 'start')
  const on = tab.locator(`.agenda li:nth-child(${position})[aria-current]`)
  // A press just as the page wakes up may be lost.
  for (let tries = 0; tries < 3 && !(await on.isVisible()); tries++) {
    await press(tab, 'step', `.agenda li:nth-child(${position})`)
    await on.waitFor({ timeout: 4000 }).catch(() => tab.reload())
  }
  await press(tab, 'open')
  // A slide has nothing to close.
  const close = tab.locator('form:has(input[name=intent][value=close])').first()
  await close.waitFor({ timeout: 4000 }).catch(() => {})
}

const isOn = (tab: Tab, position: number) =>
  openForum(tab).then(() => tab.locator(`.agenda li:nth-child(${position})[aria-current]`).isVisible())

/** The facilitator asks the room to look up. */
export const pausePart = (position: number) => async (tab: Tab) => {
  // Where only this picture is taken, nobody opened it.
  if (!(await isOn(tab, position))) await openPart(position)(tab)
  await press(tab, 'pause')
}

/** A few people answer as forms do, what they wrote is let through, and nobody can answer any more. */
export const closePart = (position: number) => async (tab: Tab) => {
  await openPart(position)(tab)
  for (let person = 0; person < people; person++) await answer(tab, person)
  await tab.reload()
  await tab.waitForLoadState('networkidle')
  const waiting = await tab.locator('form:has(input[name=intent][value=show-idea])').count()
  for (let idea = 0; idea < waiting; idea++) await press(tab, 'show-idea')
  await press(tab, 'close')
}

/** The room sees what came of it. */
export const showPart = (position: number) => async (tab: Tab) => {
  if (!(await isOn(tab, position))) await closePart(position)(tab)
  await press(tab, 'reveal')
}

export const takePartInForum = (tab: Tab): Promise<void> => takePart(tab, code)
export const forumWall = (tab: Tab) => takePartInForum(tab).then(() => tab.goto(`${new URL(tab.url()).pathname}/wall`))

/** The forms of an activity itself, without those that ask for somebody or for time. */
const ballots =
  'main form:has(input[name=activityId]):not(:has(input[name=intent]:is([value=raise],[value=lower],[value=more-time])))'
const said = ['The library used to be warm', 'A bus after eight', 'Neighbours who knock', 'The sea']

/** On a phone without scripts, where every kind is an ordinary form. */
async function answer(desk: Tab, person: number): Promise<void> {
  const context = await desk
    .context()
    .browser()
    ?.newContext({
      javaScriptEnabled: false,
      baseURL: new URL(desk.url()).origin,
    })
  if (!context) return
  const phone = await context.newPage()
  await joinWorkshop(phone, code)
  await takePart(phone, code)
  for (let index = 0; index < (await phone.locator(ballots).count()); index++) {
    await fill(phone.locator(ballots).nth(index), person + index)
    await phone.waitForLoadState('load')
  }
  await context.close()
}

async function fill(form: Locator, person: number): Promise<void> {
  const names = await form
    .locator('input[type=radio]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('name')))
  for (const name of new Set(names)) {
    const steps = form.locator(`input[type=radio][name="${name}"]`)
    await steps.nth((person * 2) % (await steps.count())).check()
  }
  const boxes = form.locator('input[type=checkbox]')
  if (await boxes.count()) await boxes.nth(person % (await boxes.count())).check()
  const text = form.locator('textarea, input[type=text], input:not([type])').first()
  if (await text.count()) await text.fill(said[person % said.length] ?? '')
  const buttons = form.locator('button[type=submit]')
  await buttons.nth((person * 2 + 1) % (await buttons.count())).click()
}
