import type { CsvRow, Sheet } from '#domain/kernel/csv.ts'
import { measures, type PromiseItem, type Report, type Texts } from '../schema.ts'

const columns = ['section', 'measure', 'name', 'detail', 'day', 'value', 'status'] as const

/** A report as one table, a fact a row; what is withheld has no value and says so. */
export function reportSheet({ content, issuedOn }: Report): Sheet {
  const { about, span, counts, participation, moderation } = content
  const english = (texts: Texts) => texts.en ?? Object.values(texts)[0] ?? ''
  const figure = (section: string, measure: string, name: string, value: number | 'withheld', day = ''): CsvRow =>
    value === 'withheld'
      ? [section, measure, name, '', day, null, 'withheld']
      : [section, measure, name, '', day, value, 'shown']
  const promise = (section: string, item: PromiseItem): CsvRow => [
    ...[section, item.stance, english(item.title), item.organisation],
    ...[item.closedOn ?? item.dueOn ?? '', null, item.status.reason],
  ]
  const rows: CsvRow[] = [
    ['about', about.kind, english(about.name), '', issuedOn, null, `${span.from} to ${span.to}`],
    // In the order of the page: jsonb keeps none.
    ...measures.map((measure) => figure('promises', measure, '', counts[measure])),
    ...content.closed.map((item) => promise('closed', item)),
    ...content.comingDue.map((item) => promise('coming due', item)),
    ...content.overdue.map((item) => promise('overdue', item)),
    ...content.learned.map(
      ({ title, learned, next, on }): CsvRow => [...['learned', next, english(title), english(learned), on, null, '']],
    ),
    ...(participation?.publications ?? []).flatMap(({ on, people, contributions }) => [
      figure('participation', 'people', '', people, on),
      figure('participation', 'contributions', '', contributions, on),
    ]),
    ...(participation?.areas ?? []).map(({ name, people }) => figure('areas', 'people', name ?? 'not said', people)),
    ...(participation?.goals ?? []).map(({ name, people }) => figure('goals', 'people', english(name), people)),
    figure('moderation', 'received', '', moderation.received),
    figure('moderation', 'read', '', moderation.read),
    ...moderation.outcomes.map(({ key, texts }) => figure('moderation', key, '', texts)),
    figure('moderation', 'asked again', '', moderation.askedAgain),
    figure('moderation', 'published then', '', moderation.publishedThen),
  ]
  return { columns, batches: [rows] }
}
