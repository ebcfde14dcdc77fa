import type { RouteConfigEntry } from '@remix-run/route-config'
import config from '../../app/routes.ts'

/** A route with its whole address, such as '/work/:place/moderation/:contribution', by the name of its file. */
export type Outlet = { file: string; path: string }

/** Every route of the product, layouts too, read from the one list that the product is built from. */
export async function everyRoute(): Promise<Outlet[]> {
  const flat = (entries: readonly RouteConfigEntry[], above: string): Outlet[] =>
    entries.flatMap(({ file, path, children = [] }) => {
      const whole = path ? `${above}/${path}` : above
      return [{ file, path: whole || '/' }, ...flat(children, whole)]
    })
  return flat(await config, '')
}
