import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Name } from '#app/ui/name.tsx'
import { Pill } from '#app/ui/pill.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { OpenSurvey } from '#domain/surveys/queries/open-surveys.ts'

/** One open survey: what it asks, who asks, until when, how long it takes. Only the first has the strong button. */
export function SurveyCard({ survey, isFirst }: { survey: OpenSurvey; isFirst: boolean }) {
  const { t, i18n } = useTranslation('places')
  const { slug, title, why, organisation, minutes, closesOn } = survey
  const until = closesOn && t('survey.closes', { day: dayText(closesOn, i18n.language) })
  return (
    <li className="card">
      <p className="row apart muted">
        <Pill icon="clock">{t('survey.minutes', { count: minutes })}</Pill>
        {until}
      </p>
      <h3 id={`survey-${slug}`}>
        <WordsIn words={title} />
      </h3>
      <p>
        <WordsIn words={why} />
      </p>
      <p className="muted">
        {t('survey.asked-by')} <Name>{organisation}</Name>
      </p>
      <LinkButton to={`/s/${slug}`} kind={isFirst ? 'primary' : 'secondary'} wide aria-describedby={`survey-${slug}`}>
        {t('survey.start')}
      </LinkButton>
    </li>
  )
}
