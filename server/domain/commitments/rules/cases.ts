import type { Day } from '#db/schema/columns.ts'
import type { Colour, StatusReason } from '../schema.ts'
import type { Standing } from './status.ts'

/** One worked example of the rules: what stands on a day, and what follows from it. */
export type StatusCase = { today: Day; standing: Standing; colour: Colour; reason: StatusReason }

const will: Standing = {
  ...{ stance: 'will', outcome: null, dueOn: '2027-01-31', firstDue: '2027-01-31', milestones: [] },
  ...{ measure: null, readings: [], publishedOn: '2026-02-01' },
}
const step = (dueOn: Day, doneOn: Day | null = null) => ({ dueOn, doneOn })
/** Ten at the beginning of the year, fifty promised for its end. */
const measure = { baseline: 10, baselineOn: '2026-01-31', target: 50 }
const read = (on: Day, value: number) => [{ on, value }]

/** The table of cases: tested as it stands, and shown in public as it stands. */
export const statusCases: readonly StatusCase[] = [
  { today: '2026-11-02', standing: { ...will, outcome: 'kept' }, colour: 'green', reason: 'kept' },
  // However late it was.
  { today: '2027-06-01', standing: { ...will, outcome: 'partly' }, colour: 'amber', reason: 'partly' },
  { today: '2026-11-02', standing: { ...will, outcome: 'not-kept' }, colour: 'red', reason: 'not-kept' },
  {
    today: '2026-11-02',
    standing: { ...will, stance: 'wont', dueOn: null, firstDue: null },
    ...{ colour: 'none', reason: 'wont' },
  },
  {
    today: '2026-11-02',
    standing: { ...will, stance: 'did', dueOn: '2026-09-01', firstDue: '2026-09-01' },
    ...{ colour: 'green', reason: 'did' },
  },
  { today: '2027-02-01', standing: will, colour: 'red', reason: 'overdue' },
  // The day itself still counts.
  { today: '2027-01-31', standing: will, colour: 'green', reason: 'on-track' },
  {
    today: '2026-08-01',
    standing: { ...will, milestones: [step('2026-06-30')] },
    ...{ colour: 'red', reason: 'milestone-late' },
  },
  {
    today: '2026-07-30',
    standing: { ...will, milestones: [step('2026-06-30')] },
    ...{ colour: 'amber', reason: 'milestone-overdue' },
  },
  {
    today: '2026-08-01',
    standing: { ...will, milestones: [step('2026-06-30', '2026-07-20')] },
    ...{ colour: 'green', reason: 'on-track' },
  },
  {
    today: '2026-08-05',
    standing: { ...will, measure, readings: read('2026-08-01', 18) },
    ...{ colour: 'red', reason: 'far-behind' },
  },
  {
    today: '2026-08-05',
    standing: { ...will, measure, readings: read('2026-08-01', 25) },
    ...{ colour: 'amber', reason: 'behind' },
  },
  {
    today: '2026-08-05',
    standing: { ...will, measure, readings: read('2026-08-01', 30) },
    ...{ colour: 'green', reason: 'on-track' },
  },
  // Too early to judge.
  {
    today: '2026-03-05',
    standing: { ...will, measure, readings: read('2026-03-01', 10) },
    ...{ colour: 'green', reason: 'on-track' },
  },
  {
    today: '2026-11-02',
    standing: { ...will, measure, readings: read('2026-04-01', 20) },
    ...{ colour: 'amber', reason: 'no-reading' },
  },
  {
    today: '2027-01-10',
    standing: { ...will, milestones: [step('2027-01-20')] },
    ...{ colour: 'amber', reason: 'soon' },
  },
  {
    today: '2026-11-02',
    standing: { ...will, firstDue: '2026-09-30' },
    ...{ colour: 'amber', reason: 'moved' },
  },
]
