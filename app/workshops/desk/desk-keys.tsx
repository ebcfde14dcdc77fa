import { useRef } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Key } from '#app/moderation/key.tsx'
import { useKeys } from '#app/moderation/use-keys.ts'
import { useHydrated } from '#app/ui/use-hydrated.ts'

/** What each key presses: buttons say by themselves which key is theirs. */
const keys = [' ', 'r', 'z', 'n', 'p', 'm', 'b'] as const
const names = { ' ': 'open', r: 'reveal', z: 'pause', n: 'next', p: 'previous', m: 'minute', b: 'blank' } as const

type Props = { usesKeys: boolean; onUseKeys(usesKeys: boolean): void }

/** Presses the desk's buttons by single keys, and lists them. Never while somebody types. */
export function DeskKeys({ usesKeys, onUseKeys }: Props) {
  const { t } = useTranslation('facilitation')
  const list = useRef<HTMLDialogElement>(null)
  const press = (key: string) => () => {
    // What has the focus hears space and Enter itself.
    if (key === ' ' && document.activeElement?.closest('a, button, summary')) return false
    if (list.current?.open) return false
    const button = document.querySelector<HTMLButtonElement>(`[data-shortcut="${key}"]`)
    button?.click()
    return button !== null
  }
  const ask = () => (list.current?.open ? list.current.close() : list.current?.showModal())
  useKeys({ ...Object.fromEntries(keys.map((key) => [key, press(key)])), enter: press(' '), '?': ask })
  if (!useHydrated()) return null
  return (
    <>
      <button type="button" className="button quiet small" onClick={ask} aria-keyshortcuts="?">
        {t('keys.button')} <Key>?</Key>
      </button>
      <dialog ref={list} className="desk-keys" aria-labelledby="desk-keys">
        <h2 id="desk-keys">{t('keys.title')}</h2>
        <dl>
          {keys.map((key) => (
            <div key={key}>
              <dt>
                <kbd>{key === ' ' ? t('keys.space') : key.toUpperCase()}</kbd>
              </dt>
              <dd>{t(`keys.${names[key]}`)}</dd>
            </div>
          ))}
          <div>
            <dt>
              <kbd>?</kbd>
            </dt>
            <dd>{t('keys.help')}</dd>
          </div>
        </dl>
        <label className="choice">
          <input type="checkbox" checked={usesKeys} onChange={(event) => onUseKeys(event.target.checked)} />
          <span>
            {t('keys.on')}
            <small>{t('keys.on-hint')}</small>
          </span>
        </label>
        <form method="dialog">
          <button type="submit" className="button small">
            {t('keys.close')}
          </button>
        </form>
      </dialog>
    </>
  )
}
