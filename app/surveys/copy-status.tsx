import { useEffect, useState } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Icon } from '#app/ui/icon.tsx'
import { keepCopy, readCopy } from './local-copy.ts'

type Props = { fieldId: string; slug: string; questionKey: string; given: string }

/** Keeps what is typed into a field in this browser, puts it back after a reload, and says so. Nothing without scripts. */
export function CopyStatus({ fieldId, slug, questionKey, given }: Props) {
  const { t } = useTranslation('surveys')
  const [status, setStatus] = useState<'saved' | 'put-back'>()
  useEffect(() => {
    const field = document.getElementById(fieldId)
    if (!(field instanceof HTMLTextAreaElement)) return
    const copy = readCopy(slug, questionKey, given)
    const isPutBack = field.value === given && copy !== undefined
    let isFirst = true
    const keep = () => {
      const isKept = keepCopy(slug, questionKey, field.value, given)
      setStatus(isKept ? (isFirst && isPutBack ? 'put-back' : 'saved') : undefined)
      isFirst = false
    }
    field.addEventListener('input', keep)
    if (isPutBack) writeTo(field, copy)
    // Somebody quick may have typed before this script arrived. Whoever counts the characters hears of both.
    if (field.value !== given) field.dispatchEvent(new Event('input', { bubbles: true }))
    return () => field.removeEventListener('input', keep)
  }, [fieldId, slug, questionKey, given])
  if (!status) return null
  return (
    <span className="saved">
      <Icon name="tick" /> {t(`question.${status}`)}
    </span>
  )
}

/** By the browser's own setter: React overwrites it on the element, and would not notice the change. */
const writeTo = (field: HTMLTextAreaElement, text: string) =>
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, text)
