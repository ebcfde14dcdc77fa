import { directionOf } from '#app/i18n/locales.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { FieldError } from '#app/ui/field-error.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { kinds } from '#domain/workshops/schema/kinds.ts'
import { choiceField, type Draft, mostRows, type WrongFields } from './draft.ts'

type Props = { draft: Draft; wrong: WrongFields }

/** The choices, a row each. Its small buttons send the form, as the rest of the page does: they work without scripts. */
export function ChoiceRows({ draft, wrong }: Props) {
  const { t } = useTranslation('facilitation')
  const { kind, choices, source } = draft
  if (choices.length > mostRows) return <LongList draft={draft} />
  return (
    <fieldset className="card choice-rows">
      <legend>{t(`editor.choices-of.${kind}`)}</legend>
      <ol className="plain-list">
        {choices.map((_, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the form is drawn anew when rows move.
          <ChoiceRow key={row} row={row} draft={draft} wrong={wrong} />
        ))}
      </ol>
      <Button name="intent" value="rows.add" kind="secondary" small>
        {t('editor.row-add')}
      </Button>
      <details>
        <summary>{t('editor.paste')}</summary>
        <TextArea
          name="more"
          rows={5}
          label={t('editor.paste-label')}
          hint={t('editor.paste-hint', { count: kinds[kind].choices.most })}
          lang={source}
          dir={directionOf(source)}
        />
        <Button name="intent" value="rows.paste" kind="secondary" small>
          {t('editor.paste-button')}
        </Button>
      </details>
    </fieldset>
  )
}

/** A list that no page of rows would hold, as lines. */
function LongList({ draft: { kind, choices, source } }: { draft: Draft }) {
  const { t } = useTranslation('facilitation')
  return (
    <fieldset className="card choice-rows">
      <legend>{t(`editor.choices-of.${kind}`)}</legend>
      <TextArea
        id={choiceField(0, source)}
        name="more"
        rows={20}
        label={t('editor.paste-label')}
        hint={t('editor.paste-hint', { count: kinds[kind].choices.most })}
        defaultValue={choices.map(({ text }) => text[source]).join('\n')}
        lang={source}
        dir={directionOf(source)}
      />
    </fieldset>
  )
}

function ChoiceRow({ row, draft, wrong }: Props & { row: number }) {
  const { t } = useTranslation('facilitation')
  const { kind, source, choices } = draft
  const choice = choices[row]
  const said = choiceField(row, source)
  const cost = choiceField(row, 'cost')
  const number = row + 1
  const errors = [said, cost].flatMap((field) => {
    const met = wrong[field]
    return met ? [{ field, text: t(`editor.wrong.${met.key}`, { limit: met.limit }) }] : []
  })
  const about = (field: string) => ({
    ...{ id: field, name: field, className: 'input' },
    'aria-invalid': wrong[field] ? true : undefined,
    'aria-describedby': wrong[field] ? `${field}-error` : undefined,
  })
  return (
    <li className="choice-row">
      <input type="hidden" name={choiceField(row, 'id')} value={choice?.id} />
      {errors.map(({ field, text }) => (
        <FieldError key={field} id={`${field}-error`}>
          {text}
        </FieldError>
      ))}
      <div className="choice-row-fields">
        <span className="agenda-number" aria-hidden="true">
          {t('agenda.number', { count: number })}
        </span>
        <input
          {...about(said)}
          type="text"
          aria-label={t('editor.row', { number })}
          defaultValue={choice?.text[source] ?? ''}
          lang={source}
          dir={directionOf(source)}
        />
        {kind === 'budget' && (
          <span className="choice-cost">
            <span aria-hidden="true">£</span>
            <input
              {...about(cost)}
              type="text"
              inputMode="numeric"
              aria-label={t('editor.row-cost', { number })}
              defaultValue={choice?.cost}
              dir="ltr"
            />
          </span>
        )}
        <span className="choice-row-acts">
          {(['up', 'down', 'remove'] as const).map((act) => (
            <Button key={act} name="intent" value={`rows.${act}.${row}`} kind="quiet" small>
              {t(`editor.${act}`)}
              <span className="visually-hidden"> {t('editor.row', { number })}</span>
            </Button>
          ))}
        </span>
      </div>
    </li>
  )
}
