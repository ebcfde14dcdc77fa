import type { PackContent } from '#domain/packs/schema.ts'
import type { Block, Table } from './blocks.ts'
import { drawBars } from './chart.ts'
import { documentBlocks } from './document-blocks.ts'
import { escaped } from './escape.ts'
import type { Sentences } from './sentences.ts'

/** The page as one file: no script, nothing from elsewhere, made to be read aloud, enlarged and printed. */
export function htmlFile(pack: PackContent, words: Sentences): Buffer {
  const { about } = pack
  const blocks = documentBlocks(pack, words)
  const contents = blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block] : []))
  return pageFile(words, about.title, [
    `<p class="eyebrow">${escaped(about.place.name)} · ${escaped(words.t('doc.eyebrow'))}</p>`,
    `<h1>${escaped(about.title)}</h1>`,
    ...madeLines(pack, words).map((line) => `<p class="soft">${escaped(line)}</p>`),
    `<nav aria-labelledby="contents"><h2 id="contents">${escaped(words.t('doc.contents'))}</h2><ol>`,
    ...contents.map(({ id, text }) => `<li><a href="#${id}">${escaped(text)}</a></li>`),
    '</ol></nav>',
    ...blocks.map((block) => blockHtml(block, words)),
  ])
}

/** Whom it was made for, when, and what it is about. */
export function madeLines({ about }: PackContent, { t }: Sentences): string[] {
  return [
    t('doc.made', { day: about.day, audience: t(`audience.${about.audience}`) }),
    ...(about.period ? [t('doc.period', about.period)] : []),
    ...(about.published ? [t('doc.figures', { day: about.published.on })] : []),
  ]
}

/** A whole page around what it says. */
export function pageFile(words: Sentences, title: string, parts: readonly string[], more = ''): Buffer {
  const { language, isRightToLeft, t } = words
  return Buffer.from(
    [
      `<!doctype html>\n<html lang="${language}" dir="${isRightToLeft ? 'rtl' : 'ltr'}">`,
      `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`,
      `<title>${escaped(title)}</title><style>${style}${more}</style></head>`,
      `<body><a class="skip" href="#main">${escaped(t('doc.skip'))}</a><main id="main">`,
      ...parts,
      '</main></body></html>\n',
    ].join('\n'),
  )
}

function blockHtml(block: Block, words: Sentences): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level} id="${block.id}">${escaped(block.text)}</h${block.level}>`
    case 'paragraph':
      return `<p>${escaped(block.text)}</p>`
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`
    case 'bars':
      return block.bars.length > 0 ? `<figure>${drawBars(block, words.isRightToLeft)}</figure>` : ''
    case 'table':
      return tableHtml(block)
    case 'quote':
      return quoteHtml(block, words)
  }
}

/** Wide tables scroll by themselves, by keys too. */
const tableHtml = ({ caption, columns, rows }: Table): string =>
  [
    `<div class="wide" tabindex="0" role="region" aria-label="${escaped(caption)}"><table><caption>${escaped(caption)}</caption>`,
    `<thead><tr>${columns.map(({ text, isNumber }) => `<th scope="col"${isNumber ? ' class="n"' : ''}>${escaped(text)}</th>`).join('')}</tr></thead><tbody>`,
    ...rows.map(
      ([name = '', ...cells]) =>
        `<tr><th scope="row">${escaped(name)}</th>${cells
          .map((cell, index) => `<td${columns[index + 1]?.isNumber ? ' class="n"' : ''}>${escaped(cell)}</td>`)
          .join('')}</tr>`,
    ),
    '</tbody></table></div>',
  ].join('')

const quoteHtml = (
  { text, language, source, translation }: Extract<Block, { kind: 'quote' }>,
  { t }: Sentences,
): string =>
  [
    `<figure class="quote"><blockquote lang="${escaped(language)}" dir="auto">${escaped(text)}</blockquote>`,
    translation
      ? `<p lang="${escaped(translation.language)}" dir="auto">${escaped(t('doc.translated', { text: translation.text }))}</p>`
      : '',
    `<figcaption>${escaped(t('doc.said-in', { source }))}</figcaption></figure>`,
  ].join('')

const style = `
:root{color-scheme:light}
body{margin:0;background:#fbf8f2;color:#1b2030;font:1.125rem/1.5 "Atkinson Hyperlegible Next","Atkinson Hyperlegible",Verdana,"Noto Sans","Noto Sans Arabic","Noto Sans Gurmukhi",sans-serif}
main{max-inline-size:60rem;margin:0 auto;padding:2rem 1.25rem 4rem}
h1{font-size:2.25rem;line-height:1.15;margin:.25rem 0 1rem}
h2{font-size:1.6rem;line-height:1.2;margin:3rem 0 .75rem;padding-block-start:1rem;border-block-start:2px solid #d9d3c7}
h3{font-size:1.2rem;margin:2rem 0 .5rem}
nav h2{border:0;font-size:1.2rem;margin:2rem 0 .5rem;padding:0}
p,li{max-inline-size:65ch}
a{color:#0b5c63}
a:focus-visible,.wide:focus-visible{outline:3px solid #f2b134;outline-offset:2px;box-shadow:0 0 0 5px #1b2030}
.eyebrow{color:#0b5c63;font-weight:700;margin:0}
.soft{color:#4a5163;margin:.1rem 0}
.skip{position:absolute;inset-inline-start:-999rem}
.skip:focus{inset-inline-start:1rem;inset-block-start:1rem;background:#fff;padding:.5rem}
.wide{overflow-x:auto;margin:1rem 0}
table{border-collapse:collapse;inline-size:100%;background:#fff;font-size:1rem}
caption{text-align:start;font-weight:700;padding:.5rem 0;background:#fbf8f2}
th,td{text-align:start;padding:.45rem .6rem;border:1px solid #d9d3c7;vertical-align:top}
thead th{background:#eef3f1}
tbody th{font-weight:400}
.n{text-align:end;font-variant-numeric:tabular-nums}
figure{margin:1rem 0}
svg{inline-size:100%;max-inline-size:40rem;block-size:auto}
svg .bar{fill:#0b5c63}svg .hidden{stroke:#4a5163}
svg text{font-size:16px;fill:#1b2030}svg .value{font-weight:700}
.quote{background:#fff;border:1px solid #d9d3c7;border-radius:1rem 1rem 1rem .2rem;padding:1rem 1.25rem;max-inline-size:40rem;break-inside:avoid}
.quote blockquote{margin:0;white-space:pre-line;overflow-wrap:anywhere}
figcaption{color:#4a5163;font-size:1rem;margin-block-start:.5rem}
@media print{body{background:#fff;font-size:11pt}main{max-inline-size:none;padding:0}.skip{display:none}h2,h3{break-after:avoid}
.wide{overflow:visible;break-inside:avoid}table{font-size:9pt}thead{display:table-header-group}caption,p:has(+.wide),p:has(+figure),figure:has(+.wide){break-after:avoid}tr,.quote,figure{break-inside:avoid}
.quote{padding:.35rem .8rem;margin:.5rem 0;border-radius:.6rem .6rem .6rem .15rem}.quote p{margin:.25rem 0}figcaption{font-size:9pt;margin-block-start:.1rem}
h2{margin:1.75rem 0 .5rem;font-size:17pt}h3{margin:1.25rem 0 .4rem;font-size:13pt}h1{font-size:24pt}a{color:inherit;text-decoration:none}
@page{size:A4;margin:18mm}}
`
