import type { SessionDevice } from '#db/schema/people.ts'

export type Device = { device: SessionDevice; browser: string | null }

/** In the order in which they are told apart: each of them says that it is the ones below, too. */
const browsers = [
  ['Edge', /Edg(e|A|iOS)?\//],
  ['Samsung Internet', /SamsungBrowser\//],
  ['Firefox', /(Firefox|FxiOS)\//],
  ['Chrome', /(Chrome|CriOS)\//],
  ['Safari', /Safari\//],
] as const

/** What somebody knows their own device by, and no more: nothing of it tells one person from the next. */
export function deviceIn(agent: string): Device {
  const browser = browsers.find(([, says]) => says.test(agent))?.[0] ?? null
  if (/Mobile|Android|iPhone|iPad/.test(agent)) return { device: 'phone', browser }
  return { device: /Windows|Macintosh|Linux|CrOS/.test(agent) ? 'computer' : 'unknown', browser }
}
