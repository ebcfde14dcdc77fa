import type { ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Labelled } from '#domain/results/schema.ts'
import type { QuestionKind } from '#domain/surveys/schema/definition.ts'
import { monthName } from './names.ts'

/** Kinds whose answers every survey shares, and whose words come with the pages. */
const shared: readonly QuestionKind[] = ['yes-no', 'statements', 'smileys', 'i-statement']

/** What an answer is called. */
export function AnswerName({ kind, answer: { key, text } }: { kind: QuestionKind; answer: Labelled }): ReactNode {
  const { t, i18n } = useTranslation('results')
  if (text) return <WordsIn words={text} />
  if (kind === 'age-band') return t(`age-bands.${key}`)
  if (kind === 'date') return monthName(key, i18n.language)
  if (shared.includes(kind)) return t(`answers.${kind}.${key}`)
  return key === 'other' ? t('answers.other') : key
}
