import { type Actor, nobody } from '#domain/kernel/actor.ts'
import { routeArgs, routeModule } from '#test/support/call-route.ts'
import type { Joiner } from '#test/support/room.ts'
import type { Scene } from '#test/support/scene.ts'
import { type Planted, sought } from './plant.ts'
import type { Outlet } from './routes.ts'
import type { Role } from './verdicts.ts'

/** Who asks: an account, or the cookie of a phone in the room. */
export function actorsOf({ people }: Scene, planted: Planted): Record<Role, { actor: Actor; phone?: Joiner }> {
  const { administrator, strategyLead, moderator, facilitator, organisationLead, safeguardingLead } = people
  const staff = { administrator, strategyLead, moderator, facilitator, organisationLead, safeguardingLead }
  const asStaff = Object.fromEntries(Object.entries(staff).map(([name, actor]) => [name, { actor }]))
  return {
    ...(asStaff as Record<keyof typeof staff, { actor: Actor }>),
    guest: { actor: nobody },
    author: { actor: nobody, phone: planted.authors.escalated },
    neighbour: { actor: nobody, phone: planted.neighbour },
  }
}

/** The questions a page is asked: as it opens, looking for the words, each list it may have. */
const searches = [
  '',
  `?search=${sought}&q=${sought}`,
  '?view=worry',
  '?view=decided',
  '?view=uncoded',
  '?list=suspected',
  '?list=closed',
  '?question=matters',
]

/** Every address of a route, with what stands in this scene in place of each name. */
export function addressesOf({ path, file }: Outlet, here: Scene, planted: Planted): Record<string, string>[] {
  const goal = here.framework[0]?.goals[0]
  const values: Record<string, readonly string[]> = {
    place: [here.place.slug],
    survey: [planted.survey],
    workshop: [planted.room.publicId],
    contribution: planted.texts,
    case: planted.worries,
    activity: [planted.room.activityId],
    mission: [here.framework[0]?.slug ?? ''],
    goal: [goal?.publicId ?? ''],
    code: file.includes('receipt') ? Object.values(planted.receipts) : [goal?.publicId ?? ''],
    round: [planted.round],
    finding: [planted.finding],
    commitment: [planted.commitment],
    alliance: [planted.alliance],
    group: [planted.group],
    answer: [planted.answer],
    file: [planted.file],
    kind: ['survey', 'workshop'],
    name: [planted.survey, planted.room.publicId],
    export: planted.files,
    text: planted.texts,
    number: ['1'],
    locale: ['en'],
  }
  const names = [...path.matchAll(/:(\w+)/g)].map((match) => match[1] as string)
  return names.reduce<Record<string, string>[]>(
    (all, name) => all.flatMap((params) => (values[name] ?? ['none']).map((value) => ({ ...params, [name]: value }))),
    [{}],
  )
}

/** All that a route answers somebody who opens it in every way, or sends it an empty form; and where it broke. */
export async function answersOf(
  outlet: Outlet,
  here: Scene,
  planted: Planted,
  { actor, phone }: { actor: Actor; phone?: Joiner },
  how: 'open' | 'send',
): Promise<{ said: string; broken: string[] }> {
  const module = await routeModule(outlet.file)
  const does = how === 'open' ? module.loader : module.action
  if (!does) return { said: '', broken: [] }
  const isList = /^\/work\/.*(moderation|code-book|insight|safeguarding|surveys\/:survey|agreement)$/.test(outlet.path)
  // One sheet for a wall, of a mission, of a group, and of the whole place.
  const isSheet = outlet.path === '/p/:place/poster'
  const of = isSheet ? ['', `?mission=${here.framework[0]?.slug}`, `?group=${planted.group}`] : ['']
  const said: string[] = []
  const broken: string[] = []
  for (const params of addressesOf(outlet, here, planted))
    for (const search of isList && how === 'open' && actor.kind === 'person' ? searches : of) {
      const path = outlet.path.replace(/:(\w+)\??/g, (_, name: string) => params[name] ?? 'none')
      const asked = { address: `${path}${search}`, params, actor, cookie: phone && `participant=${phone.token}` }
      const sends = how === 'send' ? { sends: new URLSearchParams() } : {}
      const ask = async () => does(routeArgs(here.ctx, { ...asked, ...sends }))
      const { text, isRefused } = await spoken(ask, (why) => broken.push(`${outlet.file}: ${why}`))
      said.push(text)
      // Whoever is refused the page is refused what they look for on it.
      if (isRefused) break
    }
  return { said: said.join('\n'), broken }
}

type Answer = { text: string; isRefused: boolean }

/** An answer as text, whatever it is: data, a file in pieces, a refusal that was thrown. An error is no answer. */
async function spoken(ask: () => Promise<unknown>, breaks: (why: string) => void): Promise<Answer> {
  let isRefused = false
  const answer = await ask().catch((thrown: unknown) => {
    isRefused = true
    if (!(thrown instanceof Error)) return thrown
    breaks(thrown.message)
    return ''
  })
  if (!(answer instanceof Response)) return { text: JSON.stringify(answer) ?? '', isRefused }
  if (answer.status >= 500) breaks(`${answer.status}`)
  return { text: `${answer.headers.get('location') ?? ''} ${await answer.text()}`, isRefused }
}
