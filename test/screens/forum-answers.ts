import type { Locator, Page as Tab } from '@playwright/test'

const said = ['The library used to be warm', 'A bus after eight', 'Neighbours who knock', 'The sea']

/** The forms of an activity itself, without those that ask for somebody or for time. */
const ballots =
  'main form:has(input[name=activityId]):not(:has(input[name=intent]:is([value=raise],[value=lower],[value=more-time])))'

/** Answers all there is to answer on a phone without scripts, where every kind is an ordinary form. */
export async function answerForms(phone: Tab, person: number): Promise<void> {
  for (let index = 0; index < (await phone.locator(ballots).count()); index++) {
    await fill(phone.locator(ballots).nth(index), person + index)
    await phone.waitForLoadState('load')
  }
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

/** What a thumb presses, by what there is to press; of each the first that is there. */
const presses: Readonly<Record<string, (tab: Tab) => Promise<void>>> = {
  '#idea': async (tab) => {
    const columns = tab.locator('input[name=column]')
    if (await columns.count()) await columns.nth(2).check()
    const isWord = (await tab.locator('input#idea').count()) > 0
    await tab.locator('#idea').fill(isWord ? 'Home' : 'A bus after eight, so that shift workers get home')
    await tab.locator('.write button').click()
    await tab.locator('.bubble').first().waitFor()
  },
  '.picks': async (tab) => {
    const boxes = tab.locator('.picks input')
    await boxes.nth(1).click()
    if ((await boxes.first().getAttribute('type')) === 'checkbox') await boxes.first().click()
  },
  '.steps input[name=answer]': (tab) => tab.locator('.ballot > li').first().locator('input[type=radio]').nth(3).click(),
  '.slider': (tab) => tab.locator('.slider input[type=number]').first().fill('72'),
  '.rank-in': async (tab) => {
    for (const place of [1, 2]) {
      await tab.locator('.rank-in').nth(1).click()
      await tab
        .locator('.ranks > li')
        .nth(place - 1)
        .waitFor()
    }
  },
  '.ballot-buttons': async (tab) => {
    for (const choice of [0, 0, 1]) await tab.locator('.ballot-choice').nth(choice).locator('button').nth(1).click()
  },
  '.statement-buttons': async (tab) => {
    for (const statement of [0, 1])
      await tab.locator('.statement-buttons').nth(statement).locator('button').nth(statement).click()
  },
}

/** Answers as a thumb does, until the phone says that it was saved. */
export async function answerByThumb(tab: Tab): Promise<void> {
  // Until scripts run a press is a form, and what it does another page.
  await tab.locator('.connection[data-connection=live]').waitFor()
  for (const [there, press] of Object.entries(presses)) if (await tab.locator(there).count()) await press(tab)
  await tab.locator('.save-status[data-kind=done]').waitFor()
}
