import { Form } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { useHydrated } from '#app/ui/use-hydrated.ts'
import { receiptSeconds } from '#domain/ways-in/schema.ts'
import { PrintButton } from './print-button.tsx'

type Props = { slug: string }

/** On a kiosk: how long the receipt stays. The page turns by itself, without scripts too (a header says when). */
export function KioskNotice({ slug }: Props) {
  const { t } = useTranslation('surveys')
  const left = useCountdown(receiptSeconds)
  const isHydrated = useHydrated()
  useEffect(() => {
    if (left === 0) window.location.replace(`/s/${slug}/kiosk/next`)
  }, [left, slug])
  return (
    <Notice>
      <p>{t('kiosk.thanks.keep')}</p>
      <p role="timer" aria-live={left % 20 === 0 ? 'polite' : 'off'}>
        {isHydrated ? t('kiosk.thanks.left', { count: left }) : t('kiosk.thanks.for', { count: receiptSeconds })}
      </p>
    </Notice>
  )
}

export function KioskOnward({ slug }: Props) {
  const { t } = useTranslation('surveys')
  return (
    <Form method="post" action={`/s/${slug}/kiosk/next`} reloadDocument className="actions">
      <Button name="go" value="finish">
        {t('kiosk.thanks.finish')}
      </Button>
    </Form>
  )
}

/** A worker hands the receipt over; it is not theirs. */
export function AssistedNotice() {
  const { t } = useTranslation('surveys')
  return (
    <Notice>
      <p>{t('assisted.hand-over')}</p>
    </Notice>
  )
}

export function AssistedOnward({ slug }: Props) {
  const { t } = useTranslation('surveys')
  return (
    <Form method="post" action={`/s/${slug}/finish`} reloadDocument className="actions">
      <PrintButton label={t('assisted.print')} />
      <Button>{t('assisted.finish')}</Button>
    </Form>
  )
}

/** Whole seconds left, from the page's first moment. */
function useCountdown(seconds: number): number {
  const [left, setLeft] = useState(seconds)
  useEffect(() => {
    const began = performance.now()
    const tick = () => setLeft(Math.max(0, seconds - Math.floor((performance.now() - began) / 1000)))
    const timer = window.setInterval(tick, 500)
    return () => window.clearInterval(timer)
  }, [seconds])
  return left
}
