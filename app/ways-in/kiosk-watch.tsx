import { useLocation } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { forgetCopies } from '#app/surveys/local-copy.ts'
import { Button } from '#app/ui/button.tsx'
import { answerSeconds, idleSeconds } from '#domain/ways-in/schema.ts'

const touches = ['pointerdown', 'keydown', 'input', 'wheel', 'touchstart'] as const

/**
 * Notices when somebody walked away from a kiosk: asks whether they are still there, and if nobody answers wipes what
 * they left and goes back to the start.
 */
export default function KioskWatch({ slug }: { slug: string }) {
  const { t } = useTranslation('surveys')
  const { pathname } = useLocation()
  const dialog = useRef<HTMLDialogElement>(null)
  const [left, setLeft] = useState<number>()
  const isStart = pathname === `/s/${slug}`
  const isOver = pathname.endsWith('/thanks') || pathname.endsWith('/kiosk')
  const isAsking = left !== undefined

  useEffect(() => {
    if (isStart) forgetCopies(slug)
  }, [isStart, slug])

  useEffect(() => {
    if (isStart || isOver || isAsking) return
    let timer = 0
    const wait = () => {
      window.clearTimeout(timer)
      timer = window.setTimeout(() => setLeft(answerSeconds), idleSeconds * 1000)
    }
    wait()
    for (const touch of touches) document.addEventListener(touch, wait, { passive: true })
    return () => {
      window.clearTimeout(timer)
      for (const touch of touches) document.removeEventListener(touch, wait)
    }
  }, [isStart, isOver, isAsking])

  useEffect(() => {
    if (left === undefined) return
    dialog.current?.showModal()
    if (left > 0) {
      const timer = window.setTimeout(() => setLeft(left - 1), 1000)
      return () => window.clearTimeout(timer)
    }
    forgetCopies(slug)
    // The whole page anew: nothing of it may stay in the browser's memory.
    window.location.replace(`/s/${slug}/kiosk/next`)
  }, [left, slug])

  const stay = () => {
    dialog.current?.close()
    setLeft(undefined)
  }
  return (
    <dialog ref={dialog} className="kiosk-dialog" aria-labelledby="still-there" onCancel={stay}>
      <h2 id="still-there">{t('kiosk.idle.title')}</h2>
      <p>{t('kiosk.idle.wipe')}</p>
      {/* Read out twice, not twenty times. */}
      <p role="timer" aria-live={left === answerSeconds || left === 10 ? 'polite' : 'off'}>
        {t('kiosk.idle.seconds', { count: left ?? answerSeconds })}
      </p>
      <Button type="button" onClick={stay}>
        {t('kiosk.idle.stay')}
      </Button>
    </dialog>
  )
}
