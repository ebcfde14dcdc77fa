import { type ComponentPropsWithoutRef, type ReactNode, useId, useState } from 'react'
import { numberText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { FieldFrame } from './field-frame.tsx'

type Props = ComponentPropsWithoutRef<'textarea'> & {
  label: ReactNode
  hint?: ReactNode
  error?: string
  asHeading?: boolean
  /** Signs. Counted in words below, not enforced: somebody who pastes too much must be able to see and shorten it. */
  limit?: number
  /** Beside the count: whether it is saved, say. */
  status?: ReactNode
}

/** Room for several lines, with how much of it is used. */
export function TextArea({ label, hint, error, asHeading, limit, status, id, onChange, ...rest }: Props) {
  const { t, i18n } = useTranslation('common')
  const ownId = useId()
  const inputId = id ?? ownId
  // Counted as the server counts: by code point, a line break as one, without the ends.
  const signsOf = (text: string) => Array.from(text.replace(/\r\n?/g, '\n').trim()).length
  const [used, setUsed] = useState(signsOf(String(rest.value ?? rest.defaultValue ?? '')))
  // What the page itself puts into the field, or takes out of it, counts as well.
  const inUse = rest.value === undefined ? used : signsOf(String(rest.value))
  const count = (value: number) => numberText(value, i18n.language)
  return (
    <FieldFrame id={inputId} label={label} hint={hint} error={error} asHeading={asHeading}>
      {(described) => (
        <>
          <textarea
            rows={6}
            dir="auto"
            {...rest}
            {...described}
            className="input"
            onChange={(event) => {
              setUsed(signsOf(event.target.value))
              onChange?.(event)
            }}
          />
          {(limit !== undefined || status) && (
            <div className="under-field">
              <span>{status}</span>
              {limit !== undefined && (
                <span data-over={inUse > limit || undefined}>
                  {t('signs-used', { used: count(inUse), limit: count(limit) })}
                </span>
              )}
            </div>
          )}
        </>
      )}
    </FieldFrame>
  )
}
