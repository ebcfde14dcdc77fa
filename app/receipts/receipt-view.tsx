import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Bubble } from '#app/ui/bubble.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import type { Purpose } from '#domain/privacy/schema.ts'
import type { Receipt } from '#domain/receipts/schema.ts'
import { GivenConsents } from './given-consents.tsx'
import { ReceiptSteps } from './receipt-steps.tsx'
import { TakeBack } from './take-back.tsx'

type Props = {
  code: string
  receipt: Receipt
  isTakingBack: boolean
  /** What was taken back a moment ago. */
  withdrawn: Purpose | null
  refused: { problem: Problem } | undefined
}

/** Somebody's own words, and how far they have come. */
export function ReceiptView({ code, receipt, isTakingBack, withdrawn, refused }: Props) {
  const { t } = useTranslation('receipts')
  const { texts, survey, place, standing, consents } = receipt
  return (
    <PublicPage home={`/p/${place.slug}`}>
      <ProblemMessage problem={refused?.problem} />
      {withdrawn && !isTakingBack && (
        <Notice kind="done" live>
          <p>{t(`consents.${withdrawn}.done`)}</p>
        </Notice>
      )}
      <p className="eyebrow">
        {t('view.eyebrow')} ·{' '}
        <bdi lang="en" className="receipt-code">
          {code}
        </bdi>
      </p>
      <h1>{t(isTakingBack ? 'back.title' : 'view.title')}</h1>
      {isTakingBack ? (
        <TakeBack code={code} standing={standing} />
      ) : (
        <>
          <p className="lead">
            <Link to={`/s/${survey.slug}`}>
              <WordsIn words={survey.title} />
            </Link>
          </p>
          {texts.map(({ question, text, language }) => (
            <Bubble
              key={question.text}
              language={text === null ? undefined : language}
              source={<WordsIn words={question} />}
            >
              {text === null ? <em>{t('view.with-us')}</em> : <span className="own-words">{text}</span>}
            </Bubble>
          ))}
          {texts.length === 0 && <p>{t('view.no-text')}</p>}
          <ReceiptSteps receipt={receipt} />
          <GivenConsents code={code} consents={consents} />
          <p className="actions no-print">
            <LinkButton to={`/p/${place.slug}/said`} kind="secondary">
              {t('view.said')}
            </LinkButton>
            <LinkButton to="?take-back" kind="quiet">
              {t('back.title')}
            </LinkButton>
          </p>
        </>
      )}
    </PublicPage>
  )
}
