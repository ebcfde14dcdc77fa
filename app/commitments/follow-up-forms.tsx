import type { ReactNode } from 'react'
import { locales } from '#app/i18n/locales.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { ChoiceGroup } from '#app/ui/choice-group.tsx'
import { Field } from '#app/ui/field.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { longest, outcomes } from '#domain/commitments/schema.ts'
import { FileFields } from './file-fields.tsx'
import { OnceForm } from './once-form.tsx'
import { type Sent, wordsOf } from './sent.ts'

export type FormProps = {
  /** The revision that the page was read at. */
  seen: number
  /** What was sent and refused, where it was this form's. */
  sent: Sent | undefined
}

/** A form of its own, with the revision it was read at. */
export function ActForm({
  act,
  seen,
  label,
  button,
  withFile,
  children,
}: {
  act: string
  seen: number
  label: string
  button: string
  /** It may bring a file: then it is sent in parts. */
  withFile?: boolean
  children: ReactNode
}) {
  const encoding = withFile ? { encType: 'multipart/form-data' as const } : {}
  return (
    <OnceForm {...encoding} className="card commitment-act" aria-label={label} noValidate>
      <h3>{label}</h3>
      <input type="hidden" name="seen" value={seen} />
      {children}
      <Button name="act" value={act} kind="secondary">
        {button}
      </Button>
    </OnceForm>
  )
}

/** In which language something is written: it is marked so wherever it is read. */
export function LanguageField({ id, sent }: { id: string; sent: Sent | undefined }) {
  const { t, i18n } = useTranslation('commitments-desk')
  return (
    <div className="field">
      <label htmlFor={id}>{t('written-in')}</label>
      <select id={id} className="select" name="language" defaultValue={wordsOf(sent, 'language', i18n.language)}>
        {Object.entries(locales)
          .filter(([language]) => language !== 'en-x-easy')
          .map(([language, name]) => (
            <option key={language} value={language} lang={language}>
              {name}
            </option>
          ))}
      </select>
    </div>
  )
}

/** Why it is late, in the owner's words: it stands beside the missed date in public. */
export function LateForm({ seen, sent }: FormProps) {
  const { t } = useTranslation('commitments-desk')
  return (
    <ActForm act="late" seen={seen} label={t('late.title')} button={t('late.do')}>
      <TextArea
        id={sent?.act === 'late' ? 'words' : 'late-words'}
        name="words"
        rows={3}
        label={t('late.words')}
        hint={t('late.hint')}
        limit={longest.words}
        defaultValue={wordsOf(sent, 'words')}
      />
      <LanguageField id="late-language" sent={sent} />
    </ActForm>
  )
}

/** What happened, on which day, and what shows it. */
export function NewsForm({ seen, sent }: FormProps) {
  const { t } = useTranslation('commitments-desk')
  return (
    <ActForm act="news" seen={seen} label={t('news.title')} button={t('news.do')} withFile>
      <TextArea
        id={sent?.act === 'late' ? 'news-words' : 'words'}
        name="words"
        rows={3}
        label={t('news.words')}
        limit={longest.words}
        defaultValue={wordsOf(sent, 'words')}
      />
      <LanguageField id="news-language" sent={sent} />
      <Field
        id="on"
        name="on"
        type="date"
        label={t('news.on')}
        hint={t('news.on-hint')}
        defaultValue={wordsOf(sent, 'on')}
      />
      <Field
        id="link"
        name="link"
        inputMode="url"
        dir="ltr"
        label={t('news.link')}
        hint={t('news.link-hint')}
        defaultValue={wordsOf(sent, 'link')}
      />
      <Field id="linkName" name="linkName" label={t('news.link-name')} defaultValue={wordsOf(sent, 'linkName')} />
      <FileFields id="news" sent={sent} />
    </ActForm>
  )
}

export function ReadingForm({ seen, sent }: FormProps) {
  const { t } = useTranslation('commitments-desk')
  return (
    <ActForm act="reading" seen={seen} label={t('reading.title')} button={t('reading.do')} withFile>
      <Field
        id="value"
        name="value"
        inputMode="decimal"
        label={t('reading.value')}
        defaultValue={wordsOf(sent, 'value')}
      />
      <Field
        id="readOn"
        name="readOn"
        type="date"
        label={t('reading.on')}
        hint={t('reading.on-hint')}
        defaultValue={wordsOf(sent, 'readOn')}
      />
      <FileFields id="reading" sent={sent}>
        <LanguageField id="reading-language" sent={sent} />
      </FileFields>
    </ActForm>
  )
}

export function MilestoneForm({ seen, sent }: FormProps) {
  const { t } = useTranslation('commitments-desk')
  return (
    <ActForm act="milestone" seen={seen} label={t('step.title')} button={t('step.do')}>
      <Field id="milestone" name="milestone" label={t('step.words')} defaultValue={wordsOf(sent, 'milestone')} />
      <LanguageField id="milestone-language" sent={sent} />
      <Field
        id="milestoneOn"
        name="milestoneOn"
        type="date"
        label={t('step.on')}
        hint={t('step.on-hint')}
        defaultValue={wordsOf(sent, 'milestoneOn')}
      />
    </ActForm>
  )
}

/** One step's buttons: done on a day, or not after all; in a draft it may go. */
export function StepForm({
  id,
  isDone,
  isDraft,
  seen,
}: {
  id: string
  isDone: boolean
  isDraft: boolean
  seen: number
}) {
  const { t } = useTranslation('commitments-desk')
  return (
    <OnceForm className="step-form" noValidate>
      <input type="hidden" name="seen" value={seen} />
      <input type="hidden" name="about" value={id} />
      {isDone ? (
        <Button name="act" value="step-open" kind="quiet" small>
          {t('step.not-done')}
        </Button>
      ) : (
        !isDraft && (
          <>
            <Field id={`done-${id}`} name="doneOn" type="date" label={t('step.done-on')} />
            <Button name="act" value="step-done" kind="secondary" small>
              {t('step.done')}
            </Button>
          </>
        )
      )}
      {isDraft && (
        <Button name="act" value="step-remove" kind="quiet" small>
          {t('step.remove')}
        </Button>
      )}
    </OnceForm>
  )
}

/** How it ended, and what came of it: from then on it stands as it is. */
export function CloseForm({ seen, sent }: FormProps) {
  const { t } = useTranslation('commitments-desk')
  return (
    <details className="card commitment-more" open={sent !== undefined}>
      <summary>{t('close.title')}</summary>
      <OnceForm noValidate aria-label={t('close.title')}>
        <input type="hidden" name="seen" value={seen} />
        <p className="hint">{t('close.hint')}</p>
        <ChoiceGroup
          type="radio"
          id="outcome"
          name="outcome"
          legend={t('close.outcome')}
          chosen={[wordsOf(sent, 'outcome')]}
          choices={outcomes.map((value) => ({ value, label: t(`commitments:reason.${value}`) }))}
        />
        <TextArea
          id="end"
          name="end"
          rows={3}
          label={t('close.words')}
          limit={longest.words}
          defaultValue={wordsOf(sent, 'end')}
        />
        <LanguageField id="close-language" sent={sent} />
        <Button name="act" value="close" kind="danger">
          {t('close.do')}
        </Button>
      </OnceForm>
    </details>
  )
}
