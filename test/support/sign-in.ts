/** Who the demo lets one step into, by the name on their button. */
export type DemoName =
  | 'Place administrator'
  | 'Strategy lead'
  | 'Moderator'
  | 'Second moderator'
  | 'Facilitator'
  | 'Lead of a community group'
  | 'Safeguarding lead'

/**
 * Steps into a role of the demo as its sign-in page does, without a browser.
 * @param name as it stands on the button: a `DemoName`, or somebody whom a test put there
 * @returns the cookie to send, 'sid=…'
 */
export async function signInAs(url: string, name: string): Promise<string> {
  const page = await (await fetch(`${url}/sign-in`)).text()
  const button = page.split('<button').find((part) => part.includes(`>${name}<`))
  const personId = button?.match(/value="([0-9a-f-]{36})"/)?.[1]
  if (!personId) throw new Error(`the sign-in page offers no ${name}`)
  const answer = await fetch(`${url}/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: url },
    body: new URLSearchParams({ personId }),
    redirect: 'manual',
  })
  const cookie = answer.headers.getSetCookie().find((line) => line.startsWith('sid='))
  if (!cookie) throw new Error(`signing in as ${name} was answered with ${answer.status}`)
  return cookie.split(';')[0] as string
}
