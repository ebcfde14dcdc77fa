import type { ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Field } from '#app/ui/field.tsx'
import { FieldFrame } from '#app/ui/field-frame.tsx'
import { evidenceTypes, largestEvidence, longest } from '#domain/evidence-files/schema.ts'
import { type Sent, wordsOf } from './sent.ts'

type Props = { id: string; sent: Sent | undefined; children?: ReactNode }

/** A picture or a PDF, and what it shows. Folded away until somebody has one; a browser forgets which one was chosen. */
export function FileFields({ id, sent, children }: Props) {
  const { t } = useTranslation('commitments-desk')
  // Where a form came back, the summary of its faults leads to these.
  const own = (name: string) => (sent ? name : `${id}-${name}`)
  return (
    <details className="file-fields" open={sent !== undefined}>
      <summary>{t('file.title')}</summary>
      <FieldFrame
        id={own('file')}
        label={t('file.file')}
        hint={t('file.hint', { megabytes: largestEvidence / 1024 / 1024 })}
      >
        {(described) => <input type="file" name="file" accept={evidenceTypes.join(',')} {...described} />}
      </FieldFrame>
      <Field
        id={own('fileShows')}
        name="fileShows"
        label={t('file.shows')}
        hint={t('file.shows-hint')}
        maxLength={longest.shows}
        defaultValue={wordsOf(sent, 'fileShows')}
      />
      {children}
    </details>
  )
}
