import type { Block, Table } from './blocks.ts'
import { withoutControls } from './escape.ts'
import type { Sentences } from './sentences.ts'

type Docx = typeof import('docx')
type Run = { bold?: boolean; italics?: boolean; size?: number }
type Quote = Extract<Block, { kind: 'quote' }>

/** Names of languages as documents write them. */
export const languageTags = { en: 'en-GB', ur: 'ur-PK' } as const
/** Half points: nine points, so that ten columns fit on a page. */
const tableSize = 18
/** Of the headings of many columns, so that no word of them breaks. */
const narrowSize = 16
/** Twentieths of a point between the margins of A4. */
const pageWidth = 9026

/** Names are longer than numbers. */
function widthsOf(columns: number): number[] {
  const first = Math.round(pageWidth * (columns > 5 ? 0.26 : columns > 2 ? 0.4 : 0.7))
  return Array.from({ length: columns }, (_, index) =>
    index === 0 ? first : Math.floor((pageWidth - first) / (columns - 1)),
  )
}
const rightToLeftScripts = /^(ar|ur|fa|he|ps|sd|ku)/

/** The parts of a document in one language, each word of which says which language that is. */
export function wordParts(docx: Docx, words: Sentences) {
  const {
    AlignmentType,
    HeadingLevel,
    Paragraph,
    Table: Grid,
    TableCell,
    TableLayoutType,
    TableRow,
    TextRun,
    WidthType,
  } = docx
  const { isRightToLeft, language } = words
  const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

  const spokenIn = (tag: string, text: string, more: Run & { break?: number } = {}) => {
    const rightToLeft = rightToLeftScripts.test(tag)
    return new TextRun({
      ...{ text: withoutControls(text), rightToLeft, ...more },
      language: rightToLeft ? { bidirectional: tag } : { value: tag },
    })
  }
  const run = (text: string, more: Run = {}) => spokenIn(languageTags[language], text, more)
  const paragraph = (text: string) => new Paragraph({ bidirectional: isRightToLeft, children: [run(text)] })
  const heading = (level: 1 | 2 | 3, text: string) =>
    new Paragraph({ heading: levels[level], bidirectional: isRightToLeft, children: [run(text)] })

  /** Somebody's words, in their own direction; a line of them stays a line. */
  const said = (text: string, tag: string, more: Run = {}) =>
    new Paragraph({
      bidirectional: rightToLeftScripts.test(tag),
      indent: { start: 400, end: 400 },
      border: { left: { style: 'single', size: 18, space: 12, color: '0B5C63' } },
      children: text.split('\n').map((line, index) => spokenIn(tag, line, { ...more, ...(index > 0 && { break: 1 }) })),
    })

  const quoted = ({ text, language: tag, source, translation }: Quote) => [
    said(text, tag),
    ...(translation
      ? [said(words.t('doc.translated', { text: translation.text }), translation.language, { italics: true })]
      : []),
    new Paragraph({
      ...{ bidirectional: isRightToLeft, indent: { start: 400 }, spacing: { after: 240 } },
      children: [run(words.t('doc.said-in', { source }))],
    }),
  ]

  const cell = (columns: Table['columns'], text: string, index: number, isHeader: boolean) =>
    new TableCell({
      width: { size: widthsOf(columns.length)[index] ?? 0, type: WidthType.DXA },
      ...(isHeader && { shading: { fill: 'E3EEEA' } }),
      margins: { top: 60, bottom: 60, left: 70, right: 70 },
      children: [
        new Paragraph({
          ...{ bidirectional: isRightToLeft, spacing: { after: 0, line: 260 } },
          alignment: columns[index]?.isNumber ? AlignmentType.END : AlignmentType.START,
          children: [run(text, { bold: isHeader, size: isHeader && columns.length > 5 ? narrowSize : tableSize })],
        }),
      ],
    })

  const grid = ({ columns, rows }: Table) =>
    new Grid({
      visuallyRightToLeft: isRightToLeft,
      width: { size: 100, type: WidthType.PERCENTAGE },
      columnWidths: widthsOf(columns.length),
      layout: TableLayoutType.FIXED,
      rows: [
        new TableRow({
          ...{ tableHeader: true, cantSplit: true },
          children: columns.map(({ text }, index) => cell(columns, text, index, true)),
        }),
        ...rows.map(
          (row) =>
            new TableRow({ cantSplit: true, children: row.map((text, index) => cell(columns, text, index, false)) }),
        ),
      ],
    })

  function written(block: Exclude<Block, { kind: 'heading' }>) {
    switch (block.kind) {
      case 'paragraph':
        return [paragraph(block.text)]
      case 'list':
        return block.items.map(
          (item) => new Paragraph({ bullet: { level: 0 }, bidirectional: isRightToLeft, children: [run(item)] }),
        )
      case 'bars':
        return []
      case 'table':
        return [
          new Paragraph({
            ...{ keepNext: true, bidirectional: isRightToLeft },
            children: [run(block.caption, { bold: true })],
          }),
          grid(block),
          new Paragraph({ children: [] }),
        ]
      case 'quote':
        return quoted(block)
    }
  }
  return { heading, paragraph, written }
}
