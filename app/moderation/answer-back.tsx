import { useTranslation } from '#app/i18n/use-translation.ts'
import { HeldBecause } from '#app/safeguarding/held-because.tsx'
import { Bubble } from '#app/ui/bubble.tsx'
import { Icon } from '#app/ui/icon.tsx'
import type { AnsweredBack } from '#domain/moderation/schema.ts'
import type { HeldBecause as Because } from '#domain/safeguarding/schema.ts'
import type { Desk } from './desk.ts'
import { momentText } from './moment-text.ts'

type Props = { desk: Desk; answerBack: AnsweredBack | null; because: Because | undefined }

/** Somebody says why their text should be published after all: beside it, for whoever decides again. */
export function AnswerBack({ desk, answerBack, because }: Props) {
  const { t, i18n } = useTranslation(['policy-desk', 'moderation'])
  if (!answerBack) return null
  const when = momentText(answerBack.at, i18n.language, desk.place.timeZone)
  return (
    <section className="answer-back" aria-labelledby="answer-back-title">
      <h3 id="answer-back-title">
        <Icon name="speech" /> {t('answer.title')}
      </h3>
      <Bubble source={t('answer.when', { when, reason: t(`moderation:reasons.${answerBack.reason}`) })}>
        <span className="own-words">{answerBack.text}</span>
      </Bubble>
      {because && <HeldBecause because={because} text={answerBack.text} />}
      <p className="muted">{t(`answer.${answerBack.outcome}`)}</p>
    </section>
  )
}
