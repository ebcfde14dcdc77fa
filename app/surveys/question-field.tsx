import type { ReactNode } from 'react'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import type { GivenToScreen, PublicScreen } from '#domain/surveys/schema/public.ts'
import { ChoicesField } from './kinds/choices-field.tsx'
import { DateField } from './kinds/date-field.tsx'
import { LineField } from './kinds/line-field.tsx'
import { PageOfText } from './kinds/page-of-text.tsx'
import { fieldIdOf, wrongPartOf } from './kinds/parts.ts'
import { RankingField } from './kinds/ranking-field.tsx'
import { RatingField } from './kinds/rating-field.tsx'
import { RowsField } from './kinds/rows-field.tsx'
import { SmileysField } from './kinds/smileys-field.tsx'
import { StatementField } from './kinds/statement-field.tsx'
import { TextField } from './kinds/text-field.tsx'
import { QuestionHint } from './question-hint.tsx'
import { QuestionWords } from './question-words.tsx'

const fields = {
  'open-text': TextField,
  'single-choice': ChoicesField,
  'several-choices': ChoicesField,
  'yes-no': ChoicesField,
  area: ChoicesField,
  'age-band': ChoicesField,
  rating: RatingField,
  smileys: SmileysField,
  number: LineField,
  'postcode-district': LineField,
  date: DateField,
  ranking: RankingField,
  matrix: RowsField,
  statements: RowsField,
  'i-statement': StatementField,
}

type Props = {
  screen: PublicScreen
  given: GivenToScreen
  problem: Problem | undefined
  asHeading: boolean
  status?: ReactNode
}

/** One question with what it is answered with, or a page of text. Whole without scripts. */
export function QuestionField({ screen, given, problem, asHeading, status }: Props) {
  const { t } = useTranslation('surveys')
  if (screen.kind === 'page') return <PageOfText screen={screen} asHeading={asHeading} />
  const Field = fields[screen.kind]
  return (
    <>
      <Field
        {...{ screen, given, asHeading, status }}
        id={fieldIdOf(screen.key)}
        words={<QuestionWords screen={screen} />}
        hint={<QuestionHint screen={screen} />}
        error={problem?.kind === 'invalid' ? problemText(t, problem) : undefined}
        wrongPart={wrongPartOf(screen, given, problem)}
      />
      {screen.kind !== 'open-text' && status && <p className="under-field">{status}</p>}
    </>
  )
}
