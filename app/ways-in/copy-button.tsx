import { useState } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { useHydrated } from '#app/ui/use-hydrated.ts'

type Props = { text: string; label: string }

/** Puts a text where it can be pasted. Without scripts there is none: the field beside it can be marked and copied. */
export function CopyButton({ text, label }: Props) {
  const { t } = useTranslation('survey-desk')
  const [said, setSaid] = useState<'copied' | 'not-copied'>()
  if (!useHydrated()) return null
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid('copied'),
      () => setSaid('not-copied'),
    )
  return (
    <span className="copy">
      <Button type="button" kind="secondary" onClick={copy}>
        {label}
      </Button>
      <span role="status">{said && t(`ways.${said}`)}</span>
    </span>
  )
}
