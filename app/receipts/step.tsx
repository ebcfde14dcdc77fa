import type { ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Icon } from '#app/ui/icon.tsx'

/** One step on the way of an answer. A tick for what was done. */
export function Step({ isDone, title, children }: { isDone: boolean; title: string; children: ReactNode }) {
  const { t } = useTranslation('receipts')
  return (
    <li className="step" data-done={isDone || undefined}>
      <span className="step-mark">
        {isDone && <Icon name="tick" />}
        <span className="visually-hidden">{t(isDone ? 'steps.done' : 'steps.to-come')}</span>
      </span>
      <h2>{title}</h2>
      {children}
    </li>
  )
}
