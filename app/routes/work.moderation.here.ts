import type { LoaderFunctionArgs } from '@remix-run/node'
import { readAsker } from '#app/moderation/asker.server.ts'

/** Whether the desk could be read now: a page asks before it reads again by itself. Says no more than its status. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  await readAsker(args)
  return new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } })
}
