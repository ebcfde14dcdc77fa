import type { PackContent } from '#domain/packs/schema.ts'

type Spoil = (pack: PackContent) => void
const firstShown = <Row extends { status: unknown }>(rows: readonly Row[], fits: (row: Row) => boolean): Row => {
  const found = rows.find((row) => row.status === 'shown' && fits(row))
  if (!found) throw new Error('nothing to spoil')
  return found
}
/** What would be wrong with a pack, by the name of its refusal. `narrow`: a goal that few spoke to. */
export const spoilers = (narrow: () => string | undefined): [string, Spoil][] => [
  ['rows-miscounted', ({ sheets }) => sheets.quotes.pop()],
  [
    'goal-beyond-everybody',
    ({ sheets }) => {
      firstShown(sheets.goals, ({ goal, measure }) => goal !== null && measure === 'people').value = 10_000
    },
  ],
  [
    'mission-outside',
    ({ sheets }) => {
      firstShown(sheets.goals, (row) => row.mission !== null && row.goal === null && Number(row.value) > 20).value = 1
    },
  ],
  [
    'groups-disagree',
    ({ sheets }) => {
      const all = firstShown(
        sheets['goal-groups'],
        ({ by, group, goal }) => by === 'age-band' && group === 'all' && goal !== null,
      )
      all.people = Number(all.people) + 1
    },
  ],
  [
    'groups-disagree',
    ({ sheets }) => {
      const cell = firstShown(sheets.places, ({ area, goal }) => area !== 'all' && goal === null)
      cell.people = Number(cell.people) + 200
    },
  ],
  [
    'together-uneven',
    ({ sheets }) => {
      const row = firstShown(sheets.together, () => true)
      row.people = Number(row.people) - 1
    },
  ],
  [
    'share-wrong',
    ({ sheets }) => {
      const row = sheets.heard.find(({ share, population_share }) => share !== null && population_share !== null)
      if (row) row.gap_points = Number(row.gap_points) + 3
    },
  ],
  [
    'small-cell-shown',
    ({ sheets }) => {
      Object.assign(sheets.heard.find(({ status }) => status === 'withheld') ?? {}, { people: 1, status: 'shown' })
    },
  ],
  [
    'status-wrong',
    ({ sheets }) => {
      Object.assign(sheets.places.find(({ status }) => status === 'withheld') ?? {}, { people: 12 })
    },
  ],
  [
    'votes-beyond',
    ({ sheets }) => {
      Object.assign(sheets.votes[0] ?? {}, { votes: 5000 })
    },
  ],
  [
    'quote-too-narrow',
    ({ sheets }) => {
      Object.assign(sheets.quotes[0] ?? {}, { goal: narrow() })
    },
  ],
  [
    'withheld-miscounted',
    ({ sheets }) => {
      Object.assign(sheets.withheld[0] ?? {}, { withheld: 99 })
    },
  ],
  [
    'code-not-in-book',
    ({ sheets }) => {
      sheets['code-book'] = sheets['code-book'].map((row) => (row.kind === 'theme' ? { ...row, code: 'another' } : row))
    },
  ],
  [
    'column-unexplained',
    ({ sheets }) => {
      Object.assign(sheets.dictionary[4] ?? {}, { column: 'nothing' })
    },
  ],
]
