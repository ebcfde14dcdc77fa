import type { Page } from '@playwright/test'
import { expect } from './cast.ts'

/** A text as somebody had it: from when the desk said it was theirs until it was gone from it. Milliseconds. */
export type Turn = { publicId: string; by: string; from: number; to: number; did: 'approved' | 'escalated' }

/** What to do about a text. `digit`: the key of its goal. */
export type Plan = { isWorry: boolean; digit: string }

/** What somebody at a desk sees. */
type Standing = {
  /** The text whose words stand there. */
  shown: string | undefined
  /** The next one is on its way: the desk takes no key. */
  isLeaving: boolean
  /** Theirs, another's, with the safeguarding lead, decided by somebody by now, or nobody's yet. */
  whose: 'mine' | 'another' | 'lead' | 'done' | 'nobody'
  isSuspected: boolean
  proposed: number
  ticked: number
  rows: { id: string; isFree: boolean; isHeld: boolean }[]
}

const look = (desk: Page): Promise<Standing> =>
  desk.evaluate(() => {
    const item = document.querySelector<HTMLElement>('.item[data-id]')
    const says = (words: string) => item?.textContent?.includes(words) === true
    const isDecided = /Approved|Hidden/.test(item?.querySelector('.item-states')?.textContent ?? '')
    return {
      shown: item?.dataset.id,
      isLeaving: item?.ariaBusy === 'true',
      whose: says('This text is with the safeguarding lead')
        ? 'lead'
        : says('is reading this, until')
          ? 'another'
          : says('Yours for')
            ? 'mine'
            : isDecided
              ? 'done'
              : 'nobody',
      isSuspected: says('Open worry: shown nowhere'),
      proposed: document.querySelectorAll('.redaction-row.proposed').length,
      ticked: document.querySelectorAll('.goals .goal :checked').length,
      rows: [...document.querySelectorAll<HTMLElement>('.queue-list > li')].map((row) => {
        const isHeld = row.querySelector('.queue-lease') !== null
        const isFree = !isHeld && !row.textContent?.includes('With the safeguarding lead')
        return { id: row.dataset.id ?? '', isFree, isHeld }
      }),
    }
  })

type Reading = {
  by: string
  /** The address of the queue. */
  queue: string
  planOf: ReadonlyMap<string, Plan>
  /** What everybody did so far. */
  turns: Turn[]
  /** Whether nobody may go on yet, as one waits for somebody at a desk. */
  waits(): boolean
}

/**
 * A moderator who reads a queue to its end by keys: goes to the next text that is free, waits until it is theirs, takes
 * names out, tags, decides. Leaves what is another's alone, and trusts what stands on the desk, not its address.
 */
export async function readToTheEnd(desk: Page, { by, queue, planOf, turns, waits }: Reading): Promise<void> {
  const deadline = Date.now() + 60_000 + planOf.size * 4000
  const seen = async (is: (now: Standing) => boolean, what: string): Promise<Standing> => {
    for (const end = Date.now() + 15_000; ; await desk.waitForTimeout(30)) {
      const now = await look(desk)
      if (!now.isLeaving && is(now)) return now
      if (Date.now() > end)
        throw new Error(`${by} never saw ${what}: ${JSON.stringify({ ...now, rows: now.rows.length })}`)
    }
  }
  const open = async () => {
    await desk.goto(queue)
    await expect(desk.locator('kbd').first()).toBeVisible()
  }
  await open()
  while (Date.now() < deadline) {
    const now = await seen(() => true, 'a desk that stands still')
    if (waits()) await desk.waitForTimeout(50)
    else if (now.shown !== undefined && now.whose === 'mine') await read(now.shown, now)
    else if (now.shown !== undefined && now.whose === 'nobody' && planOf.has(now.shown)) await desk.waitForTimeout(40)
    else if (!(await goOn(now))) return
  }
  throw new Error(`${by} never came to the end of the queue`)

  async function read(publicId: string, { isSuspected, proposed }: Standing): Promise<void> {
    const from = Date.now()
    const plan = planOf.get(publicId)
    if (!plan) throw new Error('a text came to the queue that nobody sent')
    const note = (did: Turn['did']) => turns.push({ publicId, by, from, to: Date.now(), did })
    if (isSuspected) {
      await desk.keyboard.press('w')
      await expect(desk.locator('[role=menuitem]:focus')).toBeVisible()
      await desk.keyboard.press(plan.isWorry ? 'ArrowDown' : 'End')
      await desk.keyboard.press('Enter')
      await seen(({ shown, isSuspected }) => shown !== publicId || !isSuspected, 'what became of a worry')
      if (plan.isWorry) return void note('escalated')
    }
    if (proposed > 0) {
      await desk.keyboard.press('e')
      await seen((now) => now.shown === publicId && now.proposed === 0, 'names going out')
    }
    await desk.keyboard.press(plan.digit)
    await seen((now) => now.shown === publicId && now.ticked === 1, 'the goal ticked')
    await desk.keyboard.press('a')
    await seen(({ shown }) => shown !== publicId, 'the text after it')
    note('approved')
  }

  /** One text on, or back, towards one that nobody has. @returns false at the end */
  async function goOn({ shown, rows }: Standing): Promise<boolean> {
    const at = rows.findIndex(({ id }) => id === shown)
    const isWanted = ({ id, isFree }: Standing['rows'][number]) => isFree && id !== shown && planOf.has(id)
    const isAfter = rows.some((row, index) => index > at && isWanted(row))
    if (isAfter || rows.some(isWanted)) {
      await desk.keyboard.press(isAfter ? 'j' : 'k')
      // What stood beside it may have gone to somebody else in that moment: then one looks again, and presses again.
      for (const end = Date.now() + 1500; Date.now() < end; await desk.waitForTimeout(30)) {
        const now = await look(desk)
        if (now.isLeaving || (now.shown !== undefined && now.shown !== shown)) break
      }
      return true
    }
    // All that is left is in somebody's hands; or further down a long list.
    if (rows.some(({ isHeld }) => isHeld)) await desk.waitForTimeout(200)
    await open()
    const anew = await look(desk)
    return anew.rows.some((row) => row.isHeld || isWanted(row))
  }
}
