import { Link, useNavigate } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Icon } from '#app/ui/icon.tsx'
import { type AlikeName, alikePath, moderationPath } from './address.ts'
import type { Desk } from './desk.ts'
import { Key } from './key.tsx'
import { useKeys } from './use-keys.ts'

type Props = { desk: Desk; publicId: string; people: number; meantBy: number }

/** How many said or meant the same, each leading to their texts; from among these, back to all. Its key goes both ways. */
export function SaidByOthers({ desk, publicId, people, meantBy }: Props) {
  const { t } = useTranslation(['screening', 'moderation'])
  const navigate = useNavigate()
  const { asked, place } = desk
  const all = moderationPath(place.slug, { ...asked, alike: undefined, meant: undefined, after: undefined }, publicId)
  const counts: Record<AlikeName, number> = { alike: people > 1 ? people : 0, meant: meantBy > people ? meantBy : 0 }
  const names = (['alike', 'meant'] as const).filter((name) => counts[name] > 0)
  const isAmong = asked.alike !== undefined || asked.meant !== undefined
  const byKey = isAmong ? all : names[0] && alikePath(place.slug, asked, names[0], publicId)
  useKeys({ d: byKey ? () => navigate(byKey, { preventScrollReset: true }) : undefined })
  if (!isAmong)
    return names.map((name, index) => (
      <Link
        key={name}
        to={alikePath(place.slug, asked, name, publicId)}
        className="pill pill-link"
        preventScrollReset
        aria-keyshortcuts={index === 0 ? 'd' : undefined}
      >
        <Icon name="people" />
        {t(name, { count: counts[name] })} {index === 0 && <Key>D</Key>}
      </Link>
    ))
  return (
    <>
      {names.map((name) => (
        <span key={name} className="pill plain">
          <Icon name="people" />
          {t(name, { count: counts[name] })}
        </span>
      ))}
      <Link to={all} className="pill pill-link" preventScrollReset aria-keyshortcuts="d">
        {t('moderation:filter.all-again')} <Key>D</Key>
      </Link>
    </>
  )
}
