import { nobody } from '#domain/kernel/actor.ts'
import type { Domain } from '#server/runtime.ts'
import { type RouteModule, routeArgs } from '#test/support/call-route.ts'
import type { Sending } from './row.ts'
import type { Stage } from './stage.ts'
import type { Caller } from './who.ts'

/** What a route answered: its status, and what it said of a refusal. */
export type Answered = { status: number; code: string | null }

/** Answers that say no to the one who asks: sign in, you may not, or (to whoever may not know of it) there is no such thing. */
const refusals = [401, 403, 404]
/** Rules about the thing itself have codes of their own, also where the answer is that somebody may not. */
const plain = ['problems.forbidden', 'problems.signed-out', 'workshops.pass-needed']

export const isRefused = ({ status, code }: Answered): boolean =>
  refusals.includes(status) && (status !== 403 || code === null || plain.includes(code))

export type Call = { path: string; search?: string; at?: Record<string, string>; sends?: Sending }

/** Calls a loader or an action the way the server does. An error that is no answer is thrown on. */
export async function callAs(
  domain: Domain,
  does: NonNullable<RouteModule['loader']>,
  stage: Stage,
  { actor, name }: Caller,
  { path, search = '', at = {}, sends }: Call,
): Promise<Answered> {
  const things: Record<string, string> = { ...usual(stage, name), ...at }
  const names = [...path.matchAll(/:(\w+)/g)].map((match) => match[1] as string)
  const params = Object.fromEntries(names.map((each) => [each, things[each] ?? 'none']))
  const address = path.replace(/:(\w+)\??/g, (_, each: string) => params[each] ?? 'none') + search
  const asked = { address, params, actor: actor ?? nobody }
  const body = sends === undefined ? {} : { sends: bodyOf(sends) }
  return answerOf(async () => does(routeArgs(domain, { ...asked, ...body })))
}

/** The things that addresses name, where a row says nothing else. */
function usual({ here, planted, texts, worry, files, exported, goals, owners }: Stage, caller: string) {
  return {
    ...{
      place: here.place.slug,
      survey: planted.survey,
      workshop: planted.room.publicId,
      activity: planted.room.activityId,
    },
    ...{ contribution: texts.survey, text: texts.survey, case: worry, round: planted.round, finding: planted.finding },
    ...{ mission: here.framework[0]?.slug ?? '', goal: goals[0] ?? '', code: goals[0] ?? '', theme: 'none' },
    ...{ commitment: planted.commitment, alliance: planted.alliance, export: exported, locale: 'en', number: '1' },
    group: owners.council,
    file: caller === 'administrator' ? files.administrator : files.organisationLead,
  }
}

function bodyOf(sends: Sending): URLSearchParams | FormData | Uint8Array<ArrayBuffer> {
  if (sends instanceof FormData || sends instanceof Uint8Array) return sends
  const pairs = Object.entries(sends).flatMap(([name, value]) =>
    [value].flat().map((each) => [name, each] as [string, string]),
  )
  return new URLSearchParams(pairs)
}

async function answerOf(ask: () => Promise<unknown>): Promise<Answered> {
  const answer = await ask().catch((thrown: unknown) => {
    if (thrown instanceof Error) throw thrown
    return thrown
  })
  if (answer instanceof Response) {
    const signsIn = (answer.headers.get('location') ?? '').startsWith('/sign-in')
    return { status: signsIn ? 401 : answer.status, code: await codeIn(answer) }
  }
  if (answer === null) return { status: 204, code: null }
  const { data, init } = answer as { data?: { problem?: { code?: string } }; init?: { status?: number } }
  return { status: init?.status ?? 200, code: data?.problem?.code ?? null }
}

async function codeIn(answer: Response): Promise<string | null> {
  if (answer.status < 400) {
    await answer.body?.cancel()
    return null
  }
  const said = (await answer.json().catch(() => null)) as { problem?: { code?: string } } | null
  return said?.problem?.code ?? null
}
