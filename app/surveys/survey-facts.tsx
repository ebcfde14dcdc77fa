import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Name } from '#app/ui/name.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { PublicSurvey } from '#domain/surveys/schema/public.ts'

/** What somebody may want to know before they give an answer away. */
export function SurveyFacts({ survey }: { survey: PublicSurvey }) {
  const { t, i18n } = useTranslation('surveys')
  const { minutes, questionCount, opensOn, closesOn, reportsOn, organisation, placeSees, nextSteps, consultation } =
    survey
  const { stage, information, consideration } = consultation
  const day = (on: string) => dayText(on, i18n.language)
  const isOpen = survey.status === 'open'
  const facts: [key: string, fact: ReactNode][] = [
    ['who', <Name key="who">{organisation}</Name>],
    ['stage', stage && t(`facts.stages.${stage}`)],
    ['for', isOpen && t(`facts.audience.${survey.audience}`)],
    ['long', isOpen && `${t('facts.minutes', { count: minutes })} ${t('facts.questions', { count: questionCount })}`],
    ['information', information && <WordsIn key="information" words={information} />],
    ['consideration', consideration && <WordsIn key="consideration" words={consideration} />],
    [
      'next',
      <>
        <WordsIn words={nextSteps} /> {reportsOn && t('facts.reports', { day: day(reportsOn) })}
      </>,
    ],
    [
      'seen',
      <>
        {t(`facts.place-sees.${placeSees}`, {
          organisation: isolated(organisation),
          place: isolated(survey.place.name),
        })}{' '}
        <Link to="/privacy">{t('facts.privacy')}</Link>
      </>,
    ],
    [
      'until',
      isOpen &&
        closesOn &&
        `${t('facts.closes', { day: day(closesOn) })} ${opensOn ? t('facts.days', { count: daysFrom(opensOn, closesOn) }) : ''}`,
    ],
  ]
  return (
    <dl className="survey-facts">
      {facts.map(
        ([key, fact]) =>
          fact && (
            <div key={key}>
              <dt>{t(`facts.${key}`)}</dt>
              <dd>{fact}</dd>
            </div>
          ),
      )}
    </dl>
  )
}

/** Both days are days to answer on. */
const daysFrom = (first: string, last: string) => (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1

/** A name within a sentence that may run the other way: Unicode's isolates keep its words in their own order. */
const isolated = (name: string) => `\u2068${name}\u2069`
