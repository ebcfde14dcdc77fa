import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

type Asking = { url: string; pid: number; cookie: string; of: string; format: 'xlsx' | 'csv' }
export type Fetched = { seconds: number; rows: number; bytes: number; rssGrowthMiB: number }

const page = '/work/live-well-south-tees/insight/exports'
/** Often enough to see a peak that lasts, seldom enough to cost nothing. */
const lookEvery = 100
/** Oftener than the page itself asks, so that the rounding is small, and seldom enough that asking is not what is measured. */
const askEvery = 200

/**
 * Asks for a file as a browser does, waits until its page offers it, and fetches it: until the last byte, and the hash
 * is the one that the page told. What the product's memory grew by at the most is told with it.
 */
export async function fetchFile({ url, pid, cookie, of, format }: Asking): Promise<Fetched> {
  const before = residentMiB(pid)
  let most = before
  const watch = setInterval(() => {
    most = Math.max(most, residentMiB(pid))
  }, lookEvery)
  try {
    const known = new Set((await filesOn(url, cookie)).map(({ publicId }) => publicId))
    const started = performance.now()
    const asked = await fetch(`${url}${page}`, {
      method: 'POST',
      headers: { cookie, origin: url, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ of, format }),
      redirect: 'manual',
    })
    if (asked.status !== 302) throw new Error(`asking was answered with ${asked.status}`)
    const file = await untilReady(url, cookie, known)
    const answer = await fetch(`${url}${page}/${file.publicId}`, { headers: { cookie }, redirect: 'error' })
    const hash = createHash('sha256')
    let bytes = 0
    for await (const chunk of answer.body ?? []) {
      hash.update(chunk)
      bytes += chunk.length
    }
    const seconds = (performance.now() - started) / 1000
    if (hash.digest('hex') !== file.sha256) throw new Error('the file is not the one that its page tells of')
    return { seconds, rows: file.rows, bytes, rssGrowthMiB: most - before }
  } finally {
    clearInterval(watch)
  }
}

type File = { publicId: string; sha256: string | undefined; rows: number; isLost: boolean }

async function untilReady(url: string, cookie: string, known: ReadonlySet<string>): Promise<Required<File>> {
  for (;;) {
    const file = (await filesOn(url, cookie)).find(({ publicId }) => !known.has(publicId))
    if (file?.isLost) throw new Error('the file could not be made, or is gone')
    if (file?.sha256) return file
    await pause(askEvery)
  }
}

/** The newest first, as the page tells of them to whoever is without JavaScript. */
async function filesOn(url: string, cookie: string): Promise<File[]> {
  const answer = await fetch(`${url}${page}`, { headers: { cookie }, redirect: 'error' })
  const [, ...cards] = (await answer.text()).split('id="file-')
  return cards.map((card) => ({
    publicId: card.slice(0, card.indexOf('"')),
    sha256: card.match(/<code[^>]*>([0-9a-f]{64})</)?.[1],
    rows: Number(card.match(/<dd>([\d,]+)</)?.[1]?.replaceAll(',', '')),
    isLost: card.includes('<strong>'),
  }))
}

/** Longer than whatever a product that was just started does between two steps of it. */
const stillFor = 15_000
/** Mebibytes: what a product that is asked nothing goes up and down by. */
const still = 3

/**
 * Resolves when a product's memory stands still: one that was just started loads its model for suggestions, which is more
 * than any file takes and is no growth with a file. Goes on after three minutes, on a machine that is never still.
 */
export async function settled(pid: number): Promise<void> {
  let [held, since] = [residentMiB(pid), Date.now()]
  for (const began = since; Date.now() - since < stillFor; await pause(lookEvery)) {
    const now = residentMiB(pid)
    if (Math.abs(now - held) > still) [held, since] = [now, Date.now()]
    if (Date.now() - began > 180_000) return
  }
}

/** Of Linux alone, like the machines that benches run on. */
const residentMiB = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
