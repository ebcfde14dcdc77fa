import type pg from 'pg'
import { bulkSize } from '#domain/moderation/schema.ts'
import { percentile } from '../rounds.ts'
import { rareWord } from './rows.ts'

type Options = { url: string; cookie: string; owner: pg.Pool }
type Ask = (round: number) => Promise<void>

const requests = 100
/** So many that what is read and compiled at first use is no figure: moderators sit at a product that runs for weeks. */
const before = 25
const desk = '/work/live-well-south-tees/moderation'

/** What a script asks for when somebody goes on to another text: the text alone, as the list around it stands. */
const itemAlone = `_routes=${encodeURIComponent('routes/work.moderation.item')}`

/**
 * What a moderator's browser waits for, each the 95th percentile in milliseconds until the last byte. `nextPlain` is the
 * whole page that a browser without scripts is sent for one text.
 */
export async function measureOverHttp({ url, cookie, owner }: Options): Promise<Record<string, number>> {
  const { rows: waiting } = await owner.query<{ id: string; public_id: string }>(
    `select id, public_id from contribution where visibility = 'waiting' and worry = 'none' and text like '%Leaflet%'
       and not exists (select from redaction where contribution_id = contribution.id and state = 'proposed')
     order by received_at offset 3000 limit 1000`,
  )
  const { rows: goals } = await owner.query<{ public_id: string }>('select public_id from goal order by id limit 3')
  const nameOf = (round: number) => waiting[round % waiting.length]!.public_id
  const get = (path: (round: number) => string) => async (round: number) => {
    const response = await fetch(`${url}${desk}${path(round)}`, { headers: { cookie }, redirect: 'error' })
    if (!response.ok) throw new Error(`${path(round)} answered ${response.status}`)
    await response.text()
  }
  const post = async (path: string, fields: [name: string, value: string][]) => {
    const response = await fetch(`${url}${desk}${path}`, {
      method: 'POST',
      headers: { cookie, origin: url, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields),
      redirect: 'manual',
    })
    const body = await response.text()
    if (response.status >= 400) throw new Error(`${path} answered ${response.status}: ${body.slice(0, 300)}`)
  }
  const many = waiting.slice(0, bulkSize)
  const asks: Record<string, { ask: Ask; times?: number; again?(): Promise<unknown> }> = {
    open: { ask: get(() => '') },
    next: { ask: get((round) => `/${nameOf(round)}.data?${itemAlone}`) },
    nextPlain: { ask: get((round) => `/${nameOf(round)}`) },
    scroll: { ask: get((round) => `/rows.data?after=${nameOf(round)}`) },
    search: { ask: get((round) => (round % 2 ? '?search=market' : `?view=decided&search=${rareWord}`)) },
    filters: { ask: get(() => '?language=ur&age=80-plus&search=school') },
    tag: {
      ask: (round) =>
        post(`/${nameOf(round)}.data`, [
          ['intent', 'tag'],
          ['via', 'script'],
          ...goals.map(({ public_id }): [string, string] => ['goals[]', public_id]),
        ]),
    },
    bulk: {
      times: 20,
      ask: () =>
        post('/bulk.data', [
          ['intent', 'do'],
          ['what', 'approve'],
          ...many.map(({ public_id }): [string, string] => ['items[]', public_id]),
        ]),
      async again() {
        const ids = [many.map(({ id }) => id)]
        await owner.query('delete from visibility_change where contribution_id = any($1)', ids)
        await owner.query('delete from bulk_decision')
        await owner.query(`update contribution set visibility = 'waiting', decided_at = null where id = any($1)`, ids)
      },
    },
  }
  const p95: Record<string, number> = {}
  for (const [name, { ask, times = requests, again }] of Object.entries(asks)) {
    const took: number[] = []
    for (let round = -before; round < times; round++) {
      const started = performance.now()
      await ask(round + before)
      if (round >= 0) took.push(performance.now() - started)
      await again?.()
    }
    p95[name] = Math.round(percentile(took, 0.95) * 10) / 10
  }
  return p95
}
