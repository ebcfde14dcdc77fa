import { Link } from '@remix-run/react'
import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Name } from '#app/ui/name.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { PublicSurvey } from '#domain/surveys/schema.ts'

/** What somebody may want to know before they give an answer away. */
export function SurveyFacts({ survey }: { survey: PublicSurvey }) {
  const { t, i18n } = useTranslation('surveys')
  const { minutes, questionCount, closesOn, reportsOn, organisation, placeSees, nextSteps } = survey
  const day = (on: string) => dayText(on, i18n.language)
  return (
    <dl className="survey-facts">
      <dt>{t('facts.who')}</dt>
      <dd>
        <Name>{organisation}</Name>
      </dd>
      {survey.status === 'open' && (
        <>
          <dt>{t('facts.long')}</dt>
          <dd>
            {t('facts.minutes', { count: minutes })} {t('facts.questions', { count: questionCount })}
          </dd>
        </>
      )}
      <dt>{t('facts.next')}</dt>
      <dd>
        <WordsIn words={nextSteps} /> {reportsOn && t('facts.reports', { day: day(reportsOn) })}
      </dd>
      <dt>{t('facts.seen')}</dt>
      <dd>
        {t(`facts.place-sees.${placeSees}`, {
          organisation: isolated(organisation),
          place: isolated(survey.place.name),
        })}{' '}
        <Link to="/privacy">{t('facts.privacy')}</Link>
      </dd>
      {closesOn && survey.status === 'open' && (
        <>
          <dt>{t('facts.until')}</dt>
          <dd>{t('facts.closes', { day: day(closesOn) })}</dd>
        </>
      )}
    </dl>
  )
}

/** A name within a sentence that may run the other way: Unicode's isolates keep its words in their own order. */
const isolated = (name: string) => `\u2068${name}\u2069`
