import { Form, Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { CodePage } from '#domain/framework/schema.ts'
import type { Refused } from './code-page.tsx'
import { WordsFields } from './words-fields.tsx'

type Props = { page: CodePage; refused: Refused | undefined }

/**
 * New words for a code. When somebody else was faster, what was typed stays in the form, beside what stands now, and
 * saving again goes over it.
 */
export function RewordForm({ page, refused }: Props) {
  const { t } = useTranslation('codebook')
  const written = refused?.words ?? { ...page.written, source: '' }
  const isConflict = refused?.problem.code === 'codebook.reworded-meanwhile'
  return (
    <Form method="post" className="card book-form" aria-labelledby="reword" noValidate>
      <h2 id="reword">{t('code.reword')}</h2>
      <input type="hidden" name="seen" value={page.code.number} />
      {isConflict && (
        <Notice>
          <p>{t('form.stands-now', { text: `${page.code.short.text}: ${page.code.text.text}` })}</p>
        </Notice>
      )}
      <WordsFields written={written} />
      <label className="choice">
        <input type="checkbox" name="carries" value="yes" />
        <span>
          {t('form.carries')}
          <small>{t('form.carries-hint')}</small>
        </span>
      </label>
      <p className="actions">
        <Button name="intent" value="reword" busyLabel={t('form.saving')}>
          {t(isConflict ? 'form.save-anyway' : 'form.save')}
        </Button>
        <Link to="." className="button quiet">
          {t('form.cancel')}
        </Link>
      </p>
    </Form>
  )
}
