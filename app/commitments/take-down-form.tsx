import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { type EvidenceFile, longest } from '#domain/evidence-files/schema.ts'
import { LanguageField } from './follow-up-forms.tsx'
import { OnceForm } from './once-form.tsx'
import { type Sent, wordsOf } from './sent.ts'

/** Takes down a file that everybody can see, with a reason that everybody reads in its place. */
export function TakeDownForm({ file, seen, sent }: { file: EvidenceFile; seen: number; sent: Sent | undefined }) {
  const { t } = useTranslation('commitments-desk')
  const about = `take-down ${file.publicId}`
  const own = sent?.act === about ? sent : undefined
  const id = own ? 'why' : `why-${file.publicId}`
  return (
    <details className="take-down" open={own !== undefined}>
      <summary>{t('file.take-down')}</summary>
      <OnceForm noValidate aria-label={t('file.take-down')}>
        <input type="hidden" name="seen" value={seen} />
        <TextArea
          id={id}
          name="why"
          rows={2}
          label={t('file.why')}
          hint={t('file.why-hint')}
          limit={longest.why}
          defaultValue={wordsOf(own, 'why')}
        />
        <LanguageField id={`language-${file.publicId}`} sent={own} />
        <Button name="act" value={about} kind="danger" small>
          {t('file.take-down-do')}
        </Button>
      </OnceForm>
    </details>
  )
}
