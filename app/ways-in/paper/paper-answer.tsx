import { numberText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { PicturedWords } from '#app/surveys/question-words.tsx'
import { useChoiceLabel } from '#app/surveys/use-choice-label.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { dateParts } from '#domain/surveys/schema/answers.ts'
import { fiveSteps } from '#domain/surveys/schema/definition.ts'
import type { PublicScreen } from '#domain/surveys/schema/public.ts'
import { Boxes, Lines, Signs } from './paper-parts.tsx'
import { PaperRows } from './paper-rows.tsx'

/** Characters that a person writes on a line of A4. */
const perLine = 160
const mostLines = 6

/** What a question is answered with by hand. */
export function PaperAnswer({ screen }: { screen: PublicScreen }) {
  const { t, i18n } = useTranslation('surveys')
  const labelOf = useChoiceLabel()
  const picked = (choice: PublicScreen['choices'][number]) =>
    choice.picture ? <PicturedWords words={choice.text} picture={choice.picture} /> : labelOf(choice, screen.kind)
  switch (screen.kind) {
    case 'open-text':
      return <Lines count={Math.min(mostLines, Math.ceil(screen.longest / perLine))} />
    case 'single-choice':
    case 'several-choices':
    case 'yes-no':
    case 'area':
    case 'age-band': {
      const options = screen.choices.map((choice) => ({ key: choice.key, label: picked(choice) }))
      const other = { key: 'other', label: `${t('choices.other')}: ______________________________` }
      return <Boxes options={screen.other ? [...options, other] : options} wide={screen.kind === 'yes-no'} />
    }
    case 'rating':
      return (
        <div className="paper-rating">
          <Boxes
            wide
            options={Array.from({ length: screen.points }, (_, index) => ({
              key: String(index),
              mark: numberText(index + 1, i18n.language),
              label: '',
            }))}
          />
          <p>
            <span>1: {screen.low ? <WordsIn words={screen.low} /> : t('question.rating-lowest')}</span>
            <span>
              {numberText(screen.points, i18n.language)}:{' '}
              {screen.high ? <WordsIn words={screen.high} /> : t('question.rating-highest')}
            </span>
          </p>
        </div>
      )
    case 'smileys':
      return (
        <Boxes
          wide
          options={fiveSteps.map((step) => ({
            key: step,
            mark: step,
            label: (
              <span className="paper-face">
                <img src={`/symbols/face-${step}.svg`} alt="" /> {t(`smileys.${step}`)}
              </span>
            ),
          }))}
        />
      )
    case 'i-statement':
      return (
        <>
          <Boxes options={fiveSteps.map((step) => ({ key: step, mark: step, label: t(`i-steps.${step}`) }))} />
          {screen.why && (
            <>
              <p>{t('question.why')}</p>
              <Lines count={3} />
            </>
          )}
        </>
      )
    case 'number':
      return <Signs count={6} />
    case 'postcode-district':
      return <Signs count={4} />
    case 'date':
      return (
        <p className="paper-date">
          {dateParts.map((part) => (
            <Signs key={part} count={part === 'year' ? 4 : 2} label={t(`question.${part}`)} />
          ))}
        </p>
      )
    case 'ranking':
      return <Boxes options={screen.choices.map((choice) => ({ key: choice.key, mark: '', label: picked(choice) }))} />
    case 'matrix':
    case 'statements':
      return <PaperRows screen={screen} />
    default:
      return null
  }
}
