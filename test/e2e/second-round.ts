import type { Page } from '@playwright/test'
import { expect } from './cast.ts'
import type { Ledger } from './desk-ledger.ts'
import { keysOf } from './keys.ts'

const here = '/work/live-well-south-tees/agreement'

/** Draws texts for coding anew, by keys. @returns the round's address */
export async function drawRound(desk: Page, size: number): Promise<string> {
  const keys = keysOf(desk)
  await desk.goto(here)
  await keys.write(desk.getByLabel('How many texts'), String(size))
  await keys.press(desk.getByRole('button', { name: 'Draw the texts and start' }))
  await expect(desk.getByRole('heading', { name: /Round \d+ is open/ })).toBeVisible()
  return new URL(desk.url()).pathname
}

/** Codes by keys what a round has left for somebody, and sees nothing of what was chosen before. @returns how many */
export async function codeBlind(desk: Page, round: string, digitOf: (text: number) => string): Promise<number> {
  const keys = keysOf(desk)
  const text = desk.locator('.agreement-desk')
  const untouched = text.locator('form:not(:has(:checked))')
  // The round's own page again: nothing more is left for them, as they or the two others have the rest.
  const over = desk.locator('.agreement-open')
  await desk.goto(round)
  await expect(desk.getByRole('heading', { name: /is open/ })).toBeVisible()
  const next = desk.getByRole('button', { name: 'Code the next text' })
  if ((await next.count()) === 0) return 0
  await keys.press(next)
  await expect(untouched.or(desk.getByRole('alert'))).toBeVisible()
  for (let coded = 0; ; coded++) {
    if ((await untouched.count()) === 0) return coded
    await expect(text.locator('kbd').first()).toBeVisible()
    await expect(desk.locator('.history, .suggested, .coding-notes')).toHaveCount(0)
    await desk.keyboard.press(digitOf(coded))
    await expect(text.locator('form :checked')).toHaveCount(1)
    await desk.keyboard.press('Enter')
    await expect(untouched.or(over)).toBeVisible()
    await expect(desk.getByText('Saved.')).toBeVisible()
  }
}

/** Ends the round, and reads the figure that the page shows. */
export async function closeRound(desk: Page, round: string): Promise<string> {
  const keys = keysOf(desk)
  await desk.goto(round)
  await keys.press(desk.locator('summary', { hasText: 'Close the round' }))
  await keys.press(desk.getByRole('button', { name: 'Close the round now' }))
  await expect(desk.getByRole('heading', { name: /What round \d+ says/ })).toBeVisible()
  return desk.locator('.overall .big-number').innerText()
}

type Round = Awaited<ReturnType<Ledger['readNewestRound']>>

/**
 * Krippendorff's alpha as one works it out with a pencil: each text asks of each code whether it was given, both answers
 * go into a table of coincidences once in each order, and alpha is one less the disagreement that is there over the
 * disagreement that chance would make.
 */
export function alphaByHand({ codeIds, texts }: Round): number {
  const seen = { same: { yes: 0, no: 0 }, differing: 0 }
  for (const { first, firstNone, second, secondNone } of texts) {
    const questions = codeIds.map((code) => [first.includes(code), second?.includes(code)])
    for (const [one, other] of [...questions, [firstNone, secondNone]])
      if (one !== other) seen.differing += 2
      else seen.same[one ? 'yes' : 'no'] += 2
  }
  const yes = seen.same.yes + seen.differing / 2
  const no = seen.same.no + seen.differing / 2
  const all = yes + no
  const observed = seen.differing / all
  const expected = (2 * yes * no) / (all * (all - 1))
  return 1 - observed / expected
}
