import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** WCAG 2.2 A and AA, on the page as it is at this moment: after actions too. `where` names it when something is found. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  // axe runs its own script in the page; without JavaScript there is nothing it could run in. A page without others
  // in it needs no second one opened to put their findings together, which takes as long as the finding.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(page.frames().length === 1)
    // What is in order is not listed element by element: nobody reads it.
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  const found = violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map(({ target }) => target.join(' ')) }))
  expect(found, `axe on ${where}`).toEqual([])
}

/** The narrowest screen that WCAG 1.4.10 asks for: also a desktop at four times its size. */
const narrowest = { width: 320, height: 700 }

/** Nothing of the page stands beyond the edge of a narrow screen, where nobody looks for it. */
export async function expectNarrow(page: Page, where: string): Promise<void> {
  const usual = page.viewportSize()
  await page.setViewportSize(narrowest)
  const width = () => page.evaluate(() => document.documentElement.scrollWidth)
  await expect.poll(width, `how wide ${where} is`).toBeLessThanOrEqual(narrowest.width)
  if (usual) await page.setViewportSize(usual)
}
