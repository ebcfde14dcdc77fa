import { lazy, type ReactNode } from 'react'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import type { GivenToScreen, PublicScreen } from '#domain/surveys/schema/public.ts'
import { ChoicesField } from './kinds/choices-field.tsx'
import { LineField } from './kinds/line-field.tsx'
import { PageOfText } from './kinds/page-of-text.tsx'
import { fieldIdOf, wrongPartOf } from './kinds/parts.ts'
import { RatingField } from './kinds/rating-field.tsx'
import { TextField } from './kinds/text-field.tsx'
import { QuestionHint } from './question-hint.tsx'
import { QuestionWords } from './question-words.tsx'

// Fetched when somebody comes to such a question. There is no boundary around them: the server and a page that is
// being left both wait for them, so nobody sees a gap.
const DateField = lazy(() => import('./kinds/date-field.tsx'))
const RankingField = lazy(() => import('./kinds/ranking-field.tsx'))
const RowsField = lazy(() => import('./kinds/rows-field.tsx'))
const SmileysField = lazy(() => import('./kinds/smileys-field.tsx'))
const StatementField = lazy(() => import('./kinds/statement-field.tsx'))

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
