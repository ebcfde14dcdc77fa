import { Form } from '@remix-run/react'
import { useEffect } from 'react'
import { directionOf, type Locale, locales } from '#app/i18n/locales.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { FieldFrame } from '#app/ui/field-frame.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { useTimeText } from '../time-left.ts'
import { ChoiceRows } from './choice-rows.tsx'
import { type Draft, hasChoices, textsOf, type WrongFields } from './draft.ts'
import { KindFields } from './kind-fields.tsx'
import { TextIn } from './text-in.tsx'
import { Translations } from './translations.tsx'

type Props = {
  place: string
  back: string
  isNew: boolean
  draft: Draft
  madeOn: number
  wrong: WrongFields
  focus: string | null
}

/** Seconds that a timer is usually set to. */
const usual = [60, 120, 180, 300, 420, 600, 900, 1200, 1800, 2700, 3600]

/** The words in the language they are written in, what the kind needs, the time, and the other languages. */
export function ActivityForm({ place, back, isNew, draft, madeOn, wrong, focus }: Props) {
  const { t } = useTranslation('facilitation')
  const { kind, source } = draft
  useEffect(() => {
    if (focus) document.getElementById(focus)?.focus()
  }, [focus])
  return (
    <Form method="post" className="activity-form" noValidate>
      <input type="hidden" name="madeOn" value={madeOn} />
      {/* Enter in a field saves; the buttons of the rows come after. */}
      <button type="submit" name="intent" value="save" hidden aria-label={t('editor.save')} />
      <div className="card">
        <SourceLanguage source={source} />
        {textsOf(kind).map((name) => (
          <TextIn key={name} name={name} language={source} draft={draft} wrong={wrong} />
        ))}
        <KindFields place={place} draft={draft} wrong={wrong} />
        {kind !== 'pause' && <TimerField timer={draft.timer} />}
      </div>
      {hasChoices(kind) && <ChoiceRows draft={draft} wrong={wrong} />}
      <Translations draft={draft} wrong={wrong} />
      <p className="actions">
        <Button name="intent" value="save" busyLabel={t('editor.saving')}>
          {t(isNew ? 'editor.save-new' : 'editor.save')}
        </Button>
        <LinkButton to={back} kind="quiet">
          {t('editor.cancel')}
        </LinkButton>
      </p>
    </Form>
  )
}

function SourceLanguage({ source }: { source: Locale }) {
  const { t } = useTranslation('facilitation')
  return (
    <FieldFrame id="source" label={t('editor.source')} hint={t('editor.source-hint')}>
      {(described) => (
        <select name="source" className="select" defaultValue={source} {...described}>
          {Object.entries(locales).map(([code, name]) => (
            <option key={code} value={code} lang={code} dir={directionOf(code)}>
              {name}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  )
}

function TimerField({ timer }: { timer: string }) {
  const { t } = useTranslation('facilitation')
  const timeText = useTimeText()
  const lengths = timer === '' || usual.includes(Number(timer)) ? usual : [...usual, Number(timer)]
  return (
    <FieldFrame id="timer" label={t('editor.timer')} hint={t('editor.timer-hint')}>
      {(described) => (
        <select name="timer" className="select" defaultValue={timer} {...described}>
          <option value="">{t('editor.no-timer')}</option>
          {lengths
            .toSorted((one, other) => one - other)
            .map((seconds) => (
              <option key={seconds} value={seconds}>
                {timeText(seconds)}
              </option>
            ))}
        </select>
      )}
    </FieldFrame>
  )
}
