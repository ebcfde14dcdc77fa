import { Form, Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { WrittenWords } from '#domain/framework/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { WordsFields } from './words-fields.tsx'

type Props = {
  place: string
  number: number
  written: WrittenWords
  refused: { problem: Problem; words: WrittenWords } | undefined
}

/** A mission's name and what it wants, reworded; or the mission retired once no goal stands in it. */
export function MissionPage({ place, number, written, refused }: Props) {
  const { t } = useTranslation('codebook')
  const path = `/work/${place}/code-book`
  return (
    <WorkPage title={t('list.reword-mission')} actions={<Link to={path}>{t('code.back')}</Link>}>
      <ProblemMessage problem={refused?.problem} />
      <Form method="post" className="card book-form" noValidate>
        <input type="hidden" name="seen" value={number} />
        <WordsFields written={refused?.words ?? { ...written, source: '' }} isMission />
        <p className="actions">
          <Button name="intent" value="reword" busyLabel={t('form.saving')}>
            {t('form.save')}
          </Button>
          <Button name="intent" value="retire" kind="danger">
            {t('list.retire-mission')}
          </Button>
          <Link to={path} className="button quiet">
            {t('form.cancel')}
          </Link>
        </p>
      </Form>
    </WorkPage>
  )
}
