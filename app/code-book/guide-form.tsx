import { Form, Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { type Guide, longest } from '#domain/framework/schema.ts'
import type { Refused } from './code-page.tsx'

type Props = { guide: Guide; refused: Refused | undefined }

/** What a code means to whoever tags. */
export function GuideForm({ guide, refused }: Props) {
  const { t } = useTranslation('codebook')
  const typed = refused?.guide ?? { ...guide, keywords: guide.keywords.join('\n') }
  const isConflict = refused?.problem.code === 'codebook.guide-meanwhile'
  return (
    <Form method="post" className="card book-form" aria-labelledby="guide" noValidate>
      <h2 id="guide">{t('code.guide-edit')}</h2>
      <input type="hidden" name="seen" value={guide.number} />
      {isConflict && (
        <Notice>
          <p>{t('form.stands-now', { text: guide.definition })}</p>
        </Notice>
      )}
      <TextArea
        {...{ id: 'definition', name: 'definition', label: t('code.definition'), rows: 3, limit: longest.guide }}
        defaultValue={typed.definition}
      />
      <TextArea
        {...{ id: 'useWhen', name: 'useWhen', label: t('code.use'), rows: 3, limit: longest.guide }}
        defaultValue={typed.useWhen}
      />
      <TextArea
        {...{ id: 'notWhen', name: 'notWhen', label: t('code.not-use'), rows: 3, limit: longest.guide }}
        defaultValue={typed.notWhen}
      />
      <TextArea
        {...{ id: 'keywords', name: 'keywords', label: t('code.keywords'), hint: t('form.keywords-hint'), rows: 5 }}
        defaultValue={typed.keywords}
      />
      <p className="actions">
        <Button name="intent" value="guide" busyLabel={t('form.saving')}>
          {t(isConflict ? 'form.save-anyway' : 'form.save')}
        </Button>
        <Link to="." className="button quiet">
          {t('form.cancel')}
        </Link>
      </p>
    </Form>
  )
}
