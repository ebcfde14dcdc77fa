import type { IncomingHttpHeaders } from 'node:http'

const named = ['forwarded', 'via', 'x-real-ip', 'cf-connecting-ip', 'true-client-ip']

/** Whether something between the browser and us says that it passed the request on. */
export const isForwarded = (headers: IncomingHttpHeaders): boolean =>
  Object.keys(headers).some((name) => named.includes(name) || name.startsWith('x-forwarded-'))
