import type { ServerBuild } from '@remix-run/node'

type Routes = ServerBuild['routes']

/**
 * The build with only the pages that an address can mean: Remix tries each page it knows several times a request, which
 * is most of the work of a small one. Whatever is in doubt gets the whole build, so nothing is lost but time.
 *
 * An address is told by its first and third part (`/work/PLACE/moderation`), as routes.ts writes all of them.
 */
export function pageBuilds(build: ServerBuild): (pathname: string) => ServerBuild {
  const patterns = Object.fromEntries(Object.keys(build.routes).map((id) => [id, patternOf(build.routes, id)]))
  const known = new Set(Object.values(patterns).flat())
  const builds = new Map<string, ServerBuild>()
  return (pathname) => {
    const parts = pathname
      .replace(/\.data$/, '')
      .split('/')
      .filter(Boolean)
    const [first, third] = [parts[0] ?? '', parts[2] ?? '']
    // Names that no page has: in other letters, encoded, or never heard of. Kept out of the map, which they would fill.
    if (!known.has(first) || (third && !known.has(third))) return build
    const key = `${first}/${third}`
    const narrowed = builds.get(key) ?? narrow(build, patterns, { first, third })
    builds.set(key, narrowed)
    return narrowed
  }
}

function narrow(build: ServerBuild, patterns: Record<string, string[]>, asked: { first: string; third: string }) {
  const isMeant = ([id]: [string, unknown]) => {
    const [first, , third] = patterns[id]!
    return mayBe(first, asked.first) && mayBe(third, asked.third)
  }
  const only = <Of>(routes: Record<string, Of>) => Object.fromEntries(Object.entries(routes).filter(isMeant))
  return { ...build, routes: only(build.routes), assets: { ...build.assets, routes: only(build.assets.routes) } }
}

/** A page with fewer parts stays: it may be what this one lies in, and the browser asks for it too. */
const mayBe = (part: string | undefined, asked: string) =>
  part === undefined || /^[:*]|\?$/.test(part) || part === asked

/** The parts of a page's address, with those of the pages it lies in. */
function patternOf(routes: Routes, id: string): string[] {
  const { path, parentId } = routes[id]!
  return [...(parentId ? patternOf(routes, parentId) : []), ...(path?.split('/').filter(Boolean) ?? [])]
}
