import type { Rows, RowsOf } from '../row.ts'
import { everybodysRows } from './everybody.ts'
import { insightRows } from './insight.ts'
import { moderationRows } from './moderation.ts'
import { peopleRows } from './people.ts'
import { promiseRows } from './promises.ts'
import { safeguardingRows } from './safeguarding.ts'
import { surveyRows } from './surveys.ts'
import { workshopRows } from './workshops.ts'

const parts = [
  everybodysRows,
  moderationRows,
  safeguardingRows,
  surveyRows,
  workshopRows,
  insightRows,
  promiseRows,
  peopleRows,
]

/** Every route of the product with all that is called on it. */
export const everyRow: RowsOf = (stage): Rows => Object.assign({}, ...parts.map((part) => part(stage)))
