import type { Verdict } from '#domain/audit/commands/verify.ts'
import type { Broken } from '#domain/audit/rules.ts'

/** What following the chain came to, for whoever runs a tool. */
export function verdictSentences({ entries, head, waiting, broken }: Verdict): string[] {
  const count = entries.toLocaleString('en-GB')
  if (broken)
    return [`The audit trail is broken. ${sentence(broken)}`, `Before that ${count} entries are as they were written.`]
  const tail = waiting > 0 ? ` ${waiting.toLocaleString('en-GB')} more wait to be chained.` : ''
  const whole = `The audit trail is whole: ${count} entries, each as it was written.${tail}`
  return head ? [whole, `It ends at ${head.seq}:${head.hash}`] : [whole]
}

function sentence({ how, seq, entryId }: Broken): string {
  const which = `${seq === null ? 'One' : `Number ${seq}`}${entryId ? ` (${entryId})` : ''}`
  switch (how) {
    case 'changed':
      return `${which} is not as it was written, or was signed with a key that is no longer in KEYS.`
    case 'removed':
      return `${which} was removed.`
    case 'inserted':
      return `${which} was put in by hand.`
    case 'cut':
      return `Its end was cut off: from number ${seq} on it is gone.`
    case 'head':
      return `Its end is not as it was left, at number ${seq}: somebody made it anew, or changed where it ends.`
  }
}
