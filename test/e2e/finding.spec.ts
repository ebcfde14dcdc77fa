import { expectAccessible, expectNarrow } from './axe.ts'
import { expect, test } from './cast.ts'

const insight = '/work/live-well-south-tees/insight'
const claim = 'Those who took part want places to rest on the way.'

test('a strategy lead takes a figure from the wall to a finding that somebody else agrees with, and to a pack that is issued', async ({
  someone,
}) => {
  const { page: lead } = await someone('Strategy lead')
  let goal = ''
  await test.step('a goal on the wall opens to its figures, some of them withheld', async () => {
    await lead.goto(insight)
    await lead.locator('.goal-card a').first().click()
    await expect(lead.getByRole('heading', { name: 'Who spoke to this goal' })).toBeVisible()
    goal = lead.url().split('/').at(-1) ?? ''
    await expect(lead.getByText('not shown', { exact: false }).first()).toBeVisible()
  })
  await test.step('a withheld number does not open, nor does anything narrower than what is declared', async () => {
    await lead.goto(`${insight}/contributions?goal=${goal}&cell=age-band:under-13`)
    await expect(lead.getByText('This number is not shown, so it does not open either')).toBeVisible()
    await lead.goto(`${insight}/contributions?goal=${goal}&cell=area:middlesbrough&cell=age-band:25-44`)
    await expect(lead.getByText('We count everybody, never only some')).toBeVisible()
    await lead.goto(`${insight}/compare?by=area&one=middlesbrough&other=redcar-and-cleveland&age=13-17`)
    await expect(lead.getByText('We do not answer this.')).toBeVisible()
    await expectAccessible(lead, 'a comparison that is refused')
  })
  await test.step('what is typed into a finding saves itself', async () => {
    await lead.goto(`${insight}/goals/${goal}`)
    await lead.getByRole('link', { name: 'Write a finding from this' }).click()
    await lead.getByRole('button', { name: 'Begin' }).click()
    await lead.getByLabel('The claim').fill(claim)
    await expect(lead.getByText('Saved.')).toBeVisible()
    await lead.reload()
    await expect(lead.getByLabel('The claim')).toHaveValue(claim)
  })
  await test.step('where nobody answers, a button sends nothing, and what is typed stays', async () => {
    await lead.route('**/keep', (route) => route.abort())
    await lead.getByLabel('Why it holds').fill('Typed on the train.')
    await lead.getByRole('button', { name: 'Send to review' }).click()
    await expect(lead.getByText('Not saved yet.')).toBeVisible()
    await expect(lead.getByLabel('Why it holds')).toHaveValue('Typed on the train.')
    await lead.unroute('**/keep')
  })
  await test.step('what another page saved meanwhile is shown, and gone over only when that is asked for', async () => {
    const other = await lead.context().newPage()
    await other.goto(lead.url())
    await other.getByLabel('Its limits').fill('Said elsewhere.')
    await expect(other.getByText('Saved.')).toBeVisible()
    await other.close()
    await lead.getByLabel('Why it holds').fill('It came up in answers.')
    await lead.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(lead.getByText('Said elsewhere.')).toBeVisible()
    // No key saves over it, nor does any other button.
    await lead.getByLabel('Why it holds').fill('It came up in answers, and in the workshop.')
    await lead.getByRole('button', { name: 'Send to review' }).click()
    await expect(lead.getByRole('alert')).toContainText('changed since you opened this page')
    await expect(lead.getByText('Said elsewhere.')).toBeVisible()
    await lead.getByRole('button', { name: 'Save over it' }).click()
    await expect(lead.getByText('Said elsewhere.')).toHaveCount(0)
    await expect(lead.getByLabel('Why it holds')).toHaveValue('It came up in answers, and in the workshop.')
  })
  await test.step('it is not sent before it is whole, nor stronger than its counts', async () => {
    await lead.getByLabel('Why it holds').fill('It came up in answers and in the workshop.')
    await lead.getByLabel('Its limits').fill('Few people under 25 took part.')
    await lead.getByRole('radio', { name: /^Strong/ }).check()
    await lead.getByRole('button', { name: 'Send to review' }).click()
    await expect(lead.getByRole('alert')).toContainText('The counts do not bear this much')
    await expectAccessible(lead, 'a finding that was not sent')
    await lead.getByRole('radio', { name: /^A first sign/ }).check()
  })
  await test.step('words are put beside it from those behind the figure', async () => {
    await lead.getByRole('button', { name: 'Choose words' }).click()
    await lead.getByRole('button', { name: 'Put beside the finding' }).first().click()
    await expect(lead.getByText(/^✓ Beside the finding/).first()).toBeVisible()
    await expectAccessible(lead, 'words behind a figure')
    await expectNarrow(lead, 'words behind a figure')
    await lead.getByRole('link', { name: 'Back to the finding' }).click()
    await expect(lead.getByRole('button', { name: 'Take away number 1' })).toBeVisible()
    await expect(lead.getByLabel('The claim')).toHaveValue(claim)
  })
  await test.step('its writer cannot agree with it', async () => {
    await lead.getByRole('button', { name: 'Send to review' }).click()
    await expect(lead.getByText('You had a hand in this. Somebody else looks at it.')).toBeVisible()
    await expect(lead.getByRole('button', { name: 'Agree' })).toHaveCount(0)
    await expectNarrow(lead, 'a finding in review')
  })
  await test.step('somebody else does, without scripts too', async () => {
    const { page: other } = await someone('Place administrator', { javaScriptEnabled: false })
    await other.goto(`${insight}/findings`)
    await other.getByRole('link', { name: claim }).click()
    await other.getByRole('button', { name: 'Send back' }).click()
    await expect(other.getByRole('alert')).toContainText('Say why in a few words')
    await other.getByRole('button', { name: 'Agree', exact: true }).click()
    await expect(other.getByText('Agreed.')).toBeVisible()
    await lead.goto(`${insight}/findings`)
    await expect(lead.getByRole('heading', { name: 'Agreed' })).toBeVisible()
    await expectAccessible(lead, 'findings')
  })
  await test.step('the pack for the board tells of it, withholds what the pages withhold, and is issued', async () => {
    await lead.goto(`${insight}/packs`)
    await lead.getByLabel('Title').fill('For the board')
    await lead.getByRole('radio', { name: /^Staff/ }).check()
    await lead.getByRole('button', { name: 'Ask for this pack' }).click()
    await expect(lead.getByText('Made, not issued', { exact: false })).toBeVisible({ timeout: 30_000 })
    const page = await lead
      .getByRole('row', { name: /pack\.html/ })
      .getByRole('link')
      .getAttribute('href')
    const written = await (await lead.context().request.get(page ?? '')).text()
    expect(written).toContain(claim)
    expect(written).toContain('<td class="n">[c]</td>')
    await lead.getByRole('button', { name: 'Issue this pack' }).click()
    await expect(lead.getByText('The pack is issued.')).toBeVisible()
  })
})
