import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Receipt } from '#domain/receipts/schema.ts'

type Props = Pick<Receipt, 'goals' | 'goneGoals' | 'noGoalFits'>

/** The goals that one's own words count in, and what became of these goals: a thread that is not lost on the way. */
export function CountedIn({ goals, goneGoals, noGoalFits }: Props) {
  const { t, i18n } = useTranslation('receipts')
  const day = (on: string) => dayText(on, i18n.language, { year: true })
  return (
    <>
      {goals.length > 0 && (
        <ul>
          {goals.map(({ short, earlier }) => (
            <li key={short.text}>
              <WordsIn words={short} />
              {earlier.map(({ how, name, on }) => (
                <span key={`${how} ${name.text}`} className="earlier">
                  {t(`goals.${how}`, { day: day(on) })}{' '}
                  <q>
                    <WordsIn words={name} />
                  </q>
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
      {goneGoals.map(({ name, on }) => (
        <p key={name.text}>
          {t('goals.gone', { day: day(on) })}{' '}
          <q>
            <WordsIn words={name} />
          </q>
        </p>
      ))}
      {goals.length === 0 && <p>{t(noGoalFits ? 'steps.no-goal-fits' : 'steps.goals-later')}</p>}
    </>
  )
}
