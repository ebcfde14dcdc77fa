import type { Page } from '@playwright/test'
import { expect } from './cast.ts'

/** Narrows the queue by the key for it, and waits until the list has only such texts. */
export async function search(desk: Page, words: string): Promise<void> {
  await desk.keyboard.press('s')
  await expect(desk.locator('#queue-search')).toBeFocused()
  await desk.keyboard.press('Control+A')
  await desk.keyboard.insertText(words)
  await desk.keyboard.press('Enter')
  // Until the other list stands there, it is still the box that takes the keys.
  await expect(desk.locator('#queue-search')).not.toBeFocused()
  await expect(desk.locator('#queue-search')).toHaveValue(words)
}

/** To the next text, and waits until it stands there. */
export async function onward(desk: Page): Promise<void> {
  const shown = () =>
    desk.evaluate(() => document.querySelector<HTMLElement>('.item[data-id]:not([aria-busy])')?.dataset.id ?? '')
  const before = await shown()
  await desk.keyboard.press('j')
  await expect.poll(shown).not.toMatch(new RegExp(`^(${before})?$`))
}

/** Keeps answers of an address back. @returns what lets them go */
export async function hold(desk: Page, address: RegExp): Promise<() => void> {
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await desk.route(address, async (route) => {
    if (route.request().method() === 'GET') await held
    await route.continue()
  })
  return letGo
}

/** Which rows of the list are in the page, from the top. */
export const positions = (desk: Page) =>
  desk.locator('.queue-list > li').evaluateAll((rows) => rows.map((row) => Number(row.getAttribute('aria-posinset'))))
