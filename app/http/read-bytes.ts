/**
 * Reads a body to its end and keeps no more of it than `most` bytes: stopping in the middle would close the connection,
 * and nobody would get the answer. How long it may go on is for the guard before us.
 * @returns null when there was more
 */
export async function readBytes(body: ReadableStream<Uint8Array> | null, most: number): Promise<Buffer | null> {
  let chunks: Uint8Array[] = []
  let size = 0
  // Node's streams can be iterated; the DOM's types do not say so yet.
  for await (const chunk of (body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size <= most) chunks.push(chunk)
    else chunks = []
  }
  return size > most ? null : Buffer.concat(chunks)
}
