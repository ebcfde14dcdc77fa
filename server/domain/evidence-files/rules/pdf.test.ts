import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { fileBroken, pdfHoldsMore, pdfLocked } from '../problems.ts'
import { checkPdf } from './pdf.ts'

const pdf = (...objects: (string | Buffer)[]) =>
  Buffer.concat([
    Buffer.from('%PDF-1.7\n'),
    ...objects.map((each) => (typeof each === 'string' ? Buffer.from(`${each}\n`, 'latin1') : each)),
    Buffer.from('trailer << /Root 1 0 R >>\n%%EOF\n'),
  ])
const packed = (what: string, kind = '/ObjStm', bytes: Buffer = deflateSync(Buffer.from(what))) =>
  Buffer.concat([
    Buffer.from(`2 0 obj << /Type ${kind} /Filter /FlateDecode /Length ${bytes.length} >>\nstream\r\n`),
    ...[bytes, Buffer.from('\nendstream\nendobj\n')],
  ])
const page = '1 0 obj << /Type /Catalog /OpenAction [3 0 R /Fit] /Title (JS and Launch) >> endobj'

test.each([
  ['a page that opens at its place', pdf(page)],
  ['packed objects', pdf(page, packed('<< /Type /Page /JSomething 1 >>'))],
  ['whatever is drawn', pdf(page, packed('/JS /Launch', '/XObject'))],
  ['words after the end, as mail programs add them', Buffer.concat([pdf(page), Buffer.alloc(300, 10)])],
])('%s may stand in public', (_, bytes) => {
  expect(checkPdf(bytes)).toEqual({ ok: true, value: null })
})

test.each([
  ['a program', pdf(page, '3 0 obj << /S /JavaScript /JS (app.alert(1)) >> endobj'), pdfHoldsMore],
  ['a program whose name is written in numbers', pdf(page, '3 0 obj << /S /J#61vaScript >> endobj'), pdfHoldsMore],
  ['a packed program', pdf(page, packed('<< /S /Launch /F (cmd.exe) >>')), pdfHoldsMore],
  ['a packed program beside a name in numbers', pdf(page, packed('<< /J#53 1 >>', '/Obj#53tm')), pdfHoldsMore],
  ['another file', pdf(page, '3 0 obj << /Names << /EmbeddedFiles 4 0 R >> >> endobj'), pdfHoldsMore],
  ['a lock', pdf(page, 'trailer << /Encrypt 9 0 R >>'), pdfLocked],
  ['no end', pdf(page).subarray(0, 60), fileBroken],
  ['a stream without an end', pdf(page, '2 0 obj << >> stream\nabc'), fileBroken],
  ['objects that nobody can unpack', pdf(page, packed('', '/ObjStm', Buffer.from('none'))), fileBroken],
  ['objects that unpack into gigabytes', pdf(page, packed('', '/ObjStm', bomb())), fileBroken],
  ['a page of the web', Buffer.from('<script>%PDF-1.7 %%EOF</script>'), fileBroken],
])('%s is refused', (_, bytes, problem) => {
  expect(checkPdf(bytes)).toEqual({ ok: false, problem })
})

function bomb(): Buffer {
  return deflateSync(Buffer.alloc(40 * 1024 * 1024))
}
