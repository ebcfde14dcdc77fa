import type { ReadReason, RedactionKind } from '#domain/redaction/schema.ts'

/** What a button beside a text asks for; `ids` are those of the redactions it is about. */
export const redactionIntents = ['confirm', 'refuse', 'undo', 'add', 'read'] as const
export type RedactionIntent = (typeof redactionIntents)[number]
export type RedactionAsked =
  | { intent: 'confirm' | 'refuse' | 'undo'; ids: readonly string[] }
  | { intent: 'add'; words: string; kind: RedactionKind }
  | { intent: 'read'; reason: ReadReason }

/** The address that takes them: beside the text's own, with the queue's filters. */
export function redactionPath(itemPath: string): string {
  const [path = '', search] = itemPath.split('?')
  return `${path}/redaction${search ? `?${search}` : ''}`
}
