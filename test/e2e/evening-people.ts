import type { Locator, Page } from '@playwright/test'
import { expect } from './cast.ts'
import type { Hands } from './hands.ts'
import { wordsOf } from './words-of.ts'

/** Somebody in the room with a phone: what they press it with, and the language its sentences are in. */
export type Person = {
  name: string
  page: Page
  hands: Hands
  hasScripts: boolean
  /** A whole sentence of the participants' pages, with what it speaks of; whatever else it counts is left open. */
  says(key: string, about?: Readonly<Record<string, string>>): RegExp
}

export function sentencesIn(locale: string): Person['says'] {
  const sentence = wordsOf(locale, 'workshops')
  const plain = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return (key, about = {}) => {
    const parts = sentence(key).split(/\{\{(\w+)[^}]*\}\}/)
    return new RegExp(
      `^${parts.map((part, at) => (at % 2 === 0 ? plain(part) : plain(about[part] ?? '') || '.*')).join('')}$`,
    )
  }
}

/** A finger. A box that answers only once the phone has kept the press is not looked at in the same moment. */
export const onGlass: Hands = {
  press: (button) => button.click(),
  tick: (box) => labelOf(box).click(),
  choose: (radio) => labelOf(radio).click(),
  write: (field, words) => field.fill(words),
  pick: async (select, label) => void (await select.selectOption({ label })),
}
const labelOf = (input: Locator) => input.locator('xpath=ancestor::label')

/** Ways to take part, each until the phone says that it was saved. */
export const takePart = {
  /** One thing of a list, or several. */
  async pick({ page, hands, says, hasScripts }: Person, ...choices: string[]) {
    const ballot = page.locator('#ballot')
    for (const choice of choices) {
      const box = ballot.locator('label', { hasText: choice }).locator('input')
      await ((await box.getAttribute('type')) === 'radio' ? hands.choose(box) : hands.tick(box))
      await expect(box).toBeChecked()
    }
    if (!hasScripts) await hands.press(page.getByRole('button', { name: says('phone.pick.save') }))
    await expect(page.getByText(says('status.saved'))).toBeVisible()
  },
  /** A step of a scale that asks about one thing. */
  async rate({ page, hands, says, hasScripts }: Person, step: number) {
    const radio = page.locator(`input[type=radio][value="${step}"]`)
    await hands.choose(radio)
    if (!hasScripts) await hands.press(page.getByRole('button', { name: says('phone.pick.save') }))
    await expect(radio).toBeChecked()
    await expect(page.getByText(says('status.saved'))).toBeVisible()
  },
  /** First, second, third. */
  async rank({ page, hands, says }: Person, ...choices: string[]) {
    for (const choice of choices) {
      await hands.press(page.getByRole('button', { name: choice, exact: true }))
      await expect(page.getByRole('button', { name: says('phone.rank.out', { choice }) })).toBeVisible()
    }
    await expect(page.getByText(says('status.saved'))).toBeVisible()
  },
  async giveDots({ page, hands, says }: Person, dots: Readonly<Record<string, number>>) {
    for (const [choice, count] of Object.entries(dots)) {
      const row = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: choice, exact: true }) })
      for (let dot = 1; dot <= count; dot += 1) {
        await hands.press(page.getByRole('button', { name: says('dots.more', { choice }) }))
        await expect(row.locator(`input[type=hidden][value="${dot}"]`)).toBeAttached()
      }
    }
    await expect(page.getByText(says('status.saved'))).toBeVisible()
  },
  async stand({ page, hands, says }: Person, stances: Readonly<Record<string, 'agree' | 'disagree' | 'pass'>>) {
    for (const [statement, stance] of Object.entries(stances)) {
      const button = page
        .getByRole('group', { name: statement })
        .getByRole('button', { name: says(`statements.${stance}`) })
      await hands.press(button)
      await expect(button).toHaveAttribute('aria-pressed', 'true')
    }
    await expect(page.getByText(says('status.saved'))).toBeVisible()
  },
  async write({ page, hands, says }: Person, kind: string, text: string, column?: string) {
    if (column) await hands.choose(page.getByRole('radio', { name: says(`phone.board.${column}`) }))
    await hands.write(page.getByRole('textbox', { name: says(`phone.write.label.${kind}`) }), text)
    await hands.press(page.getByRole('button', { name: says('phone.write.send') }))
    await expect(page.getByText(says('status.idea-saved'))).toBeVisible()
  },
  /** Votes a question of somebody's up. */
  async want({ page, hands, says }: Person, question: string) {
    const button = page.getByRole('button', { name: says('phone.questions.want', { question }) })
    await hands.press(button)
    await expect(button).toHaveAttribute('aria-pressed', 'true')
    await expect(page.getByText(says('status.saved'))).toBeVisible()
  },
}
