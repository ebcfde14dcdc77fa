import { useActionData } from '@remix-run/react'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'

type Props = {
  /** What to mend; with the id of its field it becomes a link there. */
  errors: readonly { field?: string; text: ReactNode }[]
  title?: string
}

/** Stands on top of a form that was sent back, takes focus, and leads to each field. Empty when nothing is wrong. */
export function ErrorSummary({ errors, title }: Props) {
  const { t } = useTranslation('common')
  const box = useRef<HTMLDivElement>(null)
  // Each answer of the server takes focus again; typing in the form beneath must not.
  const answer = useActionData()
  const signature = errors.map(({ field, text }) => `${field}:${typeof text === 'string' ? text : ''}`).join('\n')
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above.
  useEffect(() => box.current?.focus(), [answer, signature])
  if (errors.length === 0) return null
  return (
    // biome-ignore lint/a11y/noAutofocus: without scripts this is what brings a reader to what must be mended.
    <div className="error-summary" role="alert" tabIndex={-1} ref={box} autoFocus>
      <h2>{title ?? t('error-title')}</h2>
      <ul>
        {errors.map(({ field, text }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is replaced as a whole.
          <li key={index}>{field ? <a href={`#${field}`}>{text}</a> : text}</li>
        ))}
      </ul>
    </div>
  )
}
