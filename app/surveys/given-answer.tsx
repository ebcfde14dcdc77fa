import type { ReactNode } from 'react'
import { dayText, numberText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import { pickedOf } from '#domain/surveys/schema/answers.ts'
import { fiveSteps, otherKey } from '#domain/surveys/schema/definition.ts'
import type { GivenToScreen, PublicChoice, PublicScreen } from '#domain/surveys/schema/public.ts'
import { facePath } from '#domain/surveys/schema/symbols.ts'
import { readDay } from '#domain/surveys/schema/typed.ts'
import { GivenRows } from './given-rows.tsx'
import { useChoiceLabel } from './use-choice-label.tsx'

type Props = { screen: PublicScreen; given: GivenToScreen }

const first = (given: GivenToScreen, part = '') => (given[part]?.[0] ?? '').trim()

/** What somebody gave to one question, in the words they saw. Nothing for a question that was passed over. */
export function GivenAnswer({ screen, given }: Props) {
  const { t, i18n } = useTranslation('surveys')
  const { kind } = screen
  const main = first(given)
  const step = fiveSteps.find((known) => known === main)
  switch (kind) {
    case 'single-choice':
    case 'several-choices':
    case 'yes-no':
    case 'area':
    case 'age-band':
      return <Chosen screen={screen} given={given} />
    case 'ranking':
      return <Ranked screen={screen} given={given} />
    case 'matrix':
    case 'statements':
      return <GivenRows screen={screen} given={given} />
    case 'rating':
      return <Said>{t('check.rating', { rating: main, points: numberText(screen.points, i18n.language) })}</Said>
    case 'smileys':
      return step ? (
        <p className="said given-face">
          <img src={facePath(step)} alt="" width="32" height="32" />
          {t(`smileys.${step}`)}
        </p>
      ) : null
    case 'i-statement':
      return (
        <>
          {step && <Said>{t(`i-steps.${step}`)}</Said>}
          {first(given, 'why') && <OwnWords text={first(given, 'why')} />}
        </>
      )
    case 'number':
    case 'postcode-district':
      return <Said>{main}</Said>
    case 'date':
      return <Said>{dateText(given, i18n.language)}</Said>
    default:
      return <OwnWords text={main} />
  }
}

const Said = ({ children }: { children: ReactNode }) => <p className="said">{children}</p>
const OwnWords = ({ text }: { text: string }) => (
  <p className="said" dir="auto">
    {text}
  </p>
)

/** Ticks in the order they stand in, with the words beside "other" among them. */
function Chosen({ screen, given }: Props) {
  const { t } = useTranslation('surveys')
  const labelOf = useChoiceLabel()
  const words = first(given, otherKey)
  const ticked = (given[''] ?? []).filter((key) => key.trim() !== '')
  const picked = pickedOf(screen, ticked, words)
  return (
    <ul className="said plain-list">
      {screen.choices
        .filter(({ key }) => picked.includes(key))
        .map((choice) => (
          <li key={choice.key}>{labelOf(choice, screen.kind)}</li>
        ))}
      {screen.other && picked.includes(otherKey) && (
        <li key={otherKey}>
          {t('choices.other')}
          {words && (
            <>
              : <bdi>{words}</bdi>
            </>
          )}
        </li>
      )}
    </ul>
  )
}

/** The most important first; what has no place yet is left out. */
function Ranked({ screen, given }: Props) {
  const rankOf = ({ key }: PublicChoice) => Number(first(given, key) || Number.NaN)
  const ranked = screen.choices.filter((choice) => !Number.isNaN(rankOf(choice)))
  return (
    <ol className="said ranked">
      {ranked
        .sort((one, other) => rankOf(one) - rankOf(other))
        .map((choice) => (
          <li key={choice.key}>{choice.text && <WordsIn words={choice.text} />}</li>
        ))}
    </ol>
  )
}

/** A date as people say it; as it was typed where it is none. */
function dateText(given: GivenToScreen, locale: string): string {
  const [day = '', month = '', year = ''] = ['day', 'month', 'year'].map((part) => first(given, part))
  const iso = readDay({ day, month, year })
  return iso ? dayText(iso, locale, { year: true }) : [day, month, year].filter(Boolean).join(' ')
}
