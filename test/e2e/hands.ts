import type { Locator, Page } from '@playwright/test'
import { keysOf } from './keys.ts'

/** What somebody does on a page, by whatever they have: a finger, or a keyboard. */
export type Hands = {
  press(button: Locator): Promise<void>
  tick(box: Locator): Promise<void>
  choose(radio: Locator): Promise<void>
  write(field: Locator, words: string): Promise<void>
  pick(select: Locator, label: string): Promise<void>
}

export const fingers: Hands = {
  press: (button) => button.click(),
  tick: (box) => box.check(),
  choose: (radio) => radio.check(),
  write: (field, words) => field.fill(words),
  pick: async (select, label) => void (await select.selectOption({ label })),
}

export const keyboard = (page: Page): Hands => keysOf(page)
