/**
 * Puts an earlier answer into a sentence where the cursor is, with room for other words where it can be left out.
 * @returns the sentence, and where the cursor goes on: where those other words belong, or behind it
 */
export function insertPipe(
  text: string,
  { start, end }: { start: number; end: number },
  key: string,
  canBeSkipped: boolean,
): { text: string; cursor: number } {
  const pipe = canBeSkipped ? `{${key}|}` : `{${key}}`
  const cursor = start + pipe.length - (canBeSkipped ? 1 : 0)
  return { text: text.slice(0, start) + pipe + text.slice(end), cursor }
}
