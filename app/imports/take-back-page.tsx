import { Form, Link } from '@remix-run/react'
import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { Leaving } from '#domain/imports/queries.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import type { Words } from '#domain/wordings/queries.ts'

type Props = {
  /** Where files come in. */
  imports: string
  title: Words
  /** The day it came in. */
  on: string
  leaving: Leaving
  problem: Problem | undefined
}

const ofTexts = ['approved', 'coded'] as const

/** All that goes when a file is taken back, before it does. */
export function TakeBackPage({ imports, title, on, leaving, problem }: Props) {
  const { t, i18n } = useTranslation('survey-desk')
  const { responses, texts } = leaving
  return (
    <WorkPage
      title={t('import.take-back.title')}
      lead={<WordsIn words={title} />}
      actions={<Link to={imports}>{t('import.take-back.all')}</Link>}
    >
      <ProblemMessage problem={problem} />
      <p>{t('import.take-back.lead', { day: dayText(on, i18n.language, { year: true }) })}</p>
      <ul>
        <li>{t('import.take-back.responses', { count: responses })}</li>
        {texts > 0 && <li>{t('import.take-back.texts', { count: texts })}</li>}
        {ofTexts.map(
          (what) => leaving[what] > 0 && <li key={what}>{t(`import.take-back.${what}`, { count: leaving[what] })}</li>,
        )}
      </ul>
      <p>{t('import.take-back.stays')}</p>
      {/* Said of every file: whether one of these texts raised a worry is told to nobody here. */}
      <p>{t('import.take-back.worries')}</p>
      <Form method="post" className="row import-actions">
        <Button kind="danger" busyLabel={t('import.take-back.busy')}>
          {t('import.take-back.button', { count: responses })}
        </Button>
        <LinkButton to={imports} kind="quiet">
          {t('import.take-back.keep')}
        </LinkButton>
      </Form>
    </WorkPage>
  )
}
