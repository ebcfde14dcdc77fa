import type { Page } from '@playwright/test'
import { addPart, fillPart, makeWorkshop, openSession } from './agenda.ts'
import { expectAccessible } from './axe.ts'
import { expect, test } from './cast.ts'
import { onGlass, sentencesIn, takePart } from './evening-people.ts'

const poll = { kind: 'Poll', question: 'When should we meet?', choices: ['Mornings', 'Evenings'] }

async function join(page: Page, code: string): Promise<void> {
  await page.goto('/join')
  await page.getByRole('textbox').fill(code)
  await page.getByRole('button', { name: 'Join' }).click()
  await page.getByRole('link', { name: 'Skip this' }).click()
}

test('a laptop that is shut in mid-vote stops nobody, and the facilitator goes on from a phone', async ({
  someone,
}) => {
  const { page: laptop } = await someone('Facilitator')
  await makeWorkshop(laptop, 'An evening with a flat battery')
  await addPart(laptop, poll)
  await openSession(laptop)
  const desk = laptop.url()
  const code = await laptop.locator('.work-title .join-code').innerText()
  await laptop.getByRole('button', { name: 'Put on When should we meet?' }).click()
  await laptop.getByRole('button', { name: 'Open it' }).click()
  const { page } = await someone()
  await join(page, code)
  await expect(page.getByRole('heading', { name: poll.question })).toBeVisible()
  await expect(laptop.getByText('Live on phones now')).toBeVisible()

  await laptop.context().close()
  const person = { name: 'Ann', page, hands: onGlass, hasScripts: true, says: sentencesIn('en') }
  await takePart.pick(person, 'Evenings')
  const { page: pocket } = await someone('Facilitator', { viewport: { width: 390, height: 844 }, hasTouch: true })
  await pocket.goto(desk)
  await expect(pocket.getByText('1 person took part')).toBeVisible()
  await pocket.getByRole('button', { name: 'Close it' }).click()
  await expect(pocket.getByText('Closed', { exact: true })).toBeVisible()
  await pocket.getByRole('button', { name: 'Show the result' }).click()
  await expect(page.getByRole('heading', { name: 'What the room said' })).toBeVisible()
})

test('an agenda that is edited on two screens keeps both edits, and tells the second of the first', async ({
  someone,
}) => {
  const { page: one } = await someone('Facilitator')
  const { page: other } = await someone('Facilitator')
  await makeWorkshop(one, 'An agenda for two')
  await other.goto(one.url())
  await fillPart(other, poll)
  await addPart(one, { kind: 'Ideas', question: 'What is strong here?' })

  await other.getByRole('button', { name: 'Add to the agenda' }).click()
  await expect(other.getByText('Somebody else changed the agenda while you were at it.').first()).toBeVisible()
  await expect(other.getByLabel('The question').first()).toHaveValue(poll.question)
  await expectAccessible(other, 'an agenda that somebody else changed')
  await other.getByRole('button', { name: 'Add to the agenda' }).click()
  for (const question of ['What is strong here?', poll.question])
    await expect(other.getByRole('heading', { name: question })).toBeVisible()
})

test('somebody in the room who presses the desk’s buttons is not a facilitator', async ({ someone }) => {
  const { page: laptop } = await someone('Facilitator')
  await makeWorkshop(laptop, 'An evening with a joker')
  await addPart(laptop, poll)
  await openSession(laptop)
  await laptop.getByRole('button', { name: 'Put on When should we meet?' }).click()
  await laptop.getByRole('button', { name: 'Open it' }).click()
  await expect(laptop.getByText('Live on phones now')).toBeVisible()
  const { page } = await someone()
  await join(page, await laptop.locator('.work-title .join-code').innerText())
  const activityId = await page.locator('input[name="activityId"]').first().inputValue()

  for (const intent of ['close', 'reveal', 'step']) {
    const answer = await page.request.post(`${page.url().replace(/[?#].*/, '')}/live`, {
      form: { intent, thing: activityId },
      headers: { origin: new URL(page.url()).origin },
    })
    expect(await answer.json(), intent).toHaveProperty('problem')
  }
  await page.goto(laptop.url())
  await expect(page).toHaveURL(/sign-in/)
  await expect(laptop.getByText('Live on phones now')).toBeVisible()
})

test('while the wall is blank it says nothing, and afterwards not what went on meanwhile', async ({ someone }) => {
  const { page: laptop, context } = await someone('Facilitator')
  await makeWorkshop(laptop, 'An evening with a blank wall')
  await addPart(laptop, poll)
  await openSession(laptop)
  const wall = await context.newPage()
  await wall.goto((await laptop.getByRole('link', { name: 'Projector' }).getAttribute('href')) ?? '')
  const said = wall.locator('main').getByRole('status').first()
  await laptop.getByRole('button', { name: 'Put on When should we meet?' }).click()
  await expect(said).toContainText(poll.question)
  await laptop.getByRole('button', { name: 'Blank the wall' }).click()
  await expect(wall.getByRole('heading', { name: poll.question })).toBeHidden()
  await laptop.getByRole('button', { name: 'Open it' }).click()
  await laptop.getByRole('button', { name: 'Close it' }).click()
  await expect(laptop.getByText('Closed', { exact: true })).toBeVisible()
  await expect(said).toBeEmpty()

  await laptop.getByRole('button', { name: 'Bring the wall back' }).click()
  await expect(wall.getByRole('heading', { name: poll.question })).toBeVisible()
  await expect(said).toBeEmpty()
})
