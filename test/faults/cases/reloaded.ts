import { chromium } from '@playwright/test'
import { readBallots } from '#test/support/recount.ts'
import { findBrowser } from '../../../server/boot/browser.mjs'
import { openBalancer } from '../balancer.ts'
import { openHall, settle, until, urlsOf, type Where } from '../hall.ts'
import type { Stage } from '../stage.ts'

const asRoot = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-dev-shm-usage'] : []

/**
 * A real browser whose network goes, in which somebody votes, and whose page is then thrown away and opened again: on two
 * processes, by the other one.
 */
export async function reloaded(stage: Stage, where: Where) {
  const urls = urlsOf(stage, where)
  const hall = await openHall(stage, { people: 2, urls })
  const { room } = hall
  await hall.phones[0]?.press({ [room.choices[0]?.id as string]: 1 })
  const balancer = await openBalancer(stage.first.url)
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? undefined,
    args: ['--disable-gpu', ...asRoot],
  })
  try {
    const viewport = { width: 390, height: 844 }
    const context = await browser.newContext({ locale: 'en-GB', viewport, proxy: { server: balancer.url } })
    const { token } = await room.join()
    await context.addCookies([{ name: 'participant', value: token, url: stage.origin }])
    const page = await context.newPage()
    const open: { close(): Promise<void> }[] = []
    let isCut = false
    // Being offline does not reach sockets that are open already.
    await page.routeWebSocket(/socket\.io/, (socket) => {
      if (isCut) return void socket.close()
      socket.connectToServer()
      open.push(socket)
    })
    await page.goto(`${stage.origin}/w/${room.publicId}`)
    await page.getByText('Connected').waitFor()
    isCut = true
    await context.setOffline(true)
    for (const socket of open) void socket.close()
    await page
      .getByRole('button', { name: /^One dot more for/ })
      .first()
      .click()
    await page.getByText('Kept on this phone').waitFor()
    await page.close()
    await context.setOffline(false)
    balancer.leadTo(urls.at(-1) as string)
    isCut = false
    const back = await context.newPage()
    await back.goto(`${stage.origin}/w/${room.publicId}`)
    const isThere = async () => (await readBallots(stage.place, room.activityId)).length === 2
    await until(isThere, 10_000)
    const verdict = await settle(stage, hall)
    const rows = await readBallots(stage.place, room.activityId)
    const ok = verdict.ok && rows.length === 2 && urls.every((url) => balancer.ledTo.has(url))
    return { ...verdict, acknowledged: verdict.acknowledged + 1, ok }
  } finally {
    await browser.close()
    balancer.close()
    for (const phone of [...hall.phones, ...hall.screens]) phone.stop()
  }
}
