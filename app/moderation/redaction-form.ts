/** What a button beside a text asks for. */
export const redactionIntents = ['confirm', 'refuse', 'undo', 'add', 'read'] as const

/** The address that takes them: beside the text's own, with the queue's filters. */
export function redactionPath(itemPath: string): string {
  const [path = '', search] = itemPath.split('?')
  return `${path}/redaction${search ? `?${search}` : ''}`
}
