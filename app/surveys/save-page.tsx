import { useEffect } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Card } from '#app/ui/card.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import type { PublicSurvey } from '#domain/surveys/schema/public.ts'
import { CodeWords } from './code-words.tsx'
import { forgetCopies } from './local-copy.ts'
import { QrCode } from './qr-code.tsx'
import { SurveyFrame } from './survey-frame.tsx'

type Props = { survey: PublicSurvey; code: string; address: string; qr: { size: number; path: string }; goOn: string }

/** What was typed is with us; the words to go on with it from anywhere. */
export function SavePage({ survey, code, address, qr, goOn }: Props) {
  const { t } = useTranslation('surveys')
  // All of it is with us now: once it is opened elsewhere, nothing shall be left here.
  useEffect(() => forgetCopies(survey.slug), [survey.slug])
  return (
    <SurveyFrame survey={survey}>
      <h1>{t('save.title')}</h1>
      <p className="lead">{t('save.lead')}</p>
      <Card kind="calm" as="section" labelledBy="words" className="receipt-card">
        <h2 id="words">{t('save.words')}</h2>
        <p>{t('save.keep')}</p>
        <CodeWords code={code} />
        <QrCode {...qr} title={t('save.qr')} />
        <p>{t('save.how', { address: `\u2066${address}\u2069` })}</p>
        <p className="no-print">{t('save.advice')}</p>
      </Card>
      <p className="actions">
        <LinkButton to={goOn}>{t('save.go-on')}</LinkButton>
      </p>
    </SurveyFrame>
  )
}
