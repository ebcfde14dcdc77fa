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

/** Signs beside the longest word of a column: its margins, and letters that are wider than others. */
const roomBeside = 4
/** Signs that a column of words has at the most, in a table of few columns and of many: longer texts go over lines. */
const mostSigns = { few: 28, many: 20 }

/** By what stands in them: no word is broken, and words have the room that numbers leave. */
function widthsOf({ columns, rows }: Table): number[] {
  const most = mostSigns[columns.length > 5 ? 'many' : 'few']
  const longest = (texts: readonly string[]) => Math.max(...texts.map(({ length }) => length))
  const signs = columns.map(({ text, isNumber }, index) => {
    const texts = [text, ...rows.map((row) => row[index] ?? '')]
    const word = longest(texts.flatMap((each) => each.split(/\s+/))) + roomBeside
    return isNumber ? word : Math.max(word, Math.min(most, longest(texts)))
  })
  const all = signs.reduce((sum, each) => sum + each, 0)
  return signs.map((each) => Math.floor((pageWidth * each) / all))
}

/** Rows of a table that fits on a page: it is not divided over two. */
const mostKept = 14
/** As on the page: lines lead the eye and no more. */
const line = { style: 'single', size: 4, color: 'C9C2B4' } as const
const borders = { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line }
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
  const paragraph = (text: string, keepNext = false) =>
    new Paragraph({ bidirectional: isRightToLeft, ...(keepNext && { keepNext }), children: [run(text)] })
  const heading = (level: 1 | 2 | 3, text: string) =>
    new Paragraph({ heading: levels[level], bidirectional: isRightToLeft, children: [run(text)] })

  /** Somebody's words, in their own direction; a line of them stays a line. */
  const said = (text: string, tag: string, more: Run = {}) =>
    new Paragraph({
      bidirectional: rightToLeftScripts.test(tag),
      // Who said it where stays with it.
      ...{ keepNext: true, keepLines: true, indent: { start: 400, end: 400 } },
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

  type Place = { width: number; index: number; isHeader: boolean; keepNext: boolean }
  const cell = (columns: Table['columns'], text: string, { width, index, isHeader, keepNext }: Place) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      ...(isHeader && { shading: { fill: 'E3EEEA' } }),
      margins: { top: 60, bottom: 60, left: 70, right: 70 },
      children: [
        new Paragraph({
          ...{ bidirectional: isRightToLeft, ...(keepNext && { keepNext }), spacing: { after: 0, line: 260 } },
          alignment: columns[index]?.isNumber ? AlignmentType.END : AlignmentType.START,
          children: [run(text, { bold: isHeader, size: isHeader && columns.length > 5 ? narrowSize : tableSize })],
        }),
      ],
    })

  const grid = ({ columns, rows, ...table }: Table) => {
    const widths = widthsOf({ ...table, columns, rows })
    const row = (texts: readonly string[], isHeader: boolean, keepNext: boolean) =>
      new TableRow({
        ...{ cantSplit: true, ...(isHeader && { tableHeader: true }) },
        children: texts.map((text, index) =>
          cell(columns, text, { width: widths[index] ?? 0, index, isHeader, keepNext }),
        ),
      })
    const isKept = rows.length <= mostKept
    return new Grid({
      visuallyRightToLeft: isRightToLeft,
      width: { size: 100, type: WidthType.PERCENTAGE },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders,
      rows: [
        row(
          columns.map(({ text }) => text),
          true,
          true,
        ),
        ...rows.map((texts, index) => row(texts, false, isKept && index < rows.length - 1)),
      ],
    })
  }

  /** @param next what comes after it: what leads to a table stays with it */
  function written(block: Exclude<Block, { kind: 'heading' }>, next: Block | undefined) {
    switch (block.kind) {
      case 'paragraph':
        return [paragraph(block.text, next?.kind === 'table')]
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
