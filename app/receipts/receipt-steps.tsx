import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { PromiseFacts } from '#app/promises/promise-facts.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Receipt } from '#domain/receipts/schema.ts'
import type { RefusedAnswer } from './answer-back-form.tsx'
import { CameOfIt } from './came-of-it.tsx'
import { CountedIn } from './counted-in.tsx'
import { PartOf } from './part-of.tsx'
import { QuotedIn } from './quoted-in.tsx'
import { Step } from './step.tsx'
import { TextStates } from './text-states.tsx'

type Props = { code: string; receipt: Receipt; refused: RefusedAnswer | undefined }

/**
 * The way of an answer: received, read, counted, quoted, part of what was concluded, and what was promised and done. A tick
 * for what was done.
 */
export function ReceiptSteps({ code, receipt, refused }: Props) {
  const { t, i18n } = useTranslation('receipts')
  const {
    answeredOn,
    others,
    standing,
    texts,
    goals,
    goneGoals,
    quoted,
    findings,
    answers,
    noGoalFits,
    publishedWith,
    promised,
    survey,
    organisation,
    place,
    contacts,
  } = receipt
  const day = (on: string) => dayText(on, i18n.language)
  const isRead = texts.every(({ state }) => state.kind !== 'being-read')
  // Nobody reads them for the counting any more, whatever was read before.
  const isOut = standing === 'taken-out' || standing === 'left-out'
  const isCounted = goals.length > 0 && standing === 'counted'
  return (
    <ol className="steps">
      <Step isDone title={t('steps.received')}>
        <p>
          {standing === 'counted'
            ? t('steps.with-others', { day: day(answeredOn), count: others })
            : t(`steps.${standing}`, { day: day(answeredOn) })}
        </p>
        {publishedWith && <p>{t('steps.published-with', { day: day(publishedWith) })}</p>}
      </Step>
      {texts.length > 0 && (
        <Step isDone={isRead} title={t(isOut ? `steps.texts-${standing}` : isRead ? 'steps.read' : 'steps.not-read')}>
          <TextStates code={code} place={place.slug} contacts={contacts} texts={texts} refused={refused} />
        </Step>
      )}
      {texts.length > 0 && (standing === 'counted' || standing === 'waiting') && (
        <Step isDone={isCounted} title={isCounted ? t('steps.goals', { count: goals.length }) : t('steps.no-goals')}>
          <CountedIn goals={isCounted ? goals : []} goneGoals={goneGoals} noGoalFits={noGoalFits} />
        </Step>
      )}
      {(quoted.onSaid || quoted.packs.length > 0) && (
        <Step isDone title={t('quoted.title')}>
          <QuotedIn quoted={quoted} place={place.slug} />
        </Step>
      )}
      {findings.length > 0 && (
        <Step isDone={findings.some(({ isWithdrawn }) => !isWithdrawn)} title={t('findings.title')}>
          <PartOf findings={findings} />
        </Step>
      )}
      {answers.lines.length > 0 ? (
        <Step isDone={answers.lines.some(({ status }) => status.colour === 'green')} title={t('came-of-it.title')}>
          <CameOfIt answers={answers} place={place.slug} />
        </Step>
      ) : (
        isCounted && (
          <Step isDone={false} title={t('came-of-it.title')}>
            <p>{t('came-of-it.none')}</p>
          </Step>
        )
      )}
      {promised.answer !== null ? (
        <Step isDone title={t('steps.reported')}>
          <PromiseFacts promised={promised} organisation={organisation} place={place.slug} />
        </Step>
      ) : (
        <Step isDone={false} title={t('steps.next')}>
          <p>
            <WordsIn words={survey.nextSteps} />
          </p>
          <PromiseFacts promised={promised} organisation={organisation} place={place.slug} />
        </Step>
      )}
    </ol>
  )
}
