import { isUtf8 } from 'node:buffer'
import type { ChosenEncoding, Encoding } from './schema.ts'

type Utf8 = { bytes: Buffer; encoding: Encoding }

/**
 * A file's text as UTF-8, and what it was written in. A byte order mark says so; without one, what is no UTF-8 is taken
 * for the encoding that spreadsheets on Windows save in. Nothing tells it from its Central European or Arabic sisters:
 * what somebody says who looked at it counts for more, and for less than a mark. Never one long string: a file is turned piece by piece.
 */
export function asUtf8(file: Buffer, chosen: ChosenEncoding | null = null): Utf8 {
  if (startsWith(file, [0xef, 0xbb, 0xbf])) return plain(file.subarray(3))
  if (startsWith(file, [0xff, 0xfe])) return fromUtf16(file.subarray(2), 'utf-16le')
  if (startsWith(file, [0xfe, 0xff])) return fromUtf16(file.subarray(2), 'utf-16be')
  const zeros = zerosIn(file)
  if (zeros) return fromUtf16(file, zeros)
  return chosen ? { bytes: inPieces(file, decoderOf(chosen)), encoding: chosen } : plain(file)
}

const startsWith = (file: Buffer, mark: number[]) => mark.every((byte, index) => file[index] === byte)

const plain = (bytes: Buffer): Utf8 =>
  isUtf8(bytes) ? { bytes, encoding: 'utf-8' } : { bytes: inPieces(bytes, fromWindows), encoding: 'windows-1252' }

function decoderOf(name: ChosenEncoding): (piece: Buffer) => string {
  if (name === 'windows-1252') return fromWindows
  const decoder = new TextDecoder(name)
  return (piece) => decoder.decode(piece, { stream: true })
}

function fromUtf16(bytes: Buffer, name: 'utf-16le' | 'utf-16be'): Utf8 {
  const decoder = new TextDecoder(name)
  return { bytes: inPieces(bytes, (piece) => decoder.decode(piece, { stream: true })), encoding: 'utf-16' }
}

/** Every other byte of a Western text in UTF-16 is nought; text in other encodings holds none. */
function zerosIn(file: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  const start = file.subarray(0, 2000)
  const at = (odd: number) => start.filter((byte, index) => byte === 0 && index % 2 === odd).length
  const [even, odd] = [at(0), at(1)]
  if (Math.max(even, odd) < start.length / 5) return undefined
  return odd > even ? 'utf-16le' : 'utf-16be'
}

const pieceLength = 1024 * 1024

function inPieces(bytes: Buffer, textOf: (piece: Buffer) => string): Buffer {
  const pieces: Buffer[] = []
  for (let from = 0; from < bytes.length; from += pieceLength)
    pieces.push(Buffer.from(textOf(bytes.subarray(from, from + pieceLength))))
  return Buffer.concat(pieces)
}

/** Bytes 0x80 to 0x9f, where Windows-1252 is no Latin-1; Node's own decoder takes the two for one. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const fromWindows = (piece: Buffer): string =>
  piece.toString('latin1').replace(/[\u0080-\u009f]/g, (sign) => windows[sign.charCodeAt(0) - 0x80] as string)
