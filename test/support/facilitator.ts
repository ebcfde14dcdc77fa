import { request } from 'node:http'
import type { RealPlace } from './real-place.ts'
import type { Room } from './room.ts'

/** Presses a button of the desk. Rejects when it was refused. */
export type Press = (intent: string, thing?: string) => Promise<void>

/** A facilitator who is signed in, with the buttons of a room's desk. @returns also the cookie of their session */
export async function sitAtDesk(
  { ctx, people }: Pick<RealPlace, 'ctx' | 'people'>,
  room: Pick<Room, 'publicId' | 'activityId'>,
  { url, origin = url }: { url: string; origin?: string },
): Promise<{ cookie: string; press: Press }> {
  const cookie = (await ctx.sessions.begin(people.facilitator.personId)).split(';')[0] as string
  const press: Press = async (intent, thing = room.activityId) => {
    const body = new URLSearchParams({ intent, thing }).toString()
    const { status, text } = await post(`${url}/w/${room.publicId}/live`, body, { cookie, origin })
    if (status !== 200 || text !== '{}') throw new Error(`${intent} was answered with ${status} ${text.slice(0, 200)}`)
  }
  return { cookie, press }
}

/** Not fetch: the host that was asked for may be another than the one that answers, as behind a proxy. */
function post(to: string, body: string, { cookie, origin }: { cookie: string; origin: string }) {
  const headers = {
    ...{ cookie, origin, host: new URL(origin).host },
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': Buffer.byteLength(body),
  }
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const asked = request(to, { method: 'POST', headers, agent: false }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (piece) => {
        text += piece
      })
      response.on('error', reject)
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
    })
    asked.on('error', reject)
    asked.end(body)
  })
}
