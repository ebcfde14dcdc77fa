import type { Page, Request, TestInfo } from '@playwright/test'

type Asked = { asked: number; what: string; ended?: string }

const logs = new WeakMap<Page, Map<Request, Asked>>()
/** Enough to read what led to the end of a journey. */
const longestLog = 40
/** A page's words, in the output of a run. */
const longestText = 1500

/** Notes what a page asks the server for, so that a journey that fails can say what it still waited for. */
export function watchRequests(page: Page): void {
  const log = new Map<Request, Asked>()
  logs.set(page, log)
  const end = (request: Request, how: string) => {
    const entry = log.get(request)
    if (entry) entry.ended = `${how} after ${Date.now() - entry.asked} ms`
  }
  page.on('request', (request) => {
    if (!['document', 'fetch', 'xhr'].includes(request.resourceType())) return
    log.set(request, { asked: Date.now(), what: `${request.method()} ${request.url()}` })
    if (log.size > longestLog) log.delete(log.keys().next().value!)
  })
  page.on('requestfinished', (request) => end(request, 'answered'))
  page.on('requestfailed', (request) => end(request, request.failure()?.errorText ?? 'failed'))
  page.on('pageerror', ({ message }) => console.log(`an error in ${page.url()}: ${message}`))
}

/**
 * After a journey that failed, prints what every page of it showed and had asked for: a run on another machine leaves
 * nothing but its output.
 */
export async function tellLastSeen(pages: readonly Page[], { status, expectedStatus, title }: TestInfo): Promise<void> {
  if (status === expectedStatus) return
  for (const page of pages) {
    if (page.isClosed()) continue
    const words = await page
      .locator('body')
      .innerText({ timeout: 2000 })
      .catch(() => 'nothing that can be read')
    const asked = [...(logs.get(page)?.values() ?? [])].map(
      ({ asked, what, ended }) => `${new Date(asked).toISOString()} ${what}: ${ended ?? 'no answer yet'}`,
    )
    console.log([`\n── ${title}\nlast seen at ${page.url()}`, words.slice(0, longestText), ...asked].join('\n'))
  }
}
