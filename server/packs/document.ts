import type { PackContent } from '#domain/packs/schema.ts'
import { documentBlocks } from './document-blocks.ts'
import { languageTags, wordParts } from './document-parts.ts'
import { escaped, withoutControls } from './escape.ts'
import { madeLines } from './html.ts'
import type { Sentences } from './sentences.ts'
import { unzipped, zipOf } from './zip.ts'

/**
 * For the JSNA: real headings, tables whose header row comes again on each page, and the language of every word. It has no
 * pictures: each of its tables says what a chart would. The same pack gives the same bytes.
 */
export async function documentFile(pack: PackContent, words: Sentences): Promise<Buffer> {
  // Large, and needed for this alone: a process that makes no pack does without.
  const docx = await import('docx')
  const { about } = pack
  const { heading, paragraph, written } = wordParts(docx, words)
  const blocks = documentBlocks(pack, words).filter(({ kind }) => kind !== 'bars')
  const document = new docx.Document({
    title: withoutControls(about.title),
    creator: withoutControls(about.place.name),
    styles: {
      default: {
        document: {
          run: { font: 'Verdana', size: 22, language: { value: 'en-GB', bidirectional: 'ur-PK' } },
          paragraph: { spacing: { after: 120, line: 288 } },
        },
        heading1: headingStyle(44, '1B2030', { before: 160, after: 200 }),
        heading2: headingStyle(32, '0B5C63', { before: 480, after: 120 }),
        heading3: headingStyle(26, '1B2030', { before: 320, after: 80 }),
      },
    },
    sections: [
      {
        children: [
          paragraph(`${about.place.name} · ${words.t('doc.eyebrow')}`),
          heading(1, about.title),
          ...madeLines(pack, words).map((line) => paragraph(line)),
          ...blocks.flatMap((block, index) =>
            block.kind === 'heading' ? [heading(block.level, block.text)] : written(block, blocks[index + 1]),
          ),
        ],
      },
    ],
  })
  return standing(await docx.Packer.toBuffer(document), pack)
}

const headingStyle = (size: number, color: string, spacing: { before?: number; after: number }) => ({
  run: { size, bold: true, color },
  paragraph: { spacing, keepNext: true },
})

/** The library writes down when it ran: that is made to stand still, as the moment that the pack is of. */
async function standing(bytes: Buffer, { about }: PackContent): Promise<Buffer> {
  const entries = await unzipped(bytes)
  const core = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(about.title)}</dc:title><dc:creator>${escaped(about.place.name)}</dc:creator>`,
    `<dc:language>${languageTags[about.language]}</dc:language>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${about.at}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${about.at}</dcterms:modified></cp:coreProperties>`,
  ].join('')
  return zipOf(
    entries
      .map(({ name, bytes: content }) => ({ name, bytes: name === 'docProps/core.xml' ? Buffer.from(core) : content }))
      .sort((one, other) => (one.name < other.name ? -1 : 1)),
  )
}
