import type { Locator, Page } from '@playwright/test'

/** Somebody with a keyboard and nothing else: every method ends in real key presses, and reaches things by Tab alone. */
export type Keys = {
  /** Goes to something by Tab, or back to it by Shift and Tab. Throws where no Tab leads there. */
  to(target: Locator): Promise<void>
  /** Goes to something and presses Enter on it, or another key. */
  press(target: Locator, key?: string): Promise<void>
  /** Goes to a field and puts words into it, instead of what was there. */
  write(target: Locator, words: string): Promise<void>
  /** Goes to a box that can be ticked, and ticks it. */
  tick(box: Locator): Promise<void>
  /** Goes into a group of radio buttons, and on to one of them by the arrows. */
  choose(radio: Locator): Promise<void>
  /** Goes to a closed list and picks by the arrows. */
  pick(select: Locator, label: string | RegExp): Promise<void>
}

/** Past this there is no way: a page with more to step through would be too much for anybody. */
const mostSteps = 250

export function keysOf(page: Page): Keys {
  const { keyboard } = page
  const isThere = (target: Locator) => target.evaluate((element) => element === document.activeElement)
  const step = async (by: number) => {
    const key = by < 0 ? 'Shift+Tab' : 'Tab'
    for (let press = 0; press < Math.abs(by); press += 1) await keyboard.press(key)
  }
  const to = async (target: Locator) => {
    await target.waitFor({ state: 'attached' })
    let left = mostSteps
    while (!(await isThere(target))) {
      const by = await target.evaluate(stepsTo)
      left -= Math.abs(by)
      if (left < 0) throw new Error(`no Tab leads to ${target}`)
      await step(by)
    }
  }
  const arrows = async (by: number) => {
    for (let press = 0; press < Math.abs(by); press += 1) await keyboard.press(by < 0 ? 'ArrowUp' : 'ArrowDown')
  }
  return {
    to,
    async press(target, key = 'Enter') {
      await to(target)
      await keyboard.press(key)
    },
    async write(target, words) {
      await to(target)
      await keyboard.press('Control+A')
      // At once, as dictation or a keyboard for another script puts it there.
      await (words === '' ? keyboard.press('Delete') : keyboard.insertText(words))
    },
    async tick(box) {
      await to(box)
      if (!(await box.isChecked())) await keyboard.press('Space')
    },
    async choose(radio) {
      await radio.waitFor({ state: 'attached' })
      const group = page.locator(`input[name="${await radio.getAttribute('name')}"]`)
      const chosen = group.and(page.locator(':checked'))
      await to((await chosen.count()) > 0 ? chosen : (await isBefore(radio)) ? group.last() : group.first())
      await arrows(await radio.evaluate(stepsAmong))
      if (!(await radio.isChecked())) await keyboard.press('Space')
    },
    async pick(select, label) {
      await to(select)
      const labels = await select.locator('option').allTextContents()
      const wanted = labels.findIndex((each) => (typeof label === 'string' ? each === label : label.test(each)))
      if (wanted < 0) throw new Error(`${select} has no ${label}, only ${labels.join(', ')}`)
      await arrows(wanted - (await select.evaluate((element) => (element as HTMLSelectElement).selectedIndex)))
    },
  }
}

const isBefore = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => {
    const active = document.activeElement
    return active !== null && active !== document.body && isPreceding(element, active)
    function isPreceding(one: Element, other: Element): boolean {
      return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
    }
  })

/** How many arrow presses lead from the focused radio button of a group to this one. Runs in the page. */
function stepsAmong(target: Element): number {
  const { name } = target as HTMLInputElement
  const group = [...document.querySelectorAll(`input[name="${CSS.escape(name)}"]`)]
  return group.indexOf(target) - group.indexOf(document.activeElement as Element)
}

/** About how many Tabs lead to this element from where the focus is, less than 0 for back. Runs in the page. */
function stepsTo(target: Element): number {
  const active = document.activeElement === document.body ? null : document.activeElement
  const among = 'a[href],button,input:not([type=hidden]),select,textarea,summary,[tabindex]'
  const stops = [...document.querySelectorAll<HTMLElement>(among)].filter(
    (element) =>
      element === target ||
      (element.tabIndex >= 0 &&
        !element.matches(':disabled') &&
        element.checkVisibility({ visibilityProperty: true }) &&
        element.closest('[inert]') === null &&
        !isOtherOfItsGroup(element)),
  )
  const isFollowing = (element: Element) =>
    active === null || (active.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  const at = stops.indexOf(target as HTMLElement)
  if (isFollowing(target)) return Math.max(1, stops.filter((each, index) => index <= at && isFollowing(each)).length)
  return -Math.max(1, stops.filter((each, index) => index >= at && !isFollowing(each) && each !== active).length)

  /** A group of radio buttons is one stop: the chosen one, or its first. */
  function isOtherOfItsGroup(element: HTMLElement): boolean {
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return false
    const group = [...document.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(element.name)}"]`)]
    return element !== (group.find(({ checked }) => checked) ?? group[0])
  }
}
