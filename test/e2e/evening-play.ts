import type { Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { expect } from './cast.ts'
import type { Room } from './evening-cast.ts'
import type { Step } from './evening-parts.ts'
import { takePart } from './evening-people.ts'

/** The first numbers of a result's table, by what they are about. */
export const tableOn = (page: Page): Promise<Record<string, string>> =>
  page
    .locator('.result table')
    .evaluateAll((tables) =>
      Object.fromEntries(
        [...(tables[0]?.querySelectorAll('tbody tr') ?? [])].map((row) => [
          row.querySelector('th')?.textContent ?? '',
          row.querySelector('td')?.textContent ?? '',
        ]),
      ),
    )

const button = (page: Page, name: string) => page.getByRole('button', { name })
const axe = (pages: Readonly<Record<string, Page>>) =>
  Promise.all(Object.entries(pages).map(([where, page]) => expectAccessible(page, where)))

/** One activity from beginning to end. Laptop and phone of the facilitator take turns in leading it. */
export async function play(room: Room, step: Step, turn: number): Promise<void> {
  const { laptop, pocket, projector, six } = room
  const ann = six[4].page
  const [lead, other] = turn % 2 === 0 ? [laptop, pocket] : [pocket, laptop]
  await lead.getByRole('button', { name: `Put on ${step.question}` }).click()
  await expect(projector.getByRole('heading', { name: step.question })).toBeVisible()
  await expect(other.locator('#now')).toHaveText(step.question)
  if (step.kind === 'Slide') return showSlide(room, step)

  room.heard.length = 0
  await button(lead, 'Open it').click()
  await expect(other.getByText('Live on phones now')).toBeVisible()
  await everybodySees(room, step.question)
  if (step.isPatchy) {
    // The ballot, and not the question alone, which stood there before.
    await expect(room.six[3].page.locator('input[name="activityId"]').first()).toBeAttached()
    await room.network.down()
  }
  await Promise.all([step.join?.(six), step.isPatchy && wayOut(room), atTheTable(room, step), onPaper(room, step)])
  const kay = six[1].page
  if (step.ballotTree) await expect(kay.locator('#ballot')).toMatchAriaSnapshot(step.ballotTree)
  await letThrough(room, step)
  if (step.after) {
    await lookAgain(room)
    await step.after(six)
  }
  await axe({ [`${step.kind} open, on a phone`]: ann, [`${step.kind} open, at the desk`]: laptop })
  if (step.comesTo) await expect.poll(() => tableOn(laptop), step.question).toEqual(step.comesTo)
  if (step.isHidden) await nobodyKnows(room, step)
  await rest(room, step, lead)

  await button(lead, 'Close it').click()
  await expect(other.getByText('Closed', { exact: true })).toBeVisible()
  if (step.isHidden) {
    await nobodyKnows(room, step)
    await axe({ [`${step.kind} closed, on a phone`]: ann, [`${step.kind} closed, on the projector`]: projector })
    await button(other, 'Show the result').click()
    await expect(button(lead, 'Hide the result')).toBeVisible()
  }
  await everybodyReads(room, step)
  if (step.resultTree)
    await expect(kay.getByRole('region', { name: 'What the room said' })).toMatchAriaSnapshot(step.resultTree)
  await axe({
    [`${step.kind} with its result, on a phone`]: ann,
    [`${step.kind} on the projector`]: projector,
    [`${step.kind} at the desk on a phone`]: pocket,
  })
}

/** Everything stands still for a moment, and then goes on. */
async function rest({ pocket, projector, six }: Room, { kind }: Step, lead: Page): Promise<void> {
  await button(lead, 'Pause').click()
  await expect(pocket.getByText('Paused', { exact: true })).toBeVisible()
  const phone = six[4].page
  await expect(phone.getByText('A short pause. What you chose is kept.').first()).toBeVisible()
  await axe({
    [`${kind} paused, on a phone`]: phone,
    [`${kind} paused, at the desk`]: pocket,
    [`${kind} paused`]: projector,
  })
  await button(lead, 'Open it').click()
  await expect(pocket.getByText('Live on phones now')).toBeVisible()
}

async function showSlide(room: Room, { fields = {} }: Step): Promise<void> {
  await lookAgain(room)
  for (const words of Object.values(fields))
    for (const page of [room.projector, ...room.six.map((person) => person.page)])
      await expect(page.getByText(words)).toBeVisible()
  await axe({ 'a slide on a phone': room.six[4].page, 'a slide on the projector': room.projector })
}

/** Without scripts a page says nothing new by itself while something can be typed into it. */
async function lookAgain({ six, path }: Room): Promise<void> {
  await Promise.all(six.filter(({ hasScripts }) => !hasScripts).map(({ page }) => page.goto(path)))
}

async function everybodySees(room: Room, question: string): Promise<void> {
  await lookAgain(room)
  for (const { page } of room.six) await expect(page.getByRole('heading', { name: question })).toBeVisible()
}

/** What is pressed without a network is kept, and goes out once there is one. */
async function wayOut({ network, six }: Room): Promise<void> {
  const { page, says } = six[3]
  await expect(page.getByText(says('status.kept'))).toBeVisible()
  await network.up()
}

async function atTheTable({ scribe }: Room, { scribes }: Step): Promise<void> {
  if (scribes) await takePart.write(scribe, ...scribes)
}

/** Hands and paper, entered by whoever holds the helper's pass. A sheet counts once. */
async function onPaper({ helper, path }: Room, { question, hands, paper }: Step): Promise<void> {
  if (hands) {
    await helper.goto(`${path}/helper`)
    await helper.getByRole('link', { name: `Count hands ${question}` }).click()
    for (const [choice, count] of Object.entries(hands))
      await helper.getByRole('group', { name: choice }).getByRole('textbox').fill(String(count))
    await button(helper, 'Save this count').click()
    await expect(helper.getByText('The count is saved.')).toBeVisible()
  }
  if (!paper) return
  await helper.goto(`${path}/helper`)
  await helper.getByRole('link', { name: `Enter sheets ${question}` }).click()
  for (const told of ['Sheet 12 is saved', 'Sheet 12 was entered before']) {
    await helper.getByLabel('The number on the sheet').fill('12')
    for (const [choice, answer] of Object.entries(paper)) await helper.getByLabel(choice, { exact: true }).fill(answer)
    await button(helper, 'Save this sheet').click()
    await expect(helper.getByText(told).first()).toBeVisible()
  }
  await expectAccessible(helper, `a sheet of ${question}`)
}

/** The facilitator reads what was written; only what they let through is anywhere to be seen. */
async function letThrough({ laptop, projector, six }: Room, { kind, lets = [], holdsBack = [], isHidden }: Step) {
  const ben = six[5].page
  for (const [at, text] of lets.entries()) {
    // The same word from somebody else stands there already.
    if (!lets.slice(0, at).includes(text)) await expect(projector.getByText(text)).toHaveCount(0)
    const show = laptop.getByRole('button', { name: `Show ${text}`, exact: true })
    const waiting = lets.slice(at).filter((other) => other === text).length
    await expect(show).toHaveCount(waiting)
    await show.first().click()
    await expect(show).toHaveCount(waiting - 1)
  }
  const comesLater = isHidden && kind === 'Open text'
  for (const text of new Set(lets))
    for (const page of [projector, ben])
      await (comesLater
        ? expect(page.getByText(text)).toHaveCount(0)
        : expect(page.getByText(text).first()).toBeVisible())
  for (const text of holdsBack) {
    await expect(projector.getByText(text)).toHaveCount(0)
    await expect(six[4].page.getByText(text)).toHaveCount(0)
  }
}

/** Neither on a phone nor on the projector, nor on the wire to a phone. */
async function nobodyKnows({ projector, six, heard }: Room, { kind }: Step): Promise<void> {
  for (const page of [projector, six[4].page]) {
    await expect(page.locator('.result table')).toHaveCount(0)
    await expect(page.getByRole('heading', { name: 'What the room said' })).toHaveCount(0)
  }
  expect(
    heard.filter((frame) => frame.includes('"rows"')),
    `what a phone hears of a hidden result: ${kind}`,
  ).toEqual([])
}

/** The same numbers on the projector and on each phone as at the desk. */
async function everybodyReads(room: Room, { comesTo, lets = [], isHidden }: Step): Promise<void> {
  const { laptop, projector, six, heard } = room
  await lookAgain(room)
  if (comesTo) {
    for (const page of [projector, ...six.map((person) => person.page)])
      await expect.poll(() => tableOn(page)).toEqual(comesTo)
    expect(await tableOn(laptop)).toEqual(comesTo)
    if (isHidden) expect(heard.some((frame) => frame.includes('"rows"'))).toBe(true)
    return
  }
  for (const text of new Set(lets))
    for (const { page } of [{ page: projector }, ...six]) await expect(page.getByText(text).first()).toBeVisible()
}
