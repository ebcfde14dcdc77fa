import { Form } from '@remix-run/react'
import { lazy } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Name } from '#app/ui/name.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { PublicSurvey } from '#domain/surveys/schema/public.ts'
import { EditionLinks } from './edition-links.tsx'
import { EditionNote } from './edition-note.tsx'
import { forgetCopies } from './local-copy.ts'
import { NotOpen } from './not-open.tsx'
import { SurveyFacts } from './survey-facts.tsx'
import { SurveyFrame } from './survey-frame.tsx'

// Fetched where a survey is for a closed group, and on a kiosk.
const InvitationForm = lazy(() => import('#app/ways-in/invitation-form.tsx'))
const KioskStart = lazy(() => import('#app/ways-in/kiosk-start.tsx'))

type Props = {
  survey: PublicSurvey
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
  const { survey, hasAnswered, isKiosk, invitation, goOn } = props
  const { t } = useTranslation('surveys')
  return (
    <SurveyFrame survey={survey}>
      <p className="eyebrow">
        <Name>{survey.place.name}</Name>
      </p>
      <h1>
        <WordsIn words={survey.title} />
      </h1>
      <p className="lead">
        <WordsIn words={survey.why} />
      </p>
      <EditionNote edition={survey.edition} words={[survey.title, survey.why]} />
      <EditionLinks survey={survey} />
      {survey.status !== 'open' ? (
        <NotOpen survey={survey} />
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
      <SurveyFacts survey={survey} />
    </SurveyFrame>
  )
}

function WayIn({ survey, start, all, goOn }: Props) {
  const { t } = useTranslation('surveys')
  if (goOn === null)
    return (
      <p className="actions">
        <LinkButton to={start}>{t('intro.start')}</LinkButton>
        <LinkButton to={all} kind="quiet">
          {t('intro.one-page')}
        </LinkButton>
      </p>
    )
  return (
    <>
      <Notice>
        <p>{t('intro.begun')}</p>
      </Notice>
      <Form method="post" className="actions" onSubmit={() => forgetCopies(survey.slug)}>
        <LinkButton to={goOn}>{t('intro.go-on')}</LinkButton>
        <Button kind="quiet">{t('intro.begin-again')}</Button>
      </Form>
    </>
  )
}
