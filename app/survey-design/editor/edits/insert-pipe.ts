/** Puts an earlier answer into a sentence where the cursor is. @returns the sentence, and where the cursor goes on */
export function insertPipe(text: string, start: number, end: number, key: string): { text: string; cursor: number } {
  const pipe = `{${key}}`
  return { text: text.slice(0, start) + pipe + text.slice(end), cursor: start + pipe.length }
}
