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
import type { RefusedAnswer } from './answer-back-form.tsx'
import { AskToBeTold, type RefusedAddress, toldFieldId } from './ask-to-be-told.tsx'
import { GivenConsents } from './given-consents.tsx'
import { ReceiptSteps } from './receipt-steps.tsx'
import { TakeBack } from './take-back.tsx'

type Props = {
  code: string
  receipt: Receipt
  isTakingBack: boolean
  /** What was taken back a moment ago. */
  withdrawn: Purpose | null
  /** Somebody said a moment ago why a text should be published. */
  hasAnswered: boolean
  /** Whether its person is told by e-mail, or may ask for it; null where nobody is asked. */
  asking: 'told' | 'may-ask' | null
  /** They asked a moment ago. */
  isToldNow: boolean
  refused: ({ problem: Problem } & Partial<RefusedAnswer & RefusedAddress>) | undefined
}

/** Somebody's own words, and how far they have come. */
export function ReceiptView({
  code,
  receipt,
  isTakingBack,
  withdrawn,
  hasAnswered,
  asking,
  isToldNow,
  refused,
}: Props) {
  const { t } = useTranslation('receipts')
  const { texts, survey, place, standing, consents } = receipt
  const answered =
    refused?.about === undefined ? undefined : { ...refused, about: refused.about, typed: refused.typed ?? '' }
  const unwritten = refused?.address === undefined ? undefined : { problem: refused.problem, address: refused.address }
  const fieldOf = refused?.about ? `answer-${refused.about}` : unwritten && toldFieldId
  return (
    <PublicPage home={`/p/${place.slug}`}>
      <ProblemMessage problem={refused?.problem} field={fieldOf} />
      {withdrawn && !isTakingBack && (
        <Notice kind="done" live>
          <p>{t(`consents.${withdrawn}.done`)}</p>
        </Notice>
      )}
      {hasAnswered && !isTakingBack && (
        <Notice kind="done" live>
          <p>{t('answer.sent')}</p>
        </Notice>
      )}
      {isToldNow && asking === 'told' && !isTakingBack && (
        <Notice kind="done" live>
          <p>{t('told.done')}</p>
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
          <ReceiptSteps code={code} receipt={receipt} refused={answered} />
          <GivenConsents code={code} consents={consents} />
          {asking === 'may-ask' && <AskToBeTold code={code} refused={unwritten} />}
          <p className="actions no-print">
            <LinkButton to={`/p/${place.slug}/said`} kind="secondary">
              {t('view.said')}
            </LinkButton>
            <LinkButton to={`/p/${place.slug}/how-we-read`} kind="quiet">
              {t('common:how-we-read')}
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
