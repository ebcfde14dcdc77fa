/** A form as it was sent and refused. */
export type Sent = Record<string, string | string[]>

/** What was typed in a field of a form that was refused. */
export const wordsOf = (sent: Sent | undefined, name: string, otherwise = ''): string => {
  const value = sent?.[name]
  return typeof value === 'string' ? value : otherwise
}
