import { longestChoice, type Snapshot, type Welcome } from '#domain/workshops/schema/live.ts'
import { demoPlace } from '#server/seed/place.ts'
import { signInAs } from '#test/support/sign-in.ts'

export type ReplayWorkshop = {
  publicId: string
  joinCode: string
  activityId: string
  /** The choice that stands for each statement, in the order they were given. */
  choiceIds: string[]
}

/**
 * Makes and opens a workshop with these statements as a facilitator does in a browser: signs in, fills in the form,
 * presses the buttons.
 */
export async function openReplayWorkshop(url: string, statements: readonly string[]): Promise<ReplayWorkshop> {
  const cookie = await signInAs(url, 'Facilitator')
  const list = `${url}/work/${demoPlace.slug}/workshops`
  const form = await (await fetch(`${list}/new`, { headers: { cookie } })).text()
  const organisationId = /<option[^>]* value="([0-9a-f-]{36})"/.exec(form)?.[1] ?? ''
  const agenda = await post(url, `${list}/new`, cookie, {
    title: 'Replay',
    organisationId,
    heldOn: new Date().toISOString().slice(0, 10),
    placeSees: 'everything',
    template: 'empty',
  })
  await post(url, new URL(`${agenda}/new?kind=statements`, url).href, cookie, {
    ...{ intent: 'save', madeOn: '1', source: 'en', 'prompt.en': 'Do you agree?' },
    more: statements.map((text) => text.slice(0, longestChoice)).join('\n'),
  })
  const desk = new URL(agenda.replace(/\/agenda$/, ''), url).href
  const publicId = desk.split('/').at(-1) ?? ''
  const snapshot = async (): Promise<Snapshot> => {
    const welcome = (await fetch(`${url}/w/${publicId}/live?role=facilitator`, { headers: { cookie } }).then(
      (response) => response.json(),
    )) as Welcome
    if (welcome.kind !== 'snapshot') throw new Error('a first look is not a snapshot')
    return welcome.snapshot
  }
  const activityId = (await snapshot()).agenda[0]?.id ?? ''
  await post(url, desk, cookie, { intent: 'start' })
  await post(url, desk, cookie, { intent: 'open', thing: activityId })
  const { joinCode, stage } = await snapshot()
  const choiceIds = stage?.choices.map(({ id }) => id) ?? []
  if (stage?.state !== 'open' || choiceIds.length !== statements.length)
    throw new Error(`the workshop shows ${choiceIds.length} of ${statements.length} statements and is not ready`)
  return { publicId, joinCode, activityId, choiceIds }
}

/** Joins by code, as a phone does. @returns the cookie to send */
export async function joinByCode(url: string, joinCode: string): Promise<string> {
  const answer = await fetch(`${url}/join`, {
    method: 'POST',
    headers: { origin: url },
    body: new URLSearchParams({ code: joinCode }),
    redirect: 'manual',
  })
  const cookie = answer.headers.getSetCookie().find((line) => line.startsWith('participant='))
  if (!cookie) throw new Error(`joining was answered with ${answer.status}`)
  return cookie.split(';')[0] as string
}

/** Sends a form. @returns where it leads */
async function post(url: string, to: string, cookie: string, fields: Record<string, string>): Promise<string> {
  // Not URL-encoded: statements in other scripts would grow ninefold, past what a form may weigh.
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  const answer = await fetch(to, { method: 'POST', headers: { cookie, origin: url }, body, redirect: 'manual' })
  const location = answer.headers.get('location')
  if (!location) throw new Error(`${new URL(to).pathname} was answered with ${answer.status}`)
  return location
}
