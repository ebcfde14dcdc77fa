import type { QueueItem } from '#domain/moderation/schema.ts'

type Listed = Pick<QueueItem, 'publicId' | 'isSealed'> & { lease: { isMine: boolean } | null }

/**
 * Where a moderator goes on after a text: the next one in the list that nobody else is reading, as several people read
 * one queue from its top; where there is none, the last one before it. What is with the safeguarding lead, or in
 * somebody's hands, is only opened where nothing else is left.
 *
 * @param order the list as it stood while the text was in it: it may be gone by now
 * @param items the list as it is
 */
export function nextAfter(publicId: string, order: readonly string[], items: readonly Listed[]): string | undefined {
  const others = items.filter((item) => item.publicId !== publicId)
  const isFree = ({ isSealed, lease }: Listed) => !isSealed && (lease === null || lease.isMine)
  const place = order.indexOf(publicId)
  const among = (wanted: readonly Listed[]) =>
    wanted.find((item) => order.indexOf(item.publicId) > place) ?? wanted.at(-1)
  return (among(others.filter(isFree)) ?? among(others))?.publicId
}
