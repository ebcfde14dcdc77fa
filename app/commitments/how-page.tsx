import { dayText, numberText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Name } from '#app/ui/name.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import type { HowWeTell } from '#domain/commitments/schema.ts'
import { StatusMark } from './status-mark.tsx'

type Props = { place: { name: string; slug: string }; how: HowWeTell }

/** How a colour comes about: the rules in their order, and the very cases that they are tested with. */
export function HowPage({ place, how: { rules, cases, numbers } }: Props) {
  const { t, i18n } = useTranslation('commitments')
  const day = (on: string) => dayText(on, i18n.language, { year: true })
  const number = (value: number) => numberText(value, i18n.language)
  const said = {
    longLate: number(numbers.longLate),
    soon: number(numbers.soon),
    stale: number(numbers.staleReading),
    far: number(numbers.farBehind * 100),
    behind: number(numbers.behind * 100),
  }
  return (
    <PublicPage home={`/p/${place.slug}`} wide>
      <p className="eyebrow">
        <Name>{place.name}</Name>
      </p>
      <h1>{t('how.title')}</h1>
      <p className="lead">{t('how.lead')}</p>
      <ol className="status-rules">
        {rules.map((rule) => (
          <li key={rule.reason}>
            <StatusMark status={rule} /> <span>{t(`rule.${rule.reason}`, said)}</span>
          </li>
        ))}
      </ol>
      <h2>{t('how.cases')}</h2>
      <p>{t('how.cases-lead')}</p>
      <ol className="status-cases plain-list">
        {cases.map((each) => {
          const { today, dueOn, firstDue, outcome, stance, milestones, measure, reading } = each
          const key = JSON.stringify(each)
          return (
            <li key={key} className="card">
              <p>
                <StatusMark status={each} />
              </p>
              <ul>
                <li>
                  {t('case.today', { day: day(today) })} {t(`stance.${stance}`)}
                </li>
                {outcome && <li>{t('case.closed')}</li>}
                {dueOn && <li>{t(stance === 'did' ? 'done-on' : 'due', { day: day(dueOn) })}</li>}
                {firstDue && dueOn && firstDue < dueOn && <li>{t('moved-from', { day: day(firstDue) })}</li>}
                {milestones.map((step) => (
                  <li key={step.dueOn}>
                    {t('case.step', { day: day(step.dueOn) })}{' '}
                    {step.doneOn ? t('milestone.done', { day: day(step.doneOn) }) : t('case.open')}
                  </li>
                ))}
                {measure && (
                  <li>
                    {t('case.measure', {
                      from: number(measure.baseline),
                      day: day(measure.baselineOn),
                      to: number(measure.target),
                    })}
                  </li>
                )}
                {reading && <li>{t('case.reading', { value: number(reading.value), day: day(reading.on) })}</li>}
              </ul>
            </li>
          )
        })}
      </ol>
      <p className="actions">
        <LinkButton to={`/p/${place.slug}/did`} kind="secondary">
          {t('all')}
        </LinkButton>
      </p>
    </PublicPage>
  )
}
