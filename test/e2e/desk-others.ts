import type { Page } from '@playwright/test'
import { expect } from './cast.ts'
import type { Comment } from './desk-comments.ts'
import type { Ledger } from './desk-ledger.ts'
import { keysOf } from './keys.ts'

const work = '/work/live-well-south-tees'
const publicPages = [
  ...['/', '/p/live-well-south-tees', '/p/live-well-south-tees/said', '/p/live-well-south-tees/how-we-read'],
  ...['/s/warm-places', '/s/what-matters', '/s/getting-about'],
]

/** Public ids of the goals, in the order of their keys. */
export async function goalsByKey(desk: Page): Promise<string[]> {
  await desk.goto(`${work}/code-book`)
  const links = await desk
    .locator('.book-mission .book-code a')
    .evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''))
  return links.map((href) => href.split('/').at(-1) ?? '')
}

const newer = 'Somebody to talk to, early'

type Middle = {
  ledger: Ledger
  /** Nobody reads the second half before the other words stand. */
  middle: { isReworded: boolean }
  /** How much is read by now, from 0 to 1. */
  done(): number
}

/** Other words for the goal that the key 2 gives, while moderators read; the old ones again when they are further on. */
export async function rewordInTheMiddle(desk: Page, { ledger, middle, done }: Middle): Promise<void> {
  const keys = keysOf(desk)
  const goal = (await goalsByKey(desk))[1] ?? ''
  const tagged = async () =>
    [...(await ledger.readTags())].flatMap(([publicId, tags]) =>
      tags.filter((tag) => tag.goal === goal).map(({ wording }) => ({ publicId, wording })),
    )
  const wordings = async () => new Set((await tagged()).map(({ wording }) => wording))
  const isFurther = (share: number) =>
    expect.poll(done, { timeout: 600_000, intervals: [50] }).toBeGreaterThanOrEqual(share)
  await isFurther(1 / 3)
  await expect.poll(async () => (await wordings()).size).toBe(1)
  const [older] = await wordings()

  await desk.goto(`${work}/code-book/${goal}?do=reword`)
  await keys.write(desk.getByLabel('A few words for lists').first(), newer)
  await keys.write(desk.getByLabel('The whole wording').first(), 'Everybody has somebody to talk to, early')
  await keys.write(desk.getByLabel('Who agreed it'), 'Board, today')
  await keys.tick(desk.getByRole('checkbox', { name: /The meaning is the same/ }))
  const before = await tagged()
  await keys.press(desk.getByRole('button', { name: 'Save', exact: true }))
  await expect(desk.locator('.notice.done')).toContainText('under the newest wording now')
  const wordingOf = async () => new Map((await tagged()).map(({ publicId, wording }) => [publicId, wording]))
  const mapped = await wordingOf()
  for (const { publicId } of before) expect(mapped.get(publicId)).toBe(newer)
  middle.isReworded = true

  await isFurther(3 / 4)
  await desk.goto(`${work}/code-book/${goal}`)
  const meanwhile = [...(await wordingOf())].filter(([publicId]) => !mapped.has(publicId))
  await keys.press(desk.getByRole('button', { name: /Take it back/ }).first())
  await expect(desk.locator('.notice.done')).toContainText('Taken back')
  await isFurther(1)
  const back = await wordingOf()
  expect(back.size).toBeGreaterThan(before.length)
  for (const { publicId } of before) expect(back.get(publicId)).toBe(older)
  // What people said under the other words stays said.
  for (const [publicId, wording] of meanwhile) expect(back.get(publicId)).toBe(wording)
}

/** A safeguarding lead who takes every worry as soon as a moderator has escalated it. */
export async function takeAll(desk: Page, ledger: Ledger, texts: ReadonlySet<string>): Promise<void> {
  const keys = keysOf(desk)
  const taken = new Set<string>()
  while (taken.size < texts.size) {
    const next = (await ledger.readCases()).find(
      ({ publicId, text, state }) => texts.has(text) && state === 'open' && !taken.has(publicId),
    )
    if (!next) {
      await desk.waitForTimeout(100)
      continue
    }
    await desk.goto(`${work}/safeguarding`)
    await keys.press(desk.locator(`.worry-open[href$="${next.publicId}"]`))
    await keys.press(desk.getByRole('button', { name: 'Take it', exact: true }))
    await expect(desk.getByText('Saved.')).toBeVisible()
    taken.add(next.publicId)
  }
}

type Marked = Pick<Comment, 'mark' | 'named'>

/** Neither words of a worry nor what names somebody stand on any page that everybody may open. */
export async function expectNowhere(page: Page, texts: readonly Marked[]): Promise<void> {
  for (const path of publicPages) {
    const answer = await page.request.get(path)
    expect(answer.status(), path).toBe(200)
    expectWithout(await answer.text(), texts, path)
  }
}

export function expectWithout(html: string, texts: readonly Marked[], where: string): void {
  const secrets = texts.flatMap(({ mark = [], named = [] }) => [mark, named.map(([, words]) => words)].flat())
  expect(
    secrets.filter((words) => html.includes(words)),
    where,
  ).toEqual([])
}
