import type { ReactNode } from 'react'
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { classes } from '#app/ui/class-names.ts'
import { useHydrated } from '#app/ui/use-hydrated.ts'
import { type Intent, reasonOf } from './intents.ts'

type Props = {
  /** The button's words. */
  children: ReactNode
  kind: 'quiet' | 'danger'
  /** The question that the reasons answer. */
  question: string
  intents: readonly Intent[]
  isOpen: boolean
  onOpenChange(isOpen: boolean): void
  onChoose(intent: Intent): void
}

/** A button that asks for a reason first. Without a script it unfolds into one button per reason. */
export function ReasonMenu({ children, kind, question, intents, isOpen, onOpenChange, onChoose }: Props) {
  const { t } = useTranslation('moderation')
  const look = classes('button', kind, 'small')
  if (!useHydrated())
    return (
      <details className="reason-fold">
        <summary className={look}>{children}</summary>
        <p>{question}</p>
        {intents.map((intent) => (
          <button key={intent} type="submit" name="intent" value={intent} className="button quiet small">
            {t(`reasons.${reasonOf(intent)}`)}
          </button>
        ))}
      </details>
    )
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <Button className={look}>{children}</Button>
      <Popover className="reason-popover" placement="bottom start">
        <p className="reason-question" aria-hidden>
          {question}
        </p>
        <Menu
          aria-label={question}
          className="reason-menu"
          autoFocus="first"
          onAction={(key) => onChoose(key as Intent)}
        >
          {intents.map((intent) => (
            <MenuItem key={intent} id={intent} className="reason-item">
              {t(`reasons.${reasonOf(intent)}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
