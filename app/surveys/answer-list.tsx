import { Link } from '@remix-run/react'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { FieldError } from '#app/ui/field-error.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { AnswerSheet } from '#domain/surveys/schema/public.ts'
import { GivenAnswer } from './given-answer.tsx'
import { WordsNote } from './screen-note.tsx'

type Props = {
  slug: string
  edition: string
  rows: AnswerSheet['rows']
  canChange: boolean
  /** Whether this person chose to see all questions on one page. */
  isOnOnePage: boolean
}
type Row = AnswerSheet['rows'][number]

/** Where a way to change an answer stands on this page: an error summary leads there. */
export const changeLinkId = ({ screen }: Row) => `change-${screen.key}`

/** Questions with what was given, each with a way to change it. */
export function AnswerList({ slug, edition, rows, canChange, isOnOnePage }: Props) {
  const { t } = useTranslation('surveys')
  const pathTo = ({ key, number }: Row['screen']) =>
    isOnOnePage ? `/s/${slug}/all#q-${key}` : `/s/${slug}/q/${number}?check`
  return (
    <ol className="answers">
      {rows.map((row) => (
        <li key={row.screen.key} data-wrong={row.problem ? true : undefined}>
          <h2>
            <WordsIn words={row.screen.text} />
          </h2>
          {row.problem && <FieldError id={`fault-${row.screen.key}`}>{problemText(t, row.problem)}</FieldError>}
          {isGiven(row) ? <GivenAnswer {...row} /> : !row.problem && <p className="muted">{t('check.skipped')}</p>}
          <WordsNote edition={edition} words={wordsOf(row)} />
          {canChange && (
            <Link id={changeLinkId(row)} to={pathTo(row.screen)}>
              {t(isGiven(row) ? 'check.change' : 'check.answer')}
              <span className="visually-hidden">: {row.screen.text.text}</span>
            </Link>
          )}
        </li>
      ))}
    </ol>
  )
}

/** What stands here of the words that the group wrote: the question, its rows, and what was picked. */
function wordsOf({ screen: { kind, text, rows, choices }, given }: Row) {
  if (kind === 'area') return [text]
  const values = Object.values(given).flat()
  const picked = choices.filter(({ key }) => kind === 'ranking' || values.includes(key))
  return [text, ...[...rows, ...picked].map((each) => each.text)]
}

const isGiven = ({ given }: Row) => Object.values(given).some((values) => values.some((value) => value.trim() !== ''))
