import { Form } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { FindingGoal, Proposal } from '#domain/findings/schema.ts'

type Props = { goal: FindingGoal; proposal: Proposal }

/** New words for the goal, beside those that stand; whoever may change the code book takes them over or not. */
export function WordingProposal({ goal, proposal }: Props) {
  const { t } = useTranslation('findings')
  const { state, mayDecide, isOvertaken } = proposal
  return (
    <Card as="section" labelledBy="proposal">
      <h2 id="proposal">{t('proposal.title')}</h2>
      <dl className="wording-pair">
        <dt>{t('proposal.now')}</dt>
        <dd>
          <WordsIn words={goal.text} />
        </dd>
        <dt>{t('proposal.new', { name: proposal.by ?? t('somebody') })}</dt>
        <dd lang="en">
          <strong>{proposal.short}</strong>
          <br />
          {proposal.text}
        </dd>
      </dl>
      {isOvertaken && <p>{t('proposal.overtaken')}</p>}
      {state !== 'open' && <p>{t(`proposal.${state}`)}</p>}
      {state === 'open' && !mayDecide && <p className="muted">{t('proposal.waits')}</p>}
      {mayDecide && (
        <Form method="post">
          <label className="choice">
            <input type="checkbox" name="carries" value="yes" />
            <span>
              {t('proposal.carries')}
              <small>{t('proposal.carries-hint')}</small>
            </span>
          </label>
          <p className="actions">
            {!isOvertaken && (
              <Button name="act" value="accept">
                {t('proposal.accept')}
              </Button>
            )}
            <Button name="act" value="decline" kind="secondary">
              {t('proposal.decline')}
            </Button>
          </p>
        </Form>
      )}
    </Card>
  )
}
