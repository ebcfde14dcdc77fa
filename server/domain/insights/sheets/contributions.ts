import type { Goal } from '#domain/framework/queries.ts'
import type { ExportedContribution } from '#domain/insights/store/export.ts'
import type { CsvValue } from '#domain/kernel/csv.ts'

export const contributionColumns = [
  'contribution',
  'received_on',
  'source',
  'survey',
  'workshop',
  'question',
  'area',
  'age_band',
  'language',
  'visibility',
  'counted',
  'coding',
  'goals',
  'goal_names',
  'no_goal_fits',
  'group_size',
  'may_quote',
  'text',
  'translation',
  'translation_language',
  'translated_by',
] as const

/** @param goals of the place, in the board's order, which the lists of goals keep */
export function contributionRow(row: ExportedContribution, goals: readonly Goal[]): CsvValue[] {
  const tagged = goals.filter(({ id }) => row.goalIds?.includes(id))
  const value: Record<(typeof contributionColumns)[number], CsvValue> = {
    contribution: row.public_id,
    received_on: row.day,
    source: row.source,
    survey: row.survey,
    workshop: row.workshop,
    question: row.question,
    area: row.area,
    age_band: row.age_band,
    language: row.language,
    visibility: row.visibility,
    counted: row.counted,
    coding: row.coding,
    goals: tagged.map(({ publicId }) => publicId).join('; '),
    goal_names: tagged.map(({ short }) => short.text).join('; '),
    no_goal_fits: row.no_goal_fits,
    group_size: row.group_size,
    may_quote: row.may_quote,
    text: row.text,
    translation: row.translation?.text ?? null,
    translation_language: row.translation?.language ?? null,
    // Never who.
    translated_by: row.translation ? 'a person' : null,
  }
  return contributionColumns.map((column) => value[column])
}
