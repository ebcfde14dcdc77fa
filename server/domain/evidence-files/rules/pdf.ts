import { inflateSync } from 'node:zlib'
import type { Problem } from '#domain/kernel/problem.ts'
import { fail, ok, type Result } from '#domain/kernel/result.ts'
import { fileBroken, pdfHoldsMore, pdfLocked } from '../problems.ts'

/** Unpacked, what describes a document of ten megabytes is a few; far more is there to fill the memory. In bytes. */
const mostUnpacked = 32 * 1024 * 1024
/** Where a file says what a stream is, before it: a few hundred bytes in practice. */
const longestHead = 4096
/** Readers look for the end of a file in its last bytes, as mail programs add some. */
const endsWithin = 2048

const isPdf = (bytes: Buffer): boolean => bytes.toString('latin1', 0, 5) === '%PDF-'

/** Names that make a reader run something, fill in something that it sends, or that bring other files along. */
const more = /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData)(?![A-Za-z0-9])/
const locked = /\/Encrypt(?![A-Za-z0-9])/

/**
 * Whether a PDF may stand in public: whole, not locked, without programs and without other files in it. It looks at what
 * describes the document, packed or not, and never at what is drawn; what it cannot look into, it refuses.
 */
export function checkPdf(bytes: Buffer): Result<null, Problem> {
  if (!isPdf(bytes) || !bytes.includes('%%EOF', Math.max(0, bytes.length - endsWithin))) return fail(fileBroken)
  const described = descriptionOf(bytes)
  if (described === null) return fail(fileBroken)
  const text = namesOf(described)
  if (locked.test(text)) return fail(pdfLocked)
  return more.test(text) ? fail(pdfHoldsMore) : ok(null)
}

/** Any sign of a name may be written as its number: `/J#53` is `/JS`. */
const namesOf = (text: string): string =>
  text.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

/** All that stands outside of streams, and what stands in those that hold objects; null where one cannot be opened. */
function descriptionOf(bytes: Buffer): string | null {
  const parts: string[] = []
  let unpacked = 0
  let at = 0
  for (;;) {
    const begins = bytes.indexOf('stream', at)
    const part = bytes.toString('latin1', at, begins === -1 ? bytes.length : begins)
    parts.push(part)
    if (begins === -1) return parts.join('\n')
    // A line ends after the word, then the stream begins.
    const from = begins + (bytes[begins + 6] === 0x0d ? 8 : 7)
    const ends = bytes.indexOf('endstream', from)
    if (ends === -1) return null
    const head = namesOf(
      part
        .slice(-longestHead)
        .split(/\bobj\b/)
        .at(-1) ?? '',
    )
    if (/\/ObjStm(?![A-Za-z0-9])/.test(head)) {
      const objects = /\/Filter/.test(head) ? inflate(bytes.subarray(from, ends)) : bytes.subarray(from, ends)
      unpacked += objects?.length ?? 0
      if (objects === null || unpacked > mostUnpacked) return null
      parts.push(objects.toString('latin1'))
    }
    at = ends + 'endstream'.length
  }
}

function inflate(packed: Buffer): Buffer | null {
  try {
    return inflateSync(packed, { maxOutputLength: mostUnpacked })
  } catch {
    return null
  }
}
