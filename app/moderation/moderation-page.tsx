import { Outlet, useLocation, useNavigate, useNavigation, useParams } from '@remix-run/react'
import { useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { useHydrated } from '#app/ui/use-hydrated.ts'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { QueueFigures, QueuePage, SavedView } from '#domain/moderation/schema.ts'
import { moderationPath, type QueueAsked } from './address.ts'
import { bulkForm } from './bulk-bar.tsx'
import type { Answer, Desk, DeskMission } from './desk.ts'
import type { FilterChoices } from './filter-choices.ts'
import { KeysDialog } from './keys-dialog.tsx'
import { QueueColumn } from './queue-column.tsx'
import { QueueFiguresLine } from './queue-figures.tsx'
import { StatusLine } from './status-line.tsx'
import { useTypedStore } from './typed.ts'
import { useDecisions } from './use-decisions.ts'
import { useGrowingList } from './use-growing-list.ts'
import { SingleKeys, useKeys } from './use-keys.ts'
import { useLiveQueue } from './use-live-queue.ts'
import { useSelection } from './use-selection.ts'
import { useSingleKeys } from './use-single-keys.ts'
import { useSteadyList } from './use-steady-list.ts'
import { useTagSending } from './use-tag-sending.ts'

type Props = {
  place: { slug: string; name: string; timeZone: string }
  asked: QueueAsked
  queue: QueuePage
  figures: QueueFigures
  missions: DeskMission[]
  organisations: FilterChoices['organisations']
  views: SavedView[]
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

function DeskColumns({
  place,
  asked,
  queue,
  figures,
  missions,
  at,
  done,
  usesKeys,
  onUseKeys,
  ...props
}: ColumnsProps) {
  const { t } = useTranslation('moderation')
  const openId = useParams().contribution
  const isBulk = useLocation().pathname.endsWith('/bulk')
  const [showsKeys, setShowsKeys] = useState(false)
  const pathTo = (publicId?: string) => moderationPath(place.slug, asked, publicId)
  const growing = useGrowingList(place.slug, asked, queue, pathTo(), at)
  const list = useSteadyList(growing.items, pathTo(), at)
  // What one holds changes by one's own hand: nothing there comes as a surprise.
  const items = asked.view === 'mine' ? growing.items : list.items
  const sending = useTagSending(pathTo)
  const { decision, decide, isMoving, said, undoable, neighbour, problem } = useDecisions({
    items,
    view: asked.view,
    openId,
    pathTo,
    initially: done,
    sending,
  })
  const { here, isSignedOut, readAgain } = useLiveQueue(place.slug)
  const typed = useTypedStore()
  const desk: Desk = {
    place,
    missions,
    asked,
    items,
    at,
    pathTo,
    neighbour,
    decision,
    decide,
    undoable,
    isMoving,
    problem,
    sending,
    typed,
    readAgain,
  }

  const navigate = useNavigate()
  // Quick keys count from where the one before leads, though that text is still on its way.
  const goingTo = useNavigation().location?.pathname.split('/').at(-1)
  const isListed = items.some(({ publicId }) => publicId === goingTo)
  const from = isListed ? goingTo : openId
  const selection = useSelection(items, pathTo())
  const move = (step: 1 | -1, isChoosing: boolean) => {
    // Another list is on its way: a step in this one would stop it.
    if (goingTo !== undefined && !isListed) return
    const target = items[from ? items.findIndex(({ publicId }) => publicId === from) + step : 0]
    if (!target) return
    if (isChoosing && from && selection.ids.size === 0) selection.extendFrom(from, target.publicId)
    else if (isChoosing) selection.extendTo(target.publicId)
    // At once: a key that follows must find this text leaving, however long React takes to draw.
    navigate(pathTo(target.publicId), { preventScrollReset: true, flushSync: true })
  }
  const moveInList = (step: 1 | -1, isChoosing: boolean) => {
    if (!isChoosing && !document.activeElement?.closest('.queue-list')) return false
    move(step, isChoosing)
  }
  const rowWithFocus = () => {
    if (from !== openId) return from
    return document.activeElement?.closest<HTMLElement>('.queue-list > li')?.dataset.id ?? openId
  }
  useKeys({
    j: ({ shiftKey }) => move(1, shiftKey),
    k: ({ shiftKey }) => move(-1, shiftKey),
    arrowdown: ({ shiftKey }) => moveInList(1, shiftKey),
    arrowup: ({ shiftKey }) => moveInList(-1, shiftKey),
    x: () => {
      const row = rowWithFocus()
      if (row) selection.toggle(row)
    },
    b: () => {
      if (selection.ids.size > 0) document.querySelector<HTMLFormElement>(`#${bulkForm}`)?.requestSubmit()
    },
    u: () => {
      // There it takes back what was decided about many.
      if (isBulk) return false
      if (undoable === undefined) return false
      decide(undoable, 'undo', 'own')
      return true
    },
    '?': () => setShowsKeys(true),
  })
  return (
    <WorkPage
      full
      title={t('title')}
      actions={
        <>
          <QueueFiguresLine figures={figures} at={at} here={here} />
          {useHydrated() && (
            <KeysDialog isOpen={showsKeys} onOpenChange={setShowsKeys} usesKeys={usesKeys} onUseKeys={onUseKeys} />
          )}
        </>
      }
    >
      {/* React Aria adds an inline sheet unless something has this id; moderation.css holds its one rule instead. */}
      <span id="react-aria-pressable-style" hidden />
      <div className="work-columns moderation" data-open={openId !== undefined || isBulk ? '' : undefined}>
        <QueueColumn
          desk={desk}
          figures={figures}
          choices={{ organisations: props.organisations, missions }}
          views={props.views}
          openId={openId}
          first={queue}
          growing={growing}
          selection={selection}
          newcomers={asked.view === 'mine' ? 0 : list.newcomers}
          showNewcomers={list.showNewcomers}
        />
        <Outlet context={desk} />
      </div>
      <StatusLine desk={desk} said={said} isSignedOut={isSignedOut} />
    </WorkPage>
  )
}
