import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { PackContent } from '#domain/packs/schema.ts'
import { goalsIn, underHeardIn } from './document-tables.ts'
import { escaped } from './escape.ts'
import { pageFile } from './html.ts'
import type { Sentences } from './sentences.ts'

/** Longer words of others are hard to read, and may not be made shorter. */
const longestQuote = 160
/** A few things that were said are read, many are not: twenty pages are the most for Easy Read. */
const mostGoals = 12

/** The twin of the page: a picture, and short sentences beside it. Words that others said stand as they said them. */
export function easyReadFile(
  { about, sheets }: PackContent,
  words: Sentences,
  folder = resolve('public/symbols'),
): Buffer {
  const { t } = words
  const picture = (name: string) =>
    `<img alt="" src="data:image/svg+xml;base64,${readFileSync(resolve(folder, `${name}.svg`)).toString('base64')}">`
  const row = (name: string, ...lines: string[]) =>
    `<div class="row">${picture(name)}<div>${lines.join('')}</div></div>`
  const say = (text: string) => `<p>${escaped(text)}</p>`
  const whole = sheets.goals.find(({ goal, mission, measure }) => !goal && !mission && measure === 'people')
  const peopleOf = (code: string) =>
    sheets.goals.find(({ goal, measure }) => goal === code && measure === 'people')?.value ?? null
  const most = goalsIn(sheets)
    .map((goal) => ({ ...goal, people: peopleOf(goal.code) }))
    .sort((one, other) => Number(other.people ?? -1) - Number(one.people ?? -1))
    .slice(0, mostGoals)
  const quoteOf = (code: string) =>
    sheets.quotes.find(
      ({ goal, text, language }) =>
        goal === code && String(language) === words.language && [...String(text)].length <= longestQuote,
    )
  const under = underHeardIn(sheets, words)
  return pageFile(
    words,
    t('easy.title', { title: about.title }),
    [
      `<h1>${escaped(t('easy.title', { title: about.title }))}</h1>`,
      row('information', say(t('easy.what', { place: about.place.name }))),
      row('family', say(t('easy.people', { count: Number(whole?.value ?? 0) })), say(t('easy.counting'))),
      row('lock', say(t('easy.hidden'))),
      `<h2>${escaped(t('easy.goals'))}</h2>`,
      ...most.map(({ code, name, people }) => {
        const quote = quoteOf(code)
        return row(
          'chart',
          `<h3>${escaped(name)}</h3>`,
          say(typeof people === 'number' ? t('easy.goal', { count: people }) : t('easy.goal-hidden')),
          ...(quote
            ? [say(t('easy.said')), `<blockquote lang="${words.language}">${escaped(String(quote.text))}</blockquote>`]
            : []),
        )
      }),
      `<h2>${escaped(t('easy.heard'))}</h2>`,
      ...(under.length > 0
        ? under.map((group) => row('friends', say(t('easy.under', { group }))))
        : [row('friends', say(t('easy.none')))]),
      row('family', say(t('easy.limit'))),
      `<h2>${escaped(t('easy.next'))}</h2>`,
      row('book', say(t('easy.next-board'))),
      row('handshake', say(t('easy.next-tell'))),
      '<p class="soft" lang="en" dir="ltr">Symbols: OpenMoji, openmoji.org, CC BY-SA 4.0</p>',
    ],
    easyStyle,
  )
}

/** Fourteen points are the least for Easy Read. */
const easyStyle = `
body{font-size:1.375rem;line-height:1.6}
.row{display:grid;grid-template-columns:8rem 1fr;gap:1.5rem;align-items:center;background:#fff;border:1px solid #d9d3c7;border-radius:1rem;padding:1rem 1.25rem;margin:1rem 0;break-inside:avoid}
.row img{inline-size:8rem;block-size:8rem}
.row p,.row h3{margin:.25rem 0}
blockquote{margin:.25rem 0;padding-inline-start:1rem;border-inline-start:.4rem solid #0b5c63}
@media (max-width:30rem){.row{grid-template-columns:4.5rem 1fr}.row img{inline-size:4.5rem;block-size:4.5rem}}
@media print{body{font-size:14pt}}
`
