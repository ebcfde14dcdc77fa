import { Outlet, useNavigate, useParams } from '@remix-run/react'
import { useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import { numberText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { useHydrated } from '#app/ui/use-hydrated.ts'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { QueueFigures, QueuePage } from '#domain/moderation/schema.ts'
import { moderationPath, type QueueAsked } from './address.ts'
import type { Answer, Desk, DeskMission } from './desk.ts'
import { durationText } from './durations.ts'
import { isUndoable } from './intents.ts'
import { KeysDialog } from './keys-dialog.tsx'
import { QueueColumn } from './queue-column.tsx'
import { StatusLine } from './status-line.tsx'
import { useDecisions } from './use-decisions.ts'
import { SingleKeys, useKeys } from './use-keys.ts'
import { useLiveQueue } from './use-live-queue.ts'
import { useSingleKeys } from './use-single-keys.ts'
import { useSteadyList } from './use-steady-list.ts'

type Props = {
  place: { slug: string; name: string; timeZone: string }
  asked: QueueAsked
  queue: QueuePage
  figures: QueueFigures
  missions: DeskMission[]
  at: Date
  /** What the address says was done: for pages without a script. */
  done: Answer['done'] | null
}

/** The moderators' desk: queue, text, goals. */
export function ModerationPage(props: Props) {
  const [usesKeys, setUsesKeys] = useSingleKeys()
  const { i18n } = useTranslation()
  return (
    <I18nProvider locale={i18n.language}>
      <SingleKeys.Provider value={usesKeys}>
        <DeskColumns {...props} usesKeys={usesKeys} onUseKeys={setUsesKeys} />
      </SingleKeys.Provider>
    </I18nProvider>
  )
}

type ColumnsProps = Props & { usesKeys: boolean; onUseKeys(usesKeys: boolean): void }

function DeskColumns({ place, asked, queue, figures, missions, at, done, usesKeys, onUseKeys }: ColumnsProps) {
  const { t } = useTranslation('moderation')
  const openId = useParams().contribution
  const [isHeld, hold] = useState(false)
  const [showsKeys, setShowsKeys] = useState(false)
  const pathTo = (publicId?: string) => moderationPath(place.slug, asked, publicId)
  const list = useSteadyList(queue.items, pathTo(), at)
  // What one holds changes by one's own hand: nothing there comes as a surprise.
  const items = asked.view === 'mine' ? queue.items : list.items
  const { decision, decide, isMoving, said, neighbour, problem } = useDecisions({
    items,
    view: asked.view,
    openId,
    pathTo,
    initially: done,
  })
  const here = useLiveQueue(place.slug, isHeld || problem?.kind === 'signed-out')
  const desk: Desk = { place, missions, asked, items, at, pathTo, neighbour, decision, decide, isMoving, problem, hold }

  const navigate = useNavigate()
  const move = (step: 1 | -1) => {
    const target = items[openId ? items.findIndex(({ publicId }) => publicId === openId) + step : 0]
    if (target) navigate(pathTo(target.publicId), { preventScrollReset: true })
  }
  const moveInList = (step: 1 | -1) => {
    if (!document.activeElement?.closest('.queue-list')) return false
    move(step)
  }
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    arrowdown: () => moveInList(1),
    arrowup: () => moveInList(-1),
    u: () => {
      const target = said && isUndoable(said.intent) ? said.publicId : openId
      if (target) decide(target, 'undo')
    },
    '?': () => setShowsKeys(true),
  })
  return (
    <WorkPage
      full
      title={t('title')}
      actions={
        <>
          <Figures figures={figures} at={at} here={here} />
          {useHydrated() && (
            <KeysDialog isOpen={showsKeys} onOpenChange={setShowsKeys} usesKeys={usesKeys} onUseKeys={onUseKeys} />
          )}
        </>
      }
    >
      {/* React Aria adds an inline sheet unless something has this id; moderation.css holds its one rule instead. */}
      <span id="react-aria-pressable-style" hidden />
      <div className="work-columns moderation" data-open={openId === undefined ? undefined : ''}>
        <QueueColumn
          desk={desk}
          figures={figures}
          openId={openId}
          next={queue.next}
          newcomers={asked.view === 'mine' ? 0 : list.newcomers}
          showNewcomers={list.showNewcomers}
        />
        <Outlet context={desk} />
      </div>
      <StatusLine desk={desk} said={said} />
    </WorkPage>
  )
}

function Figures({ figures, at, here }: { figures: QueueFigures; at: Date; here: number }) {
  const { t, i18n } = useTranslation('moderation')
  const { oldestWaiting, waiting } = figures
  return (
    <p className="desk-figures">
      {oldestWaiting && (
        <span>{t('oldest', { age: durationText(at.getTime() - oldestWaiting.getTime(), i18n.language) })}</span>
      )}
      <span>{t('waiting', { count: waiting, number: numberText(waiting, i18n.language) })}</span>
      {here > 1 && <span>{t('others', { count: here - 1 })}</span>}
    </p>
  )
}
