import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Icon } from '#app/ui/icon.tsx'
import { Pill } from '#app/ui/pill.tsx'
import type { QueueItem } from '#domain/moderation/schema.ts'
import { durationText } from './durations.ts'
import { languageName } from './language-name.ts'

type Props = { item: QueueItem; path: string; isOpen: boolean; at: Date }

/** One text in the queue: where from, how long ago, and how it begins. */
export function QueueRow({ item, path, isOpen, at }: Props) {
  const { t, i18n } = useTranslation('moderation')
  const age = durationText(at.getTime() - item.receivedAt.getTime(), i18n.language)
  const isForeign = item.language.split('-')[0] !== i18n.language
  return (
    <li>
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
        <span className="queue-words" lang={item.language} dir="auto">
          {item.excerpt}
        </span>
      </Link>
    </li>
  )
}
