import { gzipSync } from 'node:zlib'
import type { Page, Response } from '@playwright/test'
import { addPart, makeWorkshop, openSession } from './agenda.ts'
import { expect, test } from './cast.ts'

/** Bytes a resident's phone may be asked for, compressed: a page at 400 kbit/s in under three seconds. */
const most = { script: 110_000, style: 15_000, font: 60_000 }
/**
 * In a workshop, with what comes once the page is there and works as forms and links: every kind of activity, so that
 * none has to be fetched in the moment it opens (20 kB, the rule that a budget's chart asks among it), and what keeps a
 * page live, the socket and the outbox (19 kB).
 */
const mostLive = 149_000

type Asked = { kind: keyof typeof most; path: string; bytes: number }

/** All that a page asks for until it works and nothing more comes, and its own text. */
async function weigh(page: Page, path: string, works = async () => {}): Promise<{ html: string; asked: Asked[] }> {
  const weighed: Promise<Asked>[] = []
  // Fonts are compressed already.
  const weighOne = async (response: Response, kind: Asked['kind']): Promise<Asked> => {
    const body = await response.body()
    const bytes = kind === 'font' ? body.length : gzipSync(body).length
    return { kind, path: new URL(response.url()).pathname, bytes }
  }
  const note = (response: Response) => {
    const type = response.request().resourceType()
    if (type === 'script' || type === 'font') weighed.push(weighOne(response, type))
    if (type === 'stylesheet') weighed.push(weighOne(response, 'style'))
  }
  page.on('response', note)
  const html = (await (await page.goto(path, { waitUntil: 'networkidle' }))?.text()) ?? ''
  await works()
  // What a slow machine brings after half a second of quiet would arrive while the browser is being closed.
  page.off('response', note)
  return { html, asked: await Promise.all(weighed) }
}

const sum = (asked: readonly Asked[]) => asked.reduce((all, { bytes }) => all + bytes, 0)
const of = (kind: Asked['kind'], asked: readonly Asked[]) => asked.filter((each) => each.kind === kind)

for (const path of ['/p/live-well-south-tees', '/s/what-matters'])
  test(`${path} asks a phone for no more than it may`, async ({ someone }) => {
    const { page } = await someone()
    const { asked } = await weigh(page, path)
    for (const kind of ['script', 'style', 'font'] as const) {
      expect(sum(of(kind, asked)), kind).toBeGreaterThan(0)
      expect(sum(of(kind, asked)), kind).toBeLessThanOrEqual(most[kind])
    }
  })

test('in a workshop a phone votes with no more than that, and what keeps it live comes after', async ({ someone }) => {
  const { page: desk } = await someone('Facilitator')
  await makeWorkshop(desk, 'An evening on old phones')
  await addPart(desk, { kind: 'Poll', question: 'When should we meet?', choices: ['Mornings', 'Evenings'] })
  await openSession(desk)
  await desk.getByRole('button', { name: 'Put on When should we meet?' }).click()
  await desk.getByRole('button', { name: 'Open it' }).click()
  const { page: door, context: joined } = await someone()
  await door.goto(`/join?code=${await desk.locator('.work-title .join-code').innerText()}`)
  await door.getByRole('button', { name: 'Join' }).click()
  await door.getByRole('link', { name: 'Skip this' }).click()
  await expect(door.getByRole('heading', { name: 'When should we meet?' })).toBeVisible()

  const { page, context } = await someone()
  await context.addCookies(await joined.cookies())
  const { html, asked } = await weigh(page, door.url(), () =>
    expect(page.getByText('Connected', { exact: true })).toBeVisible(),
  )
  const scripts = of('script', asked)
  // The page names what it needs; the rest is fetched by scripts that run already.
  const needed = scripts.filter(({ path }) => html.includes(path))
  expect(sum(needed), 'what it needs').toBeLessThanOrEqual(most.script)
  expect(sum(scripts), 'with what keeps it live').toBeLessThanOrEqual(mostLive)
  expect(sum(scripts)).toBeGreaterThan(sum(needed))
  for (const kind of ['style', 'font'] as const) expect(sum(of(kind, asked)), kind).toBeLessThanOrEqual(most[kind])

  // What the page names is enough to vote, where the rest does not arrive.
  const later = new Set(scripts.filter((script) => !needed.includes(script)).map(({ path }) => path))
  await door.route(
    ({ pathname }) => later.has(pathname),
    (route) => route.abort(),
  )
  await door.goto(door.url(), { waitUntil: 'networkidle' })
  await door.getByRole('radio', { name: 'Evenings' }).check()
  await door.getByRole('button', { name: 'Save my choice' }).click()
  await expect(door.getByText('Saved. You can change it')).toBeVisible()
  await expect(door.getByText('Connected')).toBeHidden()
  await expect(desk.getByText('1 person took part')).toBeVisible()
})

test('a question can be read and sent before any script or font arrives', async ({ someone }) => {
  const { page } = await someone()
  await page.route(/\.(js|woff2)(\?|$)/, (route) => route.abort())
  await page.goto('/s/what-matters')
  await page.getByRole('link', { name: 'Start', exact: true }).click()
  await page.getByRole('radio', { name: '25 to 44' }).check()
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.getByRole('textbox').fill('A bench')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page).toHaveURL(/\/q\/3$/)
})
