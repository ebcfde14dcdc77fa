import { useTranslation } from '#app/i18n/use-translation.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import type { GivenAnswers } from '#domain/surveys/schema/answers.ts'
import { styleOf } from '#domain/surveys/schema/editions.ts'
import type { PublicScreen, PublicSurvey } from '#domain/surveys/schema/public.ts'
import { givenIn } from './given-in.ts'
import { QuestionField } from './question-field.tsx'
import { ReadAloud } from './read-aloud/read-aloud.tsx'
import { ScreenNote } from './screen-note.tsx'

type Props = {
  survey: PublicSurvey
  screens: readonly PublicScreen[]
  given: GivenAnswers
  faults: Record<string, Problem>
}

/** Questions one below the other, with the heading of each section before its first. */
export function AllQuestions({ survey, screens, given, faults }: Props) {
  const { t } = useTranslation('surveys')
  const isEasy = styleOf(survey.edition) === 'easy'
  const questions = screens.filter(({ kind }) => kind !== 'page')
  return (
    <ol className="all-questions plain-list">
      {screens.map((screen, index) => {
        const beginsSection = screen.section !== null && screen.section.key !== screens[index - 1]?.section?.key
        return (
          <li key={screen.key}>
            {screen.section && beginsSection && (
              <header className="section-head">
                <h2>
                  <WordsIn words={screen.section.text} />
                </h2>
                {screen.section.hint && (
                  <p className="section-words">
                    <WordsIn words={screen.section.hint} />
                  </p>
                )}
              </header>
            )}
            <div className="screen-head">
              {screen.kind !== 'page' && (
                <p className="eyebrow">
                  {t('question.progress', { number: questions.indexOf(screen) + 1, total: questions.length })}
                </p>
              )}
              <ReadAloud screen={screen} beginsSection={beginsSection} isEasy={isEasy} />
            </div>
            <QuestionField
              screen={screen}
              given={givenIn(screen, given)}
              problem={faults[screen.key]}
              asHeading={false}
            />
            <ScreenNote edition={survey.edition} screen={screen} beginsSection={beginsSection} />
          </li>
        )
      })}
    </ol>
  )
}
