import { useState } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import type { ModerationItem } from '#domain/moderation/schema.ts'
import type { Desk } from './desk.ts'
import { hideIntents, type Intent, suspicionIntents, worryIntents } from './intents.ts'
import { Key } from './key.tsx'
import { ReasonMenu } from './reason-menu.tsx'
import { SawFields } from './saw-fields.tsx'
import { useKeys } from './use-keys.ts'
import { Via } from './via.tsx'

type Props = {
  desk: Desk
  item: ModerationItem /** Cannot be approved yet: pressed, it says why. */
  isBeingChecked: boolean
}

/** What can be decided about a text: buttons, each with its key. */
export function DecisionBar({ desk, item, isBeingChecked }: Props) {
  const { t } = useTranslation(['moderation', 'safeguarding'])
  const [menuOpen, setMenuOpen] = useState<{ of: string; name: 'hide' | 'worry' }>()
  // Of this text alone: a reason that was meant for one must not fall on the next.
  const open = menuOpen?.of === item.publicId ? menuOpen.name : undefined
  const setOpen = (name?: 'hide' | 'worry') =>
    setMenuOpen(name && !desk.isMoving ? { of: item.publicId, name } : undefined)
  const decide = (intent: Intent) => desk.decide(item.publicId, intent, item.saw)
  const isApproved = item.visibility === 'approved'
  // Open, and its words are still here: the product found signs, and nobody has said yet what they are.
  const isSuspected = item.worry === 'open'
  useKeys({
    a: isApproved ? undefined : () => decide('approve'),
    h: () => setOpen('hide'),
    w: () => setOpen('worry'),
    // What the status line offers to take back goes first.
    u: item.canUndo && desk.undoable === undefined ? () => decide('undo') : undefined,
  })
  const menu = (name: 'hide' | 'worry') => ({
    isOpen: open === name,
    onOpenChange: (isOpen: boolean) => setOpen(isOpen ? name : undefined),
    onChoose: decide,
  })
  return (
    <desk.decision.Form
      method="post"
      action={desk.pathTo(item.publicId)}
      className="decision-bar"
      aria-label={t('decide.label')}
    >
      <Via />
      <SawFields saw={item.saw} />
      <input type="hidden" name="next" value={desk.neighbour(item.publicId) ?? ''} />
      {!isApproved && (
        <Button name="intent" value="approve" small aria-keyshortcuts="a" aria-disabled={isBeingChecked || undefined}>
          {t('decide.approve')} <Key>A</Key>
        </Button>
      )}
      <ReasonMenu kind="quiet" question={t('reasons.hide')} intents={hideIntents} {...menu('hide')}>
        {t('decide.hide')} <Key>H</Key>
      </ReasonMenu>
      <ReasonMenu
        kind="danger"
        question={t(isSuspected ? 'safeguarding:queue.raise-question' : 'reasons.raise')}
        intents={isSuspected ? suspicionIntents : worryIntents}
        {...menu('worry')}
      >
        {t(isSuspected ? 'safeguarding:queue.raise' : 'decide.raise')} <Key>W</Key>
      </ReasonMenu>
      {item.canUndo && (
        <Button name="intent" value="undo" kind="quiet" small aria-keyshortcuts="u">
          {t('decide.undo')} <Key>U</Key>
        </Button>
      )}
    </desk.decision.Form>
  )
}
