import { once } from 'node:events'
import { ZipFile } from 'yazl'

type Entry = { name: string; bytes: Buffer }

/** The earliest that a zip can say: when its parts were written is nobody's matter, and would differ each time. */
const mtime = new Date(1980, 0, 1)

/** Files as one zip. The same files give the same bytes, on whichever day and machine. */
export async function zipOf(entries: readonly Entry[]): Promise<Buffer> {
  const zip = new ZipFile()
  for (const { name, bytes } of entries) zip.addBuffer(bytes, name, { mtime, mode: 0o100644, forceDosTimestamp: true })
  zip.end()
  return collected(zip.outputStream)
}

/** A stream's bytes, all of them. */
export async function collected(stream: NodeJS.ReadableStream): Promise<Buffer> {
  const pieces: Buffer[] = []
  stream.on('data', (piece: Buffer | string) => pieces.push(Buffer.from(piece)))
  await once(stream, 'end')
  return Buffer.concat(pieces)
}

/** What is in a zip, in the order that it is there. */
export async function unzipped(bytes: Buffer): Promise<Entry[]> {
  const { fromBuffer } = await import('yauzl')
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (failed, zip) => {
      if (failed || !zip) return reject(failed)
      const entries: Entry[] = []
      zip.on('error', reject)
      zip.on('end', () => resolve(entries))
      zip.on('entry', (entry) =>
        zip.openReadStream(entry, (broken, stream) => {
          if (broken || !stream) return reject(broken)
          collected(stream).then((content) => {
            entries.push({ name: entry.fileName, bytes: content })
            zip.readEntry()
          }, reject)
        }),
      )
      zip.readEntry()
    })
  })
}
