import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startProduct } from '#test/support/server.ts'
import { signInAs } from '#test/support/sign-in.ts'
import { importFile, made } from './material.ts'
import { alternate, percentile } from './rounds.ts'

/**
 * How long staff wait for the queue, the insight pages and the export once a real survey's comments are in.
 * npm run bench:reading [-- FILE.csv COLUMN]: a file with a column of comments; without one, 3,000 made-up comments.
 * Each figure: 95th percentile of 50 requests one after the other, in milliseconds, until the last byte.
 */
const requests = 50
const [file, column] = process.argv.slice(2)

const product = await startProduct()
try {
  const material = file ? { file, column: column ?? 'comment' } : await made(3000)
  const imported = importFile(product.dataDir, material.file, material.column)
  const place = '/work/live-well-south-tees'
  const moderator = await signInAs(product.url, 'Moderator')
  const lead = await signInAs(product.url, 'Strategy lead')
  const goal = (await text(`${product.url}${place}/insight`, lead)).match(/insight\/goals\/[\w-]+/)?.[0]
  const pages = {
    queue: { path: `${place}/moderation`, cookie: moderator },
    insight: { path: `${place}/insight`, cookie: lead },
    goal: { path: `${place}/${goal}`, cookie: lead },
    export: { path: `${place}/insight/contributions.csv`, cookie: lead },
    counts: { path: `${place}/insight/counts.csv`, cookie: lead },
  }
  const p95 = {} as Record<string, Awaited<ReturnType<typeof alternate>>>
  for (const [name, { path, cookie }] of Object.entries(pages))
    p95[name] = await measure(`${product.url}${path}`, cookie)
  process.stdout.write(`${JSON.stringify({ bench: 'reading', unit: 'ms, p95 of 50', imported, p95 })}\n`)
} finally {
  await product.stop()
}

/** The ceiling is a bare server that sends the very same bytes. */
async function measure(url: string, cookie: string) {
  const body = await text(url, cookie)
  const bare = createServer((_, response) => response.end(body))
  await new Promise<void>((listening) => bare.listen(0, '127.0.0.1', listening))
  const bareUrl = `http://127.0.0.1:${(bare.address() as AddressInfo).port}/`
  const figure = await alternate(
    () => slowest(url, cookie),
    () => slowest(bareUrl, ''),
  )
  await new Promise((closed) => bare.close(closed))
  return { ...figure, bytes: Buffer.byteLength(body) }
}

async function slowest(url: string, cookie: string): Promise<number> {
  const times: number[] = []
  for (let request = 0; request < requests; request++) {
    const started = performance.now()
    await text(url, cookie)
    times.push(performance.now() - started)
  }
  return percentile(times, 0.95)
}

async function text(url: string, cookie: string): Promise<string> {
  const response = await fetch(url, { headers: { cookie }, redirect: 'error' })
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return response.text()
}
