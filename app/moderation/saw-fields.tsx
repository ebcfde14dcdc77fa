import type { Saw } from '#domain/moderation/schema.ts'

/** Says with a form which lines of the logs were on its page: on top of others nothing is written unread. */
export function SawFields({ saw }: { saw: Saw }) {
  return (
    <>
      <input type="hidden" name="sawDecision" value={saw.decision ?? ''} />
      <input type="hidden" name="sawTags" value={saw.coding ?? ''} />
    </>
  )
}
