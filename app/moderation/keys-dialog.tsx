import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Key } from './key.tsx'

type Props = {
  isOpen: boolean
  onOpenChange(isOpen: boolean): void
  usesKeys: boolean
  onUseKeys(usesKeys: boolean): void
}

const keys = [
  ['next', 'J', '↓'],
  ['previous', 'K', '↑'],
  ['search', 'S'],
  ['filters', 'F'],
  ['alike', 'D'],
  ['choose', 'X'],
  ['choose-run', '⇧ ↓', '⇧ ↑'],
  ['bulk', 'B'],
  ['approve', 'A'],
  ['hide', 'H'],
  ['worry', 'W'],
  ['undo', 'U'],
  ['take-out', 'R'],
  ['take-all-out', 'E'],
  ['leave-in', 'L'],
  ['goals', '1', '9'],
  ['no-goal', '0'],
  ['suggested', '⇧ 1', '⇧ 3'],
  ['find', '/'],
  ['mark', 'M'],
  ['stance', '+', '-'],
  ['telling', 'N', 'G'],
  ['untag', 'Z'],
  ['translate', 'T'],
  ['leave-list', 'Esc'],
  ['help', '?'],
] as const

/** The list of keys, and the switch that turns them off. */
export function KeysDialog({ isOpen, onOpenChange, usesKeys, onUseKeys }: Props) {
  const { t } = useTranslation('moderation')
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
      <Button className="button quiet small">
        {t('keys.button')} <Key>?</Key>
      </Button>
      <ModalOverlay className="keys-overlay" isDismissable>
        <Modal className="keys-modal">
          <Dialog className="keys-dialog">
            <Heading slot="title">{t('keys.title')}</Heading>
            <dl>
              {keys.map(([name, first, second]) => (
                <div key={name}>
                  <dt>
                    <kbd>{first}</kbd>
                    {second && (
                      <>
                        {' '}
                        {t(name === 'goals' || name === 'suggested' ? 'keys.to' : 'keys.or')} <kbd>{second}</kbd>
                      </>
                    )}
                  </dt>
                  <dd>{t(`keys.${name}`)}</dd>
                </div>
              ))}
            </dl>
            <p className="muted">{t('keys.suggested-hint')}</p>
            <div className="keys-switch">
              <input
                id="single-keys"
                type="checkbox"
                checked={usesKeys}
                onChange={(event) => onUseKeys(event.target.checked)}
                aria-describedby="single-keys-hint"
              />
              <div>
                <label htmlFor="single-keys">{t('keys.on')}</label>
                <small id="single-keys-hint">{t('keys.on-hint')}</small>
              </div>
            </div>
            <Button slot="close" className="button small">
              {t('keys.close')}
            </Button>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  )
}
