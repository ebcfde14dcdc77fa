import type { ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Labelled } from '#domain/results/schema.ts'
import type { QuestionKind } from '#domain/surveys/schema/definition.ts'
import { monthName } from './names.ts'

/** Where the pages people answer on have the words of answers that every survey shares: they are read here as there. */
const shared: Partial<Record<QuestionKind, string>> = {
  'yes-no': 'yes-no',
  statements: 'stances',
  smileys: 'smileys',
  'i-statement': 'i-steps',
}

/** What an answer is called. */
export function AnswerName({ kind, answer: { key, text } }: { kind: QuestionKind; answer: Labelled }): ReactNode {
  const { t, i18n } = useTranslation('results')
  if (text) return <WordsIn words={text} />
  if (kind === 'age-band') return t(`age-bands.${key}`)
  if (kind === 'date') return monthName(key, i18n.language)
  const words = shared[kind]
  if (words) return t(`surveys:${words}.${key}`)
  return key === 'other' ? t('answers.other') : key
}
