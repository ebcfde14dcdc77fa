import { useFetcher } from '@remix-run/react'
import { timeText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Pill } from '#app/ui/pill.tsx'
import { useHydrated } from '#app/ui/use-hydrated.ts'
import type { ModerationItem } from '#domain/moderation/schema.ts'
import type { Desk } from './desk.ts'
import { useLease } from './use-lease.ts'
import { Via } from './via.tsx'

type Props = { desk: Desk; item: ModerationItem /** When the item was read. */; at: Date }

/** Whose the text is just now. Opening it takes it; without a script a button does. */
export function Lease({ desk, item, at }: Props) {
  const { t } = useTranslation('moderation')
  const { now, isTaking } = useLease(desk, item, at)
  const isHydrated = useHydrated()
  const fetcher = useFetcher({ key: 'lease' })
  const { lease } = item
  if (lease && !lease.isMine) return null
  const minutes = lease ? Math.ceil((lease.until.getTime() - now.getTime()) / 60_000) : 0
  const isMine = minutes > 0
  return (
    <fetcher.Form method="post" action={desk.pathTo(item.publicId)} className="lease">
      <Via />
      {isMine && <Pill hue="notice">{t('lease.mine', { count: minutes })}</Pill>}
      {!(isHydrated && isTaking) && (
        <Button name="intent" value={isMine ? 'release' : 'claim'} kind="quiet" small>
          {t(isMine ? 'lease.release' : 'lease.take')}
        </Button>
      )}
    </fetcher.Form>
  )
}

/** In place of the buttons while somebody else holds the text. */
export function HeldByAnother({ desk, item }: Pick<Props, 'desk' | 'item'>) {
  const { t, i18n } = useTranslation('moderation')
  if (!item.lease) return null
  const time = timeText(item.lease.until, i18n.language, desk.place.timeZone)
  return (
    <Notice live>
      <p>{t('lease.read-only', { name: item.lease.name, time })}</p>
    </Notice>
  )
}
