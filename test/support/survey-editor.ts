import { expect, type Page } from '@playwright/test'

/** The editor of surveys, by keys alone. */
export const editorOf = (page: Page) => {
  const { keyboard } = page
  /** Goes to a control the way Tab would, without counting how often. */
  const at = async (name: string | RegExp, role: 'button' | 'checkbox' | 'combobox' | 'textbox' = 'button') => {
    const control = page.getByRole(role, { name, exact: typeof name === 'string' }).first()
    await control.focus()
    return control
  }
  const rows = page.locator('.outline-open')
  return {
    at,
    rows,
    said: page.locator('.editor > [role=status]'),
    saved: () => expect(page.getByText(/^Saved at \d/)).toBeVisible(),
    async press(name: string | RegExp) {
      await at(name)
      await keyboard.press('Enter')
    },
    /** Makes an empty survey and stays in its editor. */
    async begin(title: string) {
      await page.goto('/work/live-well-south-tees/surveys/new')
      await page.getByRole('radio', { name: /An empty survey/ }).focus()
      await keyboard.press('Space')
      await at('Its title', 'textbox')
      await keyboard.type(title)
      await keyboard.press('Enter')
      await expect(page.getByRole('heading', { name: 'About this survey' })).toBeVisible()
    },
    /** Adds one of these and writes its words: focus is in them already. */
    async add(kind: string, words: string) {
      const before = await rows.count()
      // Until the page's scripts are there, the button waits.
      await expect(page.getByRole('button', { name: 'Add a question or page' })).not.toHaveAttribute('aria-disabled')
      await at('Add a question or page')
      await keyboard.press('Enter')
      await expect(page.getByRole('menu')).toBeVisible()
      await keyboard.type(kind.slice(0, 8))
      await keyboard.press('Enter')
      await expect(rows).toHaveCount(before + 1)
      await expect(page.locator('textarea:focus')).toBeVisible()
      await keyboard.type(words)
    },
    /** Writes a list, the next line by Enter. */
    async list(name: string, lines: readonly string[]) {
      const list = page.getByRole('group', { name })
      for (const [index, line] of lines.entries()) {
        if (index === 0) await list.getByRole('textbox').first().focus()
        // Two lines are there from the beginning.
        else if (index === 1) await list.getByRole('textbox').nth(1).focus()
        else await keyboard.press('Enter')
        await expect(list.getByRole('textbox').nth(index)).toBeFocused()
        await keyboard.type(line)
      }
    },
    async open(words: string) {
      await rows.filter({ hasText: words }).focus()
      await keyboard.press('Enter')
      await expect(rows.filter({ hasText: words })).toHaveAttribute('aria-current', 'true')
    },
  }
}
