import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Icon } from '#app/ui/icon.tsx'
import { Pill } from '#app/ui/pill.tsx'
import { useHydrated } from '#app/ui/use-hydrated.ts'
import type { QueueItem } from '#domain/moderation/schema.ts'
import { bulkForm } from './bulk-bar.tsx'
import { durationText } from './durations.ts'
import { languageName } from './language-name.ts'
import type { Selection } from './use-selection.ts'

type Props = { item: QueueItem; path: string; isOpen: boolean; at: Date; selection: Selection }

/** One text in the queue: where from, how long ago, and how it begins. */
export function QueueRow({ item, path, isOpen, at, selection }: Props) {
  const { t, i18n } = useTranslation(['moderation', 'safeguarding'])
  const age = durationText(at.getTime() - item.receivedAt.getTime(), i18n.language)
  const isForeign = item.language.split('-')[0] !== i18n.language
  return (
    <>
      <Choose item={item} selection={selection} />
      <Link to={path} className="queue-row" aria-current={isOpen || undefined} preventScrollReset>
        <span className="queue-facts">
          <span>
            {t(`from.${item.source}`)}
            {item.groupSize > 1 && ` · ${t('group', { count: item.groupSize })}`} · {age}
          </span>
          {item.lease && !item.lease.isMine && (
            <span className="queue-lease">
              <Icon name="lock" />
              {t('lease.other', { name: item.lease.name })}
            </span>
          )}
          {isForeign && <Pill>{languageName(item.language, i18n.language)}</Pill>}
          {item.worry === 'open' && <Pill hue="problem">{t('worry-pill')}</Pill>}
          {item.visibility === 'hidden' && <Pill>{t('visibility.hidden')}</Pill>}
        </span>
        {item.isSealed ? (
          <span className="queue-words">{t('safeguarding:queue.with-lead')}</span>
        ) : (
          <span className="queue-words" lang={item.language} dir="auto">
            {item.excerpt}
          </span>
        )}
      </Link>
    </>
  )
}

/** The box that puts a text among those decided together. Without a script it is a field of the form at the list's end. */
function Choose({ item, selection }: Pick<Props, 'item' | 'selection'>) {
  const { t } = useTranslation(['moderation', 'safeguarding'])
  const text = item.isSealed ? t('safeguarding:queue.with-lead') : item.excerpt.slice(0, 60)
  const isHydrated = useHydrated()
  return (
    <label className="queue-choose" htmlFor={`choose-${item.publicId}`}>
      <span className="visually-hidden">{t('bulk.choose', { text })}</span>
      {isHydrated ? (
        <input
          id={`choose-${item.publicId}`}
          type="checkbox"
          checked={selection.ids.has(item.publicId)}
          onChange={() => selection.toggle(item.publicId)}
          onClick={(event) => {
            if (!event.shiftKey) return
            event.preventDefault()
            selection.extendTo(item.publicId)
          }}
        />
      ) : (
        <input id={`choose-${item.publicId}`} type="checkbox" name="items[]" value={item.publicId} form={bulkForm} />
      )}
    </label>
  )
}
