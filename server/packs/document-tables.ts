import { type PackSheets, type RowOf, withheldMarker } from '#domain/packs/schema.ts'
import type { Block, Table } from './blocks.ts'
import type { Sentences } from './sentences.ts'

export type Goal = { code: string; name: string; mission: string }

/** A count in a table: what is of an earlier time is marked, and so is what is withheld. */
export const countText = (value: unknown, status: unknown, { number }: Sentences): string =>
  typeof value === 'number' ? `${number(value)}${status === 'stands' ? '*' : ''}` : withheldMarker

export const goalsIn = ({ goals }: PackSheets): Goal[] =>
  goals
    .filter(({ goal, measure }) => goal !== null && measure === 'people')
    .map(({ goal, name, mission }) => ({ code: String(goal), name: String(name), mission: String(mission) }))

export type Heading = (id: string, level?: 2 | 3, text?: string) => Block

export function voteBlocks({ votes }: PackSheets, words: Sentences, heading: Heading): Block[] {
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

export function togetherBlocks({ together, themes }: PackSheets, words: Sentences, heading: Heading): Block[] {
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

export function groupTable(
  by: 'area' | 'age-band',
  goals: readonly Goal[],
  sheets: PackSheets,
  words: Sentences,
): Table {
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

export function underHeard(sheets: PackSheets, words: Sentences): Block {
  const groups = underHeardIn(sheets, words)
  const { t } = words
  return {
    kind: 'paragraph',
    text: groups.length > 0 ? t('doc.under', { groups: groups.join(' · ') }) : t('doc.none-under'),
  }
}

export function heardTables({ heard }: PackSheets, words: Sentences): Table[] {
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
