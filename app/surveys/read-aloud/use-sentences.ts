import { numberText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { fiveSteps } from '#domain/surveys/schema/definition.ts'
import type { PublicChoice, PublicScreen } from '#domain/surveys/schema/public.ts'
import type { Words } from '#domain/wordings/queries.ts'
import { useNoAnswer } from '../kinds/use-no-answer.ts'
import { useRule } from '../use-rule.ts'
import type { Spoken } from './speak.ts'

/** Where the product's own words for an answer stand. */
const shared = { 'age-band': 'age-bands', 'yes-no': 'yes-no', statements: 'stances' } as Record<string, string>

/**
 * A question as somebody would read it out: its section, its words, what holds for it, each row and each choice in its
 * own language.
 */
export function useSentences(screen: PublicScreen, beginsSection: boolean): Spoken[] {
  const { t, i18n } = useTranslation('surveys')
  const rule = useRule(screen)
  const noAnswer = useNoAnswer(screen)
  const own = (text: string): Spoken => ({ text, language: i18n.language })
  const said = (words: Words | null): Spoken[] => (words ? [{ text: words.text, language: words.language }] : [])
  const { kind, section, hint } = screen
  const isName = kind === 'area'
  const choice = ({ key, text }: PublicChoice): Spoken[] =>
    text ? said(text).map((each) => ({ ...each, isName })) : [own(t(`${shared[kind]}.${key}`))]
  const steps = kind === 'smileys' ? 'smileys' : kind === 'i-statement' ? 'i-steps' : undefined
  const end = (words: Words | null, step: number): Spoken[] =>
    said(words).map(({ text, language }) => ({ text: `${numberText(step, i18n.language)}: ${text}`, language }))
  return [
    ...said(section?.text ?? null),
    ...(beginsSection ? said(section?.hint ?? null) : []),
    ...said(screen.text),
    ...said(hint),
    ...(rule ? [own(rule)] : []),
    ...(kind === 'ranking' && !hint ? [own(t('question.ranking-hint-move'))] : []),
    ...(kind === 'postcode-district' ? [own(t('question.district-hint', { example: 'TS1' }))] : []),
    ...(kind === 'open-text' ? [own(t('question.no-names'))] : []),
    ...(screen.required || kind === 'page' ? [] : [own(t('question.skip'))]),
    ...screen.rows.flatMap((row) => said(row.text)),
    ...end(screen.low, 1),
    ...end(screen.high, screen.points),
    ...screen.choices.flatMap(choice),
    ...(steps ? fiveSteps.map((step) => own(t(`${steps}.${step}`))) : []),
    ...(screen.other ? [own(t('choices.other'))] : []),
    ...(hasNoAnswer(kind) ? noAnswer.map(({ label }) => own(label)) : []),
    ...(screen.why ? [own(t('question.why'))] : []),
  ].filter(({ text }) => text.trim() !== '')
}

/** Kinds that offer "I'd rather not say" to be picked. */
const hasNoAnswer = (kind: PublicScreen['kind']): boolean =>
  ['single-choice', 'yes-no', 'area', 'age-band', 'rating', 'smileys', 'matrix', 'i-statement'].includes(kind)
