import {
  type PackContent,
  type PackFinding,
  type PackSheets,
  type RowOf,
  withheldMarker,
} from '#domain/packs/schema.ts'
import type { Bar, Block, Table } from './blocks.ts'
import type { Sentences } from './sentences.ts'

type Goal = { code: string; name: string; mission: string }

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

/** A count in a table: what is of an earlier time is marked, and so is what is withheld. */
export const countText = (value: unknown, status: unknown, { number }: Sentences): string =>
  typeof value === 'number' ? `${number(value)}${status === 'stands' ? '*' : ''}` : withheldMarker

export const goalsIn = ({ goals }: PackSheets): Goal[] =>
  goals
    .filter(({ goal, measure }) => goal !== null && measure === 'people')
    .map(({ goal, name, mission }) => ({ code: String(goal), name: String(name), mission: String(mission) }))

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

type Heading = (id: string, level?: 2 | 3, text?: string) => Block

function voteBlocks({ votes }: PackSheets, words: Sentences, heading: Heading): Block[] {
  if (votes.length === 0) return []
  const { t, number, day } = words
  const columns = (['choice', 'name', 'held_on', 'rule', 'votes', 'against', 'voters'] as const).map((column) => ({
    text: t(column === 'name' ? 'doc.goal' : `columns.${column}`),
    isNumber: ['votes', 'against', 'voters'].includes(column),
  }))
  const rows = votes.map((row) => [
    ...[String(row.choice), String(row.name), day(String(row.held_on)), t(`rules.${row.rule}`)],
    ...[row.votes, row.against, row.voters].map((value) => number(Number(value))),
  ])
  return [heading('votes'), { kind: 'table', caption: t('doc.votes'), columns, rows }]
}

function togetherBlocks({ together, themes }: PackSheets, words: Sentences, heading: Heading): Block[] {
  const { t } = words
  const named = themes.filter(({ code }) => code !== null)
  const rows = [
    ...named.map(({ name, code_name, people, status }) => [
      String(code_name),
      String(name),
      countText(people, status, words),
    ]),
    // Each pair once.
    ...together
      .filter(({ goal, other_goal }) => String(goal) < String(other_goal))
      .map(({ name, other_name, people, status }) => [
        String(other_name),
        String(name),
        countText(people, status, words),
      ]),
  ]
  if (rows.length === 0) return []
  const columns = [
    { text: t('columns.code_name'), isNumber: false },
    { text: t('doc.goal'), isNumber: false },
    { text: t('doc.people'), isNumber: true },
  ]
  return [heading('together'), { kind: 'table', caption: t('doc.together'), columns, rows }]
}

function groupTable(by: 'area' | 'age-band', goals: readonly Goal[], sheets: PackSheets, words: Sentences): Table {
  const { t } = words
  const cells: (Pick<RowOf<'goal-groups'>, 'goal' | 'mission' | 'people' | 'status'> & {
    group: string
    title: string
  })[] =
    by === 'area'
      ? sheets.places.map((row) => ({
          ...row,
          group: String(row.area),
          title: words.group(by, String(row.area), row.area_name),
        }))
      : sheets['goal-groups']
          .filter((row) => row.by === by)
          .map((row) => ({
            ...row,
            group: String(row.group),
            title: words.group(by, String(row.group), row.group_name),
          }))
  const groups = [...new Map(cells.filter(({ group }) => group !== 'all').map(({ group, title }) => [group, title]))]
  const row = (label: string, goal: string | null): string[] | null => {
    const mine = cells.filter((cell) => cell.goal === goal && (goal !== null || cell.mission === null))
    if (mine.length === 0) return null
    return [
      label,
      ...groups.map(([group]) => {
        const cell = mine.find((each) => each.group === group)
        return cell ? countText(cell.people, cell.status, words) : '–'
      }),
    ]
  }
  return {
    ...{ kind: 'table', caption: words.by(by) },
    columns: [{ text: t('doc.goal'), isNumber: false }, ...groups.map(([, text]) => ({ text, isNumber: true }))],
    rows: [row(t('everybody'), null), ...goals.map(({ code, name }) => row(name, code))].flatMap((each) =>
      each ? [each] : [],
    ),
  }
}

export const underHeardIn = ({ heard }: PackSheets, words: Sentences): string[] =>
  heard
    .filter(({ flag }) => flag === 'under-heard')
    .map(({ by, group, group_name }) => words.group(String(by), String(group), group_name))

function underHeard(sheets: PackSheets, words: Sentences): Block {
  const groups = underHeardIn(sheets, words)
  const { t } = words
  return {
    kind: 'paragraph',
    text: groups.length > 0 ? t('doc.under', { groups: groups.join(' · ') }) : t('doc.none-under'),
  }
}

function heardTables({ heard }: PackSheets, words: Sentences): Table[] {
  const { t, percent, number } = words
  return [...new Set(heard.map(({ by }) => String(by)))].map((by) => {
    const rows = heard.filter((row) => row.by === by)
    const isHeld = rows.some(({ population_share }) => population_share !== null)
    const share = (value: unknown, row: (typeof rows)[number]) => {
      if (typeof value === 'number') return percent(value)
      return row.flag === 'too-few-to-compare' ? t('too-few') : '–'
    }
    return {
      ...{ kind: 'table', caption: words.by(by) },
      columns: [
        { text: t('columns.group_name'), isNumber: false },
        { text: t('doc.people'), isNumber: true },
        ...(isHeld
          ? (['share', 'population_share', 'ratio'] as const).map((column) => ({
              text: t(`columns.${column}`),
              isNumber: true,
            }))
          : []),
      ],
      rows: rows.map((row) => [
        words.group(by, String(row.group), row.group_name),
        countText(row.people, row.status, words),
        ...(isHeld
          ? [
              share(row.share, row),
              typeof row.population_share === 'number' ? percent(row.population_share) : '–',
              typeof row.ratio === 'number' ? number(row.ratio, 2) : '–',
            ]
          : []),
      ]),
    }
  })
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
