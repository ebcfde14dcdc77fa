import { useTranslation } from '#app/i18n/use-translation.ts'
import { Name } from '#app/ui/name.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import { useErrorTitle } from '#app/ui/use-error-title.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import type { PublicSurvey } from '#domain/surveys/schema/public.ts'
import { InvitationForm } from './invitation-form.tsx'

type Props = { survey: PublicSurvey; code: string; refused: { problem: Problem; code: string } | undefined }

/** Where a code is typed again that did not fit. */
export function InvitationPage({ survey, code, refused }: Props) {
  const { t } = useTranslation('surveys')
  useErrorTitle(refused?.problem)
  return (
    <PublicPage home={`/s/${survey.slug}`}>
      <ProblemMessage problem={refused?.problem} field="invitation" />
      <p className="eyebrow">
        <Name>{survey.organisation}</Name>
      </p>
      <h1>
        <WordsIn words={survey.title} />
      </h1>
      <p className="lead">{t('invitation.lead')}</p>
      <InvitationForm slug={survey.slug} code={refused?.code ?? code} problem={refused?.problem} />
    </PublicPage>
  )
}
