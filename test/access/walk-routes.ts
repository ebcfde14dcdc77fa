import { keysFrom } from '#domain/kernel/keys.ts'
import { grants } from '#domain/kernel/permissions.ts'
import { createRuntime } from '#server/runtime.ts'
import { type RouteModule, routeModule } from '#test/support/call-route.ts'
import { everyRoute } from '../outlets/routes.ts'
import { type Answered, callAs, isRefused } from './call.ts'
import type { Act, Row } from './row.ts'
import { everyRow } from './rows/every-row.ts'
import type { Stage } from './stage.ts'
import { openUndoingPool } from './undoing-pool.ts'
import { type Caller, isAllowed } from './who.ts'

export type Walked = { routes: number; actions: number; calls: number; wrong: string[]; unlisted: string[] }
const quiet = { info() {}, warn() {}, error() {} }

/** Calls each route and each of its forms as everybody. Nothing of it stays in the database. */
export async function walkRoutes(stage: Stage, callers: readonly Caller[]): Promise<Walked> {
  const { here } = stage
  const rows = everyRow(stage)
  const database = await openUndoingPool(here.appUrl)
  const keys = keysFrom([Buffer.alloc(32, 7)])
  const domain = createRuntime({
    pool: database.pool,
    keys,
    log: quiet,
    isDemo: true,
    secureCookies: false,
    clock: here.clock,
  })
  const walked: Walked = { routes: 0, actions: 0, calls: 0, wrong: [], unlisted: [] }
  const routes = await everyRoute()
  for (const { file, path } of routes) {
    const { loader, action } = await routeModule(file)
    const row = rows[file]
    if (!row || Boolean(loader) !== (row.opens !== undefined) || Boolean(action) !== (row.acts !== undefined)) {
      walked.unlisted.push(file)
      continue
    }
    walked.routes += 1
    walked.actions += row.acts?.length ?? 0
    const { acts = [], opens, ...asked } = row
    const tries: Try[] = [
      ...(loader && opens ? [{ ...asked, name: 'opens', who: opens, does: loader }] : []),
      ...(action ? acts.map((act) => ({ ...act, name: `sends ${act.name}`, does: action })) : []),
    ]
    for (const each of tries) {
      const told = new Map<string, Told>()
      for (const caller of callers) {
        const asks = async () => {
          await each.given?.(domain)
          return callAs(domain, each.does, stage, caller, { path, ...each }).catch((broke: Error) => broke)
        }
        const { value, wrote } = await database.undoing(asks)
        told.set(caller.name, { value, wrote })
        walked.calls += 1
      }
      for (const fault of faultsIn(each, told, callers, stage)) walked.wrong.push(`${file} ${each.name}, ${fault}`)
    }
  }
  walked.unlisted.push(...Object.keys(rows).filter((file) => !routes.some((route) => route.file === file)))
  await domain.ballots.stop()
  await database.end()
  return walked
}

type Try = Omit<Row, 'acts' | 'opens'> &
  Pick<Act, 'who' | 'name'> & { sends?: Act['sends']; does: NonNullable<RouteModule['loader']> }
type Told = { value: Answered | Error; wrote: boolean }

/** What is wrong with what everybody was told. */
function faultsIn(
  { who, says, isQuiet, given }: Try,
  told: ReadonlyMap<string, Told>,
  callers: readonly Caller[],
  { here }: Stage,
): string[] {
  const all = new Set<string>()
  return callers.flatMap((caller) => {
    const { value, wrote } = told.get(caller.name) as Told
    if (value instanceof Error) return `${caller.name}: broke: ${value.message}`
    const said = `${value.status} ${value.code ?? ''}`.trim()
    all.add(said)
    if (value.status >= 500) return `${caller.name}: ${said}`
    if (who === 'holder') return all.size > 1 ? `${caller.name}: not what others were told (${said})` : []
    const isTold = says !== undefined && value.code === says
    const isOut = !isTold && (isRefused(value) || (isQuiet === true && value.status === 204))
    if (isAllowed(caller, who, grants, here)) return isOut ? `${caller.name}: refused (${said})` : []
    if (!isOut) return `${caller.name}: let through (${said})`
    return wrote && !given ? `${caller.name}: wrote, and refused (${said})` : []
  })
}
