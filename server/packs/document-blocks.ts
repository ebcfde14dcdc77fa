import { type PackContent, type PackFinding, type PackSheets, withheldMarker } from '#domain/packs/schema.ts'
import type { Bar, Block } from './blocks.ts'
import {
  countText,
  type Goal,
  goalsIn,
  groupTable,
  type Heading,
  heardTables,
  togetherBlocks,
  underHeard,
  voteBlocks,
} from './document-tables.ts'
import type { Sentences } from './sentences.ts'

/** What a board reads: each part of it from the sheets, and no number that does not stand in one of them. */
export function documentBlocks({ about, findings, sheets }: PackContent, words: Sentences): Block[] {
  const { t } = words
  const goals = goalsIn(sheets)
  const heading = (id: string, level: 2 | 3 = 2, text = t(`doc.${id}`)): Block => ({ kind: 'heading', level, text, id })
  const people = sheets.goals.find(({ goal, mission, measure }) => !goal && !mission && measure === 'people')
  const gone = sheets['read-me'].find(({ item }) => item === 'quotes_taken_back')?.value
  return [
    heading('told'),
    { kind: 'paragraph', text: t('doc.told-lead', { count: Number(people?.value ?? 0) }) },
    { kind: 'paragraph', text: t('doc.marker', { withheld: withheldMarker }) },
    ...about.missions.flatMap((mission) => missionBlocks(mission, sheets, words)),
    ...findingBlocks(findings, words, heading),
    heading('words'),
    { kind: 'paragraph', text: t(sheets.quotes.length > 0 ? 'doc.words-lead' : 'doc.no-words') },
    ...(typeof gone === 'number' ? [{ kind: 'paragraph', text: t('doc.gone', { count: gone }) } as const] : []),
    ...goals.flatMap((goal) => quoteBlocks(goal, sheets)),
    ...voteBlocks(sheets, words, heading),
    ...togetherBlocks(sheets, words, heading),
    heading('groups'),
    { kind: 'paragraph', text: t('doc.groups-lead') },
    ...(['area', 'age-band'] as const).map((by) => groupTable(by, goals, sheets, words)),
    { kind: 'paragraph', text: t('doc.groups-more') },
    heading('heard'),
    { kind: 'paragraph', text: t('doc.heard-lead') },
    underHeard(sheets, words),
    ...heardTables(sheets, words),
    heading('listened'),
    ...listBlock(
      t('doc.surveys'),
      'surveys',
      about.surveys.map((survey) => t('doc.survey-line', survey)),
    ),
    ...listBlock(
      t('doc.workshops'),
      'workshops',
      about.workshops.length === 0 && about.workshopsHeld > 0
        ? [t('doc.workshops-held', { count: about.workshopsHeld })]
        : about.workshops.map(({ title, heldOn }) => t('doc.workshop-line', { title, day: heldOn })),
    ),
    heading('coded'),
    { kind: 'paragraph', text: t('doc.coded-lead', { number: about.versions.codeBook }) },
    { kind: 'paragraph', text: agreement(sheets, words) },
    heading('limits'),
    {
      kind: 'list',
      items: [
        ...[t('doc.limit-chose'), t('doc.limit-several'), t('doc.limit-once')],
        ...[t('doc.limit-small', { least: about.least }), t('doc.limit-stands', { step: about.step })],
        ...(about.policy === 'round' ? [t('doc.limit-round')] : []),
      ],
    },
    { kind: 'paragraph', text: t('doc.licence') },
  ]
}

/** The most people that any goal of any mission has. */
const longestBar = (sheets: PackSheets): number =>
  Math.max(
    0,
    ...sheets.goals.map(({ goal, measure, value }) =>
      goal !== null && measure === 'people' && typeof value === 'number' ? value : 0,
    ),
  )

