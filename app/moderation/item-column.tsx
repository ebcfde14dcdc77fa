import { Link } from '@remix-run/react'
import { Fragment, useEffect, useRef } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { HeldBecause } from '#app/safeguarding/held-because.tsx'
import { Bubble } from '#app/ui/bubble.tsx'
import { Icon } from '#app/ui/icon.tsx'
import { Pill } from '#app/ui/pill.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import type { Beside, ModerationItem } from '#domain/moderation/schema.ts'
import type { ScreeningOfItem } from '#domain/screening/schema.ts'
import { AnswerBack } from './answer-back.tsx'
import { DecisionBar } from './decision-bar.tsx'
import type { Desk } from './desk.ts'
import { History } from './history.tsx'
import { languageName } from './language-name.ts'
import { HeldByAnother, Lease } from './lease.tsx'
import { RedactionPanel, redactionMarks } from './redaction-panel.tsx'
import { ScreeningMarks } from './screening-marks.tsx'
import { marksOf } from './segments.ts'
import { MarkingBar, SegmentsText } from './segments-text.tsx'
import { Translations } from './translation.tsx'
import { useEndOfCheck } from './use-end-of-check.ts'
import type { Marking } from './use-marking.ts'

type Props = {
  desk: Desk
  item: ModerationItem
  at: Date
  marking: Marking
  /** Null until the sweep has come by. */
  screening: ScreeningOfItem | null
  /** It has not, and is about to: the text cannot be approved yet. */
  isBeingChecked: boolean
  beside: Beside
}

/** The middle column: somebody's words, and what to do with them. */
export function ItemColumn({ desk, item, at, marking, screening, isBeingChecked, beside }: Props) {
  const { t } = useTranslation('moderation')
  const becauseOfText = beside.heldBecause.find(({ of }) => of === 'text')
  const isHeldByAnother = item.lease !== null && !item.lease.isMine
  const column = useRef<HTMLElement>(null)
  useEndOfCheck(desk, item, at, isBeingChecked)
  // Each text is read from its beginning: the column scrolls by itself, on a phone the whole page does.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another text is opened.
  useEffect(() => {
    column.current?.scrollTo({ top: 0 })
    if ((column.current?.getBoundingClientRect().top ?? 0) < 0) column.current?.scrollIntoView()
  }, [item.publicId])
  return (
    <section
      className="item"
      aria-labelledby="item-title"
      aria-busy={desk.isMoving || undefined}
      data-id={item.publicId}
      ref={column}
    >
      <Link to={desk.pathTo()} className="item-back">
        <Icon name="back" /> {t('back')}
      </Link>
      <h2 id="item-title" className="visually-hidden" tabIndex={-1}>
        {t('text')}
      </h2>
      <div className="item-head">
        <Origin item={item} />
        <Lease desk={desk} item={item} at={at} />
      </div>
      <ProblemMessage problem={desk.problem} />
      <Bubble language={item.language}>
        <SegmentsText text={item.text} marks={[...marksOf(item), ...redactionMarks(screening)]} marking={marking} />
      </Bubble>
      <MarkingBar text={item.text} language={item.language} marking={marking} />
      <ScreeningMarks desk={desk} publicId={item.publicId} screening={screening} isBeingChecked={isBeingChecked} />
      {becauseOfText && (
        <HeldBecause
          key={`because-${item.publicId}`}
          because={becauseOfText}
          text={item.text}
          language={item.language}
          isOpen={item.worry === 'open'}
        />
      )}
      <Translations key={`translations-${item.publicId}`} desk={desk} item={item} translations={beside.translations} />
      <AnswerBack
        desk={desk}
        answerBack={beside.answerBack}
        because={beside.heldBecause.find(({ of }) => of === 'answer')}
      />
      <States item={item} />
      {isHeldByAnother ? (
        <HeldByAnother desk={desk} item={item} />
      ) : (
        <DecisionBar desk={desk} item={item} isBeingChecked={isBeingChecked} />
      )}
      {screening && (
        <RedactionPanel
          key={item.publicId}
          itemPath={desk.pathTo(item.publicId)}
          item={item}
          screening={screening}
          part={marking.part}
          isShut={desk.isMoving}
        />
      )}
      <History
        item={item}
        bulkPath={desk.pathTo('bulk')}
        log={screening?.log ?? []}
        timeZone={desk.place.timeZone}
        at={at}
      />
    </section>
  )
}

function Origin({ item }: { item: ModerationItem }) {
  const { t, i18n } = useTranslation('moderation')
  const { origin, groupSize, area, ageBand, language } = item
  const facts = [
    t(`from-named.${origin.source}`, { title: origin.title.text }),
    groupSize > 1 && t('group', { count: groupSize }),
    language.split('-')[0] !== i18n.language && languageName(language, i18n.language),
    area,
    ageBand && t(`age.${ageBand}`),
  ].filter((fact) => typeof fact === 'string')
  return (
    <div className="item-origin">
      <p>
        {facts.map((fact, index) => (
          // Each by itself: a number behind a name in other letters would run with the name.
          <Fragment key={fact}>
            {index > 0 && ' · '}
            <bdi>{fact}</bdi>
          </Fragment>
        ))}
      </p>
      {origin.asked && (
        <p lang={origin.asked.isFallback ? origin.asked.language : undefined}>
          {t('asked', { question: origin.asked.text })}
        </p>
      )}
    </div>
  )
}

function States({ item }: { item: ModerationItem }) {
  const { t } = useTranslation('moderation')
  const hue = { waiting: 'plain', held: 'notice', approved: 'done', hidden: 'plain' } as const
  return (
    <p className="item-states row">
      <Pill hue={hue[item.visibility]}>{t(`visibility.${item.visibility}`)}</Pill>
      {item.worry !== 'none' && (
        <Pill hue={item.worry === 'open' ? 'problem' : 'plain'} icon={item.worry === 'open' ? 'alert' : undefined}>
          {t(`worry.${item.worry}`)}
        </Pill>
      )}
      <span className="muted">{t(item.mayQuote ? 'may-quote' : 'no-quote')}</span>
    </p>
  )
}
