import type { Page } from '@playwright/test'
import { expectAccessible } from './axe.ts'
import { expect, test } from './cast.ts'
import { groupDefinition, onlyAsking, openSurvey, surveys } from './own-survey.ts'
import { readingTime } from './reading-time.ts'

const goOn = (page: Page) => page.getByRole('button', { name: 'Continue' }).click()

test('what is typed without a network is kept, and outlives a reload', async ({ someone }) => {
  const { page: desk } = await someone('Lead of a community group')
  const slug = await openSurvey(desk, onlyAsking(groupDefinition(), 'open-text'))
  const { page, context } = await someone()
  await page.goto(`/s/${slug}/q/2`)
  await page.getByRole('textbox').fill('Begun with a network')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await context.setOffline(true)
  await page.getByRole('textbox').fill('Written in a cellar')
  await expect(page.getByText('Saved on this phone or computer')).toBeVisible()
  await goOn(page)
  await expect(page.getByRole('textbox')).toHaveValue('Written in a cellar')
  await expectAccessible(page, 'a question without a network')
  await context.setOffline(false)
  await page.reload()
  await expect(page.getByRole('textbox')).toHaveValue('Written in a cellar')
  await goOn(page)
  await expect(page).toHaveURL(/\/check$/)
  await page.goto(`/s/${slug}/check`)
  await expect(page.getByText('Written in a cellar')).toBeVisible()
})

test('a survey is paused and closed while somebody is in the middle of it', async ({ someone }) => {
  const { page: desk } = await someone('Lead of a community group')
  const slug = await openSurvey(desk, onlyAsking(groupDefinition(), 'open-text', 'single-choice'))
  const { page } = await someone()
  // Done once the next step is offered: while it is being done the button already has another name.
  const life = async (button: string, next: string) => {
    await desk.goto(`${surveys}/${slug}/design/settings`)
    await desk.getByRole('button', { name: button }).click()
    await expect(desk.getByRole('button', { name: next })).toBeVisible()
  }
  const begun = Date.now()
  await page.goto(`/s/${slug}/q/1`)
  await page.getByRole('radio', { name: '45 to 64' }).check()
  await goOn(page)
  await page.getByRole('radio', { name: 'The park' }).check()
  await goOn(page)

  await test.step('paused: said at once, and nothing typed is lost', async () => {
    await life('Pause the survey', 'Open it again')
    await expectAccessible(desk, 'the settings of a paused survey')
    await page.getByRole('textbox').fill('A roof over the benches')
    await goOn(page)
    await expect(page.getByText('This survey is having a break').first()).toBeVisible()
    await expectAccessible(page, 'a survey that was paused in mid-form')
    const { page: newcomer } = await someone()
    await newcomer.goto(`/s/${slug}`)
    await expect(newcomer.getByText('This survey is having a break')).toBeVisible()
    await expect(newcomer.getByRole('link', { name: 'Start', exact: true })).toHaveCount(0)
    await expectAccessible(newcomer, 'a paused survey')
  })
  await test.step('opened again: it goes on where it was', async () => {
    await life('Open it again', 'Pause the survey')
    await page.goto(`/s/${slug}/q/3`)
    await expect(page.getByRole('textbox')).toHaveValue('A roof over the benches')
    await goOn(page)
    await expect(page.getByRole('heading', { name: 'Check your answers' })).toBeVisible()
  })
  await test.step('closed: an hour to send, and it counts', async () => {
    await life('Close the survey', 'Reopen the survey')
    await page.reload()
    await expect(page.getByText(/This survey closed at .+ you can still send your answers until/)).toBeVisible()
    await expect(page.getByText('A roof over the benches')).toBeVisible()
    await expectAccessible(page, 'the hour after closing')
    const { page: newcomer } = await someone()
    await newcomer.goto(`/s/${slug}/q/2`)
    await expect(
      newcomer.getByText('This survey has closed').or(newcomer.getByText('This survey closed on')),
    ).toBeVisible()
    await readingTime(begun, 3)
    await page.getByRole('button', { name: 'Send' }).click()
    await expect(page.getByText('They came in the hour after the survey closed.')).toBeVisible()
    await expectAccessible(page, 'a receipt of the last hour')
    await desk.goto(`${surveys}/${slug}`)
    await expect(desk.locator('.big-number')).toHaveText('1')
    await expect(desk.getByText('1 was sent in the hour after closing')).toBeVisible()
  })
})
