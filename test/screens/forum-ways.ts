import type { Page as Tab } from '@playwright/test'
import { answerByThumb, answerForms } from './forum-answers.ts'
import { addExtras } from './forum-extras.ts'
import { joinWorkshop, press, takePart } from './ways.ts'

/** The demo's workshop with an activity of every kind: the second in the list, the next one to be held after it. */
const code = 'AREA26'
const people = 4
/** What comes after these is not the demo's own. */
const seeded = 12

/** Its addresses, once somebody has been there: looked up for each picture they would take most of a run. */
const found: { desk?: string; phone?: string } = {}

/** @returns after the facilitator's desk is open */
export async function openForum(tab: Tab): Promise<void> {
  if (found.desk) return void (await tab.goto(found.desk))
  await tab.goto('/work/live-well-south-tees/workshops')
  const hrefs = await tab.locator('main a').evaluateAll((links) => links.map((each) => each.getAttribute('href') ?? ''))
  const desks = [...new Set(hrefs.filter((href) => /workshops\/[a-z0-9]{16}$/.test(href)))]
  found.desk = desks[1]
  await tab.goto(found.desk ?? '/nothing-listed')
}

/** Puts an activity on and opens it. @param position from 1 */
export const openPart = (position: number) => async (tab: Tab) => {
  await openForum(tab)
  const desk = tab.url()
  if (position > seeded) await addExtras(tab, desk)
  await tab.goto(desk)
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

type Seat = Awaited<ReturnType<typeof seatOf>>
/** Without the language, which is the picture's own. */
const seatOf = async (tab: Tab) => (await tab.context().cookies()).filter(({ name }) => name === 'participant')

/** Of somebody who only looks, and of whoever answered first when the facilitator last let people answer. */
const seats: { looking?: Seat; answered?: Seat } = {}

/** A phone that joined, whoever's it is. */
async function sitDown(tab: Tab, seat: Seat | undefined): Promise<void> {
  if (!seat || !found.phone) {
    await takePart(tab, code)
    found.phone = new URL(tab.url()).pathname
    return
  }
  await tab.context().addCookies(seat)
  await tab.goto(found.phone)
  await tab.locator('main h1').first().waitFor()
}

export async function lookInForum(tab: Tab): Promise<void> {
  await sitDown(tab, seats.looking)
  seats.looking ??= await seatOf(tab)
}
export async function forumWall(tab: Tab): Promise<void> {
  if (!found.phone) await lookInForum(tab)
  await tab.goto(`${found.phone}/wall`)
}
export const answerInForum = (tab: Tab) => sitDown(tab, undefined).then(() => answerByThumb(tab))
/** As somebody without scripts does: the first form there is. */
export const answerPlainly = (tab: Tab) => sitDown(tab, undefined).then(() => answerForms(tab, 1))
/** A phone that has answered: what it shows once it can change nothing any more. */
export const comeBackToForum = (tab: Tab) => sitDown(tab, seats.answered)

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
  await answerForms(phone, person)
  if (person === 0) seats.answered = await seatOf(phone)
  await context.close()
}