function missionBlocks({ slug, name }: { slug: string; name: string }, sheets: PackSheets, words: Sentences): Block[] {
  const { t } = words
  const rows = sheets.goals.filter(({ mission }) => mission === slug)
  const cell = (goal: string | null, measure: string) =>
    rows.find((row) => row.goal === goal && row.measure === measure)
  const text = (goal: string, measure: string) => {
    const row = cell(goal, measure)
    return row ? countText(row.value, row.status, words) : '–'
  }
  const goals = goalsIn(sheets).filter(({ mission }) => mission === slug)
  const bars = goals.map(({ code, name: label }): Bar => {
    const row = cell(code, 'people')
    const isTold = typeof row?.value === 'number'
    return { label, value: isTold ? Number(row.value) : null, text: isTold ? text(code, 'people') : t('withheld') }
  })
  const measures = (['people', 'contributions', 'votes', 'need', 'strength', 'for', 'against'] as const).filter(
    (measure) => rows.some((row) => row.goal !== null && row.measure === measure),
  )
  const whole = cell(null, 'people')?.value
  return [
    { kind: 'heading', level: 3, text: name, id: `mission-${slug}` },
    ...(typeof whole === 'number'
      ? [{ kind: 'paragraph', text: t('doc.mission-line', { count: whole }) } as const]
      : []),
    {
      ...{ kind: 'bars', id: `bars-${slug}`, title: t('doc.chart', { mission: name }) },
      ...{
        description: t('doc.chart-description'),
        most: longestBar(sheets),
        bars: bars.sort((one, other) => (other.value ?? -1) - (one.value ?? -1)),
      },
    },
    {
      kind: 'table',
      caption: t('doc.chart', { mission: name }),
      columns: [
        { text: t('doc.goal'), isNumber: false },
        ...measures.map((measure) => ({
          text: t(measure === 'votes' ? 'doc.votes-column' : `doc.${measure}`),
          isNumber: true,
        })),
      ],
      rows: goals.map(({ code, name: label }) => [label, ...measures.map((measure) => text(code, measure))]),
    },
  ]
}

const quoteBlocks = ({ code, name }: Goal, { quotes }: PackSheets): Block[] => {
  const mine = quotes.filter(({ goal }) => goal === code)
  if (mine.length === 0) return []
  return [
    { kind: 'heading', level: 3, text: name, id: `words-${code}` },
    ...mine.map(
      ({ text, language, source, translation, translation_language }): Block => ({
        ...{ kind: 'quote', text: String(text), language: String(language), source: String(source) },
        translation:
          translation === null ? null : { text: String(translation), language: String(translation_language) },
      }),
    ),
  ]
}

/** What was claimed and agreed, with the counts of the day it was built on: those may be others than the pack's own. */
function findingBlocks(findings: readonly PackFinding[], words: Sentences, heading: Heading): Block[] {
  if (findings.length === 0) return []
  const { t, number } = words
  return [
    heading('findings'),
    { kind: 'paragraph', text: t('doc.findings-lead') },
    ...findings.flatMap(({ finding, claim, strength, people, name, countedOn, limits }): Block[] => [
      heading(`finding-${finding}`, 3, claim),
      {
        kind: 'paragraph',
        text: t('doc.finding-line', {
          strength: t(`strength.${strength ?? 'early'}`),
          people: people === null ? withheldMarker : number(people),
          ...{ goal: name, day: countedOn },
        }),
      },
      { kind: 'paragraph', text: t('doc.finding-limits', { limits }) },
    ]),
  ]
}

const listBlock = (title: string, id: string, items: string[]): Block[] =>
  items.length === 0
    ? []
    : [
        { kind: 'heading', level: 3, text: title, id },
        { kind: 'list', items },
      ]

function agreement(sheets: PackSheets, { t, number }: Sentences): string {
  const last = sheets['coding-quality'].filter(({ of }) => of === 'all').at(-1)
  if (!last || typeof last.alpha !== 'number') return t('doc.no-agreement')
  return t('doc.agreement', { texts: last.texts, alpha: number(last.alpha, 2) })
}
