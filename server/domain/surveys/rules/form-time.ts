/** Milliseconds: a form is forgotten after a week, so one that says it is older knows no time. */
const longest = 7 * 86_400_000

/**
 * A random id that begins with a time, as UUIDs of version 7 do: 74 of its bits stay random.
 * @param uuid of version 4
 * @param at in milliseconds
 */
export function withTime(uuid: string, at: number): string {
  const time = at.toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7${uuid.slice('xxxxxxxx-xxxx-x'.length)}`
}

/**
 * When a form was handed out, as its id says; null for an id without a time. Nobody vouches for it: it says that somebody
 * had a page with all questions open before its answers arrived at once, and no more hangs on it.
 */
export function openedAt(submissionId: string, now: Date): Date | null {
  if (submissionId[14] !== '7') return null
  const at = Number.parseInt(submissionId.slice(0, 13).replace('-', ''), 16)
  const age = now.getTime() - at
  return age >= 0 && age < longest ? new Date(at) : null
}
