import { Link, useLocation } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { classes } from '#app/ui/class-names.ts'
import { Icon } from '#app/ui/icon.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { AgendaItem, Snapshot } from '#domain/workshops/schema/live.ts'
import { DeskForm } from './desk-form.tsx'

/** The evening's activities in order; any of them can be put on the screens. */
export function Agenda({ snapshot: { agenda, stage, phase } }: { snapshot: Snapshot }) {
  const { t } = useTranslation('facilitation')
  const { pathname } = useLocation()
  const nav = useRef<HTMLElement>(null)
  const on = stage?.id

  // What is on stays in sight of a long list. Only where the list scrolls by itself: a page does not move under a thumb.
  useEffect(() => {
    const item = on && nav.current?.querySelector('[aria-current]')
    if (!item || !nav.current) return
    const below = item.getBoundingClientRect().top - nav.current.getBoundingClientRect().top
    nav.current.scrollTop += below - nav.current.clientHeight / 3
  }, [on])

  return (
    <nav className="agenda" aria-labelledby="agenda" ref={nav}>
      <div className="row apart">
        <h2 id="agenda">{t('agenda.title')}</h2>
        <Link to={`${pathname}/agenda`} className="button quiet small">
          {t('agenda.edit')}
        </Link>
      </div>
      <ol className="plain-list">
        {agenda.map((item) => (
          <li
            key={item.id}
            className={classes('agenda-item', item.id === stage?.id && 'current')}
            aria-current={item.id === stage?.id ? 'step' : undefined}
          >
            <span className="agenda-number" aria-hidden="true">
              {t('agenda.number', { count: item.position })}
            </span>
            <div>
              <strong>
                <WordsIn words={item.prompt} />
              </strong>
              <AgendaState item={item} isOn={item.id === stage?.id} />
            </div>
            {phase === 'open' && item.id !== stage?.id && (
              <DeskForm intent="step" thing={item.id} about={item.prompt.text} kind="quiet" />
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}

function AgendaState({ item, isOn }: { item: AgendaItem; isOn: boolean }) {
  const { t } = useTranslation('facilitation')
  return (
    <p className="muted">
      {item.state === 'closed' && <Icon name="tick" />} {t(`kind.${item.kind}`)}
      {/* A slide has nothing to open. */}
      {item.kind !== 'pause' && <> · {t(`state.${item.state}`)}</>}
      {item.round > 1 && <> · {t('agenda.round', { round: item.round })}</>}
      {isOn && <> · {t('agenda.on')}</>}
      {item.revealed && item.state !== 'prepared' && <> · {t('agenda.revealed')}</>}
    </p>
  )
}
