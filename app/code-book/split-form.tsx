import { Form, Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { type CodePage, mostParts, type WrittenWords } from '#domain/framework/schema.ts'
import type { Refused } from './code-page.tsx'
import { SourceField, WordsFields } from './words-fields.tsx'

type Props = { page: CodePage; refused: Refused | undefined }

const empty: WrittenWords = { text: {}, short: {}, source: '' }
/** More are there for whoever unfolds them. */
const shownParts = 2

/** The parts that a code is split into, and which of them its old tags go to. */
export function SplitForm({ page, refused }: Props) {
  const { t } = useTranslation('codebook')
  const parts = Array.from({ length: mostParts }, (_, at) => refused?.parts?.[at] ?? empty)
  const fields = (from: number, to: number) =>
    parts.slice(from, to).map((written, index) => {
      const at = from + index
      return (
        <fieldset key={at} className="book-part">
          <legend>{t('form.part', { number: at + 1 })}</legend>
          <WordsFields written={written} before={`part${at}.`} withoutSource />
          <label className="choice">
            <input type="checkbox" name="tagsTo[]" value={at} />
            <span>{t('form.tags-to')}</span>
          </label>
        </fieldset>
      )
    })
  return (
    <Form method="post" className="card book-form" aria-labelledby="split" noValidate>
      <h2 id="split">{t('code.split')}</h2>
      <p className="hint">
        {t('form.parts-hint')} {t('form.tags-to-hint')}
      </p>
      {fields(0, shownParts)}
      <details open={parts.slice(shownParts).some(({ short }) => short.en) || undefined}>
        <summary>{t('form.part', { number: `${shownParts + 1}–${mostParts}` })}</summary>
        {fields(shownParts, mostParts)}
      </details>
      <SourceField source={refused?.words?.source ?? ''} />
      <p>{t('list.tags', { count: page.code.tags })}</p>
      <p className="actions">
        <Button name="intent" value="split" busyLabel={t('form.saving')}>
          {t('code.split')}
        </Button>
        <Link to="." className="button quiet">
          {t('form.cancel')}
        </Link>
      </p>
    </Form>
  )
}
