import { Form, Link } from '@remix-run/react'
import { Fragment } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Name } from '#app/ui/name.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { InvitationForm } from '#app/ways-in/invitation-form.tsx'
import { KioskStart } from '#app/ways-in/kiosk-start.tsx'
import type { PublicSurvey } from '#domain/surveys/schema/public.ts'
import type { Intro } from './intro.ts'
import { SurveyFacts } from './survey-facts.tsx'

type Props = {
  survey: PublicSurvey
  intro: Intro
  /** Addresses: of the first screen, of all on one page, and of where somebody stopped who had begun. */
  start: string
  all: string
  goOn: string | null
  hasAnswered: boolean
  isKiosk: boolean
  /** The code to begin with, as far as it came with a link; null where none is needed. */
  invitation: string | null
}

/** Before the first question: who asks, why, how long it takes, and what will happen with the answers. */
export function SurveyIntro(props: Props) {
  const { survey, intro, hasAnswered, isKiosk, invitation, goOn } = props
  const { t } = useTranslation('surveys')
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
      {intro.note && <p className="edition-note">{intro.note}</p>}
      {intro.editions.length > 0 && (
        <nav className="editions" aria-label={t('editions.label')}>
          <ul className="plain-list">
            {intro.editions.map(({ edition, href, direction, name, isCurrent }) => (
              <li key={edition}>
                <a href={href} hrefLang={edition} dir={direction} aria-current={isCurrent || undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {intro.shut !== null ? (
        <>
          <Notice kind={intro.promised?.isOverdue ? 'problem' : intro.promised?.answer ? 'done' : 'notice'}>
            <p>{intro.shut}</p>
            <PromisedSaid promised={intro.promised} />
          </Notice>
          <p className="actions">
            <LinkButton to={`/p/${survey.place.slug}`} kind={intro.promised?.answer ? 'secondary' : 'primary'}>
              {t('intro.what-else')}
            </LinkButton>
            <LinkButton to="/receipt" kind="quiet">
              {t('intro.have-receipt')}
            </LinkButton>
          </p>
        </>
      ) : hasAnswered ? (
        <Notice>
          <p>{t('intro.answered')}</p>
        </Notice>
      ) : isKiosk ? (
        <KioskStart slug={survey.slug} goOn={goOn} />
      ) : invitation !== null ? (
        <InvitationForm slug={survey.slug} code={invitation} />
      ) : (
        <WayIn {...props} />
      )}
      {intro.shut === null && intro.promised && (
        <Notice>
          <PromisedSaid promised={intro.promised} />
        </Notice>
      )}
      <SurveyFacts facts={intro.facts} />
    </PublicPage>
  )
}

/** What was promised and whether it came, with the way to the answer. */
function PromisedSaid({ promised }: Pick<Intro, 'promised'>) {
  if (!promised) return null
  const { status, said, answer } = promised
  return (
    <>
      <p>
        {status && <strong>{status}. </strong>}
        {said.map(({ text, language }) => (
          <Fragment key={text}>
            {/* Our own sentence runs as the page does, also where it begins with a name. */}
            {language ? <bdi lang={language}>{text}</bdi> : text}{' '}
          </Fragment>
        ))}
      </p>
      {answer?.to && (
        <p>
          <Link to={answer.to}>{answer.text}</Link>
        </p>
      )}
    </>
  )
}

function WayIn({ start, all, goOn }: Props) {
  const { t } = useTranslation('surveys')
  if (goOn === null)
    return (
      <>
        <p className="actions">
          <LinkButton to={start}>{t('intro.start')}</LinkButton>
          <LinkButton to={all} kind="quiet">
            {t('intro.one-page')}
          </LinkButton>
        </p>
        <p>
          <Link to="/receipt">{t('intro.have-words')}</Link>
        </p>
      </>
    )
  return (
    <>
      <Notice>
        <p>{t('intro.begun')}</p>
      </Notice>
      <Form method="post" className="actions">
        <LinkButton to={goOn}>{t('intro.go-on')}</LinkButton>
        <Button kind="quiet">{t('intro.begin-again')}</Button>
      </Form>
    </>
  )
}
