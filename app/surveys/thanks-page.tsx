import { type ReactNode, useEffect } from 'react'
import { SafetyNote } from '#app/help/safety-note.tsx'
import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Card } from '#app/ui/card.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { HelpContact } from '#domain/help/schema.ts'
import type { PublicSurvey } from '#domain/surveys/schema/public.ts'
import { CodeWords } from './code-words.tsx'
import { forgetCopies } from './local-copy.ts'
import { QrCode } from './qr-code.tsx'
import { WordsNote } from './screen-note.tsx'

type Props = {
  survey: PublicSurvey
  code: string
  link: string
  qr: { size: number; path: string }
  /** Whom the place names for somebody who needs help now. */
  contacts: readonly HelpContact[]
  /** It had arrived before, and what was typed since did not. */
  isAlready: boolean
  /** It came in the hour after the survey closed. */
  isLate: boolean
  /** Above the receipt: what a shared tablet or a worker who typed for somebody must do now. */
  notice?: ReactNode
  /** Instead of the ways on at the foot of the page. */
  onward?: ReactNode
}

/** It arrived; what happens next; and the six words that lead back to it. */
export function ThanksPage({ survey, code, link, qr, contacts, isAlready, isLate, notice, onward }: Props) {
  const { t } = useTranslation('surveys')
  useEffect(() => {
    // What was typed after sending is in this browser alone.
    if (!isAlready) forgetCopies(survey.slug)
  }, [survey.slug, isAlready])
  return (
    <PublicPage home={`/p/${survey.place.slug}`}>
      {isAlready ? <AlreadySent survey={survey} code={code} /> : <JustSent isLate={isLate} />}
      {notice}
      <Card kind="calm" as="section" labelledBy="receipt" className="receipt-card">
        <h2 id="receipt">{t('thanks.receipt')}</h2>
        <p>{t('thanks.keep')}</p>
        <CodeWords code={code} />
        <QrCode {...qr} title={t('thanks.qr')} />
        <p className="no-print">{t('thanks.advice')}</p>
        {!onward && (
          <p className="actions">
            <LinkButton to={`/receipt/${code}`} kind="secondary">
              {t('thanks.open')}
            </LinkButton>
          </p>
        )}
        <p className="print-only" dir="ltr">
          {link}
        </p>
      </Card>
      <NextSteps survey={survey} />
      <SafetyNote place={survey.place.slug} contacts={contacts} />
      {onward ?? (
        <p className="actions">
          {!isAlready && survey.allowsRepeat && survey.status === 'open' && (
            <LinkButton to={`/s/${survey.slug}`} kind="quiet">
              {t('thanks.repeat')}
            </LinkButton>
          )}
          <LinkButton to={`/p/${survey.place.slug}`} kind="quiet">
            {t('thanks.home')}
          </LinkButton>
          <LinkButton to={`/p/${survey.place.slug}/how-we-read`} kind="quiet">
            {t('common:how-we-read')}
          </LinkButton>
        </p>
      )}
    </PublicPage>
  )
}

function JustSent({ isLate }: { isLate: boolean }) {
  const { t } = useTranslation('surveys')
  return (
    <>
      <p className="sent-mark">
        <Icon name="tick" />
      </p>
      <h1>{t('thanks.title')}</h1>
      <p className="lead">{t(isLate ? 'thanks.late' : 'thanks.lead')}</p>
    </>
  )
}

function AlreadySent({ survey, code }: Pick<Props, 'survey' | 'code'>) {
  const { t } = useTranslation('surveys')
  return (
    <>
      <h1>{t('thanks.already.title')}</h1>
      <p className="lead">{t('thanks.already.lead')}</p>
      <p>{t(survey.allowsRepeat ? 'thanks.already.what-to-do' : 'thanks.already.once')}</p>
      <p className="actions">
        <LinkButton to={`/receipt/${code}`}>{t('thanks.already.take-back')}</LinkButton>
        {survey.allowsRepeat && (
          <LinkButton to={`/s/${survey.slug}`} kind="secondary">
            {t('thanks.already.anew')}
          </LinkButton>
        )}
      </p>
    </>
  )
}

function NextSteps({ survey: { edition, nextSteps, reportsOn } }: { survey: PublicSurvey }) {
  const { t, i18n } = useTranslation('surveys')
  return (
    <section aria-labelledby="next">
      <h2 id="next">{t('thanks.next')}</h2>
      <ol className="next-steps">
        <li>
          <WordsIn words={nextSteps} />
          <WordsNote edition={edition} words={[nextSteps]} />
        </li>
        {reportsOn && <li>{t('thanks.reports', { day: dayText(reportsOn, i18n.language) })}</li>}
      </ol>
    </section>
  )
}
