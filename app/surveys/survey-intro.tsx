import { Form } from '@remix-run/react'
import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Name } from '#app/ui/name.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { PublicSurvey } from '#domain/surveys/schema.ts'
import { forgetCopies } from './local-copy.ts'
import { SurveyFacts } from './survey-facts.tsx'

type Props = { survey: PublicSurvey; goOn: number | null }

/** Before the first question: who asks, why, how long it takes, and what will happen with the answers. */
export function SurveyIntro({ survey, goOn }: Props) {
  return (
    <PublicPage home={`/p/${survey.place.slug}`}>
      <p className="eyebrow">
        <Name>{survey.place.name}</Name>
      </p>
      <h1>
        <WordsIn words={survey.title} />
      </h1>
      <p className="lead">
        <WordsIn words={survey.why} />
      </p>
      {survey.status === 'open' ? <WayIn survey={survey} goOn={goOn} /> : <NotOpen survey={survey} />}
      <SurveyFacts survey={survey} />
    </PublicPage>
  )
}

function WayIn({ survey, goOn }: Props) {
  const { t } = useTranslation('surveys')
  const start = `/s/${survey.slug}/q`
  if (goOn === null)
    return (
      <p className="actions">
        <LinkButton to={`${start}/1`}>{t('intro.start')}</LinkButton>
      </p>
    )
  return (
    <>
      <Notice>
        <p>{t('intro.begun')}</p>
      </Notice>
      <Form method="post" className="actions" onSubmit={() => forgetCopies(survey.slug)}>
        <LinkButton to={`${start}/${goOn}`}>{t('intro.go-on')}</LinkButton>
        <Button kind="quiet">{t('intro.begin-again')}</Button>
      </Form>
    </>
  )
}

function NotOpen({ survey: { status, opensOn, closesOn, reportsOn, place } }: { survey: PublicSurvey }) {
  const { t, i18n } = useTranslation('surveys')
  const day = (on: string | null) => (on ? dayText(on, i18n.language) : '')
  return (
    <>
      <Notice>
        {status === 'not-yet' ? (
          <p>{t('intro.opens', { day: day(opensOn) })}</p>
        ) : (
          <p>
            {closesOn ? t('intro.closed-on', { day: day(closesOn) }) : t('intro.closed')}{' '}
            {reportsOn && t('intro.reports', { day: day(reportsOn) })}
          </p>
        )}
      </Notice>
      <p className="actions">
        <LinkButton to={`/p/${place.slug}`}>{t('intro.what-else')}</LinkButton>
        <LinkButton to="/receipt" kind="quiet">
          {t('intro.have-receipt')}
        </LinkButton>
      </p>
    </>
  )
}
