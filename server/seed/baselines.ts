import type { BaselineCell } from '#db/schema/figures.ts'
import type { Context } from '#domain/kernel/context.ts'
import type { SeededPlace } from './place.ts'

const source = 'Published papers of the Live Well South Tees board'

/** The few figures of the place that its board has published. A place brings in tables of the Census for the rest. */
const published: Record<string, { tableId: string; takenOn: string; source: string; cells: BaselineCell[] }> = {
  area: {
    tableId: '',
    takenOn: '2020-06-30',
    source: `${source}, mid-2020`,
    cells: [
      { keys: ['middlesbrough'], people: 141_285 },
      { keys: ['redcar-and-cleveland'], people: 137_228 },
    ],
  },
  'age-band': {
    tableId: '',
    takenOn: '2020-06-30',
    source: `${source}, mid-2020: under 18, and everybody else`,
    cells: [
      { keys: ['under-13', '13-17'], people: 33_129 + 27_607 },
      { keys: ['18-24', '25-44', '45-64', '65-79', '80-plus'], people: 141_285 + 137_228 - 33_129 - 27_607 },
    ],
  },
  'ethnic-group': {
    tableId: '',
    takenOn: '2020-06-30',
    source: `${source}: one in five residents belongs to a minority ethnic group`,
    cells: [
      { keys: ['white'], people: 4 },
      { keys: ['asian', 'black', 'mixed', 'other'], people: 1 },
    ],
  },
}

/** Who is near whom: made up, as all organisations of the demo are. */
const near = [
  ['youthGroup', 'age-band', 'under-13'],
  ['youthGroup', 'age-band', '13-17'],
  ['communityGroup', 'ethnic-group', 'asian'],
  ['supportBody', 'ethnic-group', 'other'],
  ['secondCouncil', 'area', 'redcar-and-cleveland'],
] as const

export async function seedBaselines(tx: Pick<Context, 'db' | 'clock'>, place: SeededPlace): Promise<void> {
  const at = tx.clock.now()
  const common = { place_id: place.placeId, person_id: null, at }
  await tx.db
    .insertInto('baseline')
    .values(
      Object.entries(published).map(([by, { tableId, takenOn, source, cells }]) => ({
        ...{ ...common, divided_by: by, table_id: tableId, taken_on: takenOn, source },
        cells: JSON.stringify(cells),
      })),
    )
    .execute()
  await tx.db
    .insertInto('reach')
    .values(
      near.map(([organisation, by, key]) => ({
        ...{ ...common, organisation_id: place.organisations[organisation], divided_by: by, group_key: key },
      })),
    )
    .execute()
}
