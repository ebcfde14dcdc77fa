import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { type Browser, chromium, type Page as Tab } from '@playwright/test'
import { localesFor } from '#app/i18n/locales.ts'
import { startProduct } from '#test/support/server.ts'
import { type DemoName, signInAs } from '#test/support/sign-in.ts'
import { findBrowser } from '../../server/boot/browser.mjs'
import { contactSheet, type Picture } from './contact-sheet.ts'
import { takeHalls } from './halls.ts'
import { type Page, pages } from './pages.ts'
import { routesWithPages } from './routes.ts'

/**
 * npm run screens [-- WORD …]: pictures of every page into .screens. Words narrow to pages whose name has one of them,
 * a language to that language; `dark` takes them as a phone shows them at night. `halls`: walls alone, of made-up halls,
 * with words of their names.
 */
const folder = resolve('.screens')
const widths = { phone: { width: 390, height: 844 }, desktop: { width: 1440, height: 900 } }
/** The four editions that differ most: plain, easy, from right to left, with long words. */
const editions = ['en', 'en-x-easy', 'ur', 'pl']
/** One of each direction: the other two have the same page with other words. */
const examined = ['en', 'ur']
const given = process.argv.slice(2)
const isDark = given.includes('dark')
const asked = given.filter((word) => editions.includes(word))
const words = given.filter((word) => word !== 'dark' && word !== 'halls' && !editions.includes(word))
const isHalls = given.includes('halls')

const languagesOf = ({ route, languages = editions }: Page) =>
  localesFor(route.startsWith('routes/work') ? '/work' : '/').filter(
    (locale) => languages.includes(locale) && (asked.length === 0 || asked.includes(locale)),
  )
const wanted = pages.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)))
const missing = given.length
  ? []
  : (await routesWithPages()).filter((route) => !pages.some((page) => page.route === route))
const sessions = new Map<DemoName, Promise<string>>()
let faults = 0
/** At once: a run takes minutes, and whoever stops it has seen what was wrong so far. */
const tell = (fault: string) => {
  faults++
  process.stderr.write(`${fault}\n`)
}
for (const route of missing) tell(`no picture of ${route}`)

await rm(folder, { recursive: true, force: true })
await mkdir(folder, { recursive: true })
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-dev-shm-usage'] : []
const browser = await chromium.launch({
  executablePath: findBrowser() ?? undefined,
  args: ['--disable-gpu', '--lang=en-GB', '--allow-file-access-from-files', ...asRoot],
})
if (isHalls) {
  const pictures = await takeHalls(browser, folder, words, asked)
  await writeFile(join(folder, 'index.html'), contactSheet(pictures))
  process.stdout.write(`${pictures.length} pictures in ${folder}, all on one sheet: index.html\n`)
  await browser.close()
  process.exit(0)
}
const product = await startProduct()
let prepared: Page['facilitator']
try {
  const pictures: Picture[] = []
  for (const page of wanted) {
    // Pages of one state name the same: whichever of them is taken first has it done.
    if (page.facilitator && page.facilitator !== prepared) await prepare(browser, page.facilitator)
    prepared = page.facilitator ?? prepared
    const shots = languagesOf(page).flatMap((language) =>
      Object.entries(widths)
        .filter(([device]) => page.devices?.includes(device) ?? true)
        .map(([device, viewport]) => ({ language, device, viewport })),
    )
    const lane = async () => {
      for (let shot = shots.shift(); shot; shot = shots.shift()) {
        const { language, device, viewport } = shot
        const file = `${page.name.replaceAll(' ', '-')}-${device}-${language}.png`
        pictures.push({ file, name: page.name, device, language })
        const fault = await take(browser, page, language, viewport, join(folder, file))
        if (fault) tell(`${file}: ${fault}`)
      }
    }
    // Two at a time: most of a picture is waiting.
    await Promise.all([lane(), lane()])
  }
  await writeFile(join(folder, 'index.html'), contactSheet(pictures))
  process.stdout.write(`${pictures.length} pictures in ${folder}, all on one sheet: index.html\n`)
} finally {
  await browser.close()
  await product.stop()
}
process.exitCode = faults ? 1 : 0

type Size = { width: number; height: number }

/** @returns what went wrong: an error on the page, something axe found, or a page that is wider than its screen */
async function take(from: Browser, page: Page, language: string, viewport: Size, path: string): Promise<string | null> {
  const context = await from.newContext({
    viewport,
    baseURL: product.url,
    hasTouch: viewport.width < 600,
    javaScriptEnabled: !page.isPlain,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    colorScheme: isDark ? 'dark' : 'light',
  })
  try {
    await context.addCookies([{ name: 'lang', value: language, url: product.url }])
    if (page.as) await context.addCookies([await cookieOf(page.as)])
    const tab = await context.newPage()
    const errors: string[] = []
    tab.on('pageerror', (error) => errors.push(error.message))
    tab.on('console', (message) => {
      if (message.type() === 'error' && !/status of 4\d\d|ERR_INTERNET_DISCONNECTED/.test(message.text()))
        errors.push(message.text())
    })
    await page.open(tab)
    await tab.waitForLoadState('networkidle')
    // What lies over a page belongs to its screen, not to the page's whole length.
    const isCovered = await tab.locator('dialog[open], [role=dialog], [role=menu]').first().isVisible()
    await tab.screenshot({ path, fullPage: !isCovered })
    const tooWide = await tab.evaluate(() => document.documentElement.scrollWidth > window.innerWidth + 1)
    // What examines a page is itself a script: it would wait for ever on a page that runs none.
    const barrier = examined.includes(language) && !page.isPlain ? await barrierOn(tab) : null
    return errors[0] ?? barrier ?? (tooWide ? 'wider than its screen' : null)
  } catch (error) {
    return (error as Error).message.split('\n')[0] ?? 'failed'
  } finally {
    await context.close()
  }
}

/** The first thing that keeps somebody from the page, and where. */
async function barrierOn(tab: Tab): Promise<string | null> {
  const { violations } = await new AxeBuilder({ page: tab }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze()
  return violations[0] ? `${violations[0].id} at ${violations[0].nodes[0]?.target.join(' ')}` : null
}

async function prepare(from: Browser, work: NonNullable<Page['facilitator']>): Promise<void> {
  const context = await from.newContext({ baseURL: product.url })
  await context.addCookies([await cookieOf('Facilitator')])
  await work(await context.newPage())
  await context.close()
}

/** Each role steps in once: every other picture is of somebody's. */
async function cookieOf(role: DemoName): Promise<{ name: string; value: string; url: string }> {
  const pair = sessions.get(role) ?? signInAs(product.url, role)
  sessions.set(role, pair)
  const [name = '', value = ''] = (await pair).split('=')
  return { name, value, url: product.url }
}
