import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Card } from '#app/ui/card.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Why } from '#domain/workshops/schema/why.ts'
import { ActivityResult } from '../results/activity-result.tsx'
import { Opinions } from './opinions.tsx'
import { RuleCard } from './rule-card.tsx'
import { Said } from './said.tsx'

type Props = { workshop: string; why: Why }

/** Why something won: the result, each rule that could count it in plain words, and where two of them differ. */
export function WhyPage({ workshop, why: { stage, joined, outcomes, comparisons, opinions } }: Props) {
  const { t } = useTranslation(['outcomes', 'priorities', 'workshops'])
  const { sources } = stage.tally ?? {}
  const differing = comparisons.filter(({ isSame }) => !isSame)
  return (
    <PublicPage wide className="why-page">
      <p className="no-print">
        <Link to={`/w/${workshop}`}>{t('why.back')}</Link>
      </p>
      <h1>{t(opinions ? 'why.title-opinions' : 'why.title')}</h1>
      <p className="lead">
        <WordsIn words={stage.prompt} />
      </p>
      <section aria-labelledby="result">
        <h2 id="result">{t('why.result')}</h2>
        <Card>
          <ActivityResult stage={stage} ideas={[]} role={stage.revealed ? 'participant' : 'facilitator'} />
        </Card>
      </section>
      {outcomes.length > 0 && (
        <section aria-labelledby="rules">
          <h2 id="rules">{t(outcomes.length > 1 ? 'why.rules' : 'why.rule')}</h2>
          {comparisons.map(({ rule, sentences, isSame }) => (
            <Notice key={rule} kind={isSame ? 'done' : 'notice'}>
              <p>
                <strong>
                  {t('why.pair', {
                    one: t(`priorities:rule.${outcomes[0]?.rule}.name`),
                    other: t(`priorities:rule.${rule}.name`),
                  })}
                </strong>
              </p>
              <Said sentences={sentences} choices={stage.choices} />
            </Notice>
          ))}
          <div className="why-columns">
            {outcomes.map((explained) => (
              <RuleCard key={explained.rule} explained={explained} choices={stage.choices} />
            ))}
          </div>
          {differing.length > 0 && <p>{t('why.no-rule-is-right')}</p>}
        </section>
      )}
      {opinions && <Opinions opinions={opinions} statements={stage.choices} />}
      {sources && (
        <section aria-labelledby="for-whom">
          <h2 id="for-whom">{t('why.for-whom')}</h2>
          <p>{t('why.joined', { joined })}</p>
          <ul>
            {(['phone', 'hands', 'paper'] as const)
              .filter((way) => way === 'phone' || sources[way] > 0)
              .map((way) => (
                <li key={way}>{t(`workshops:outcome.sources.${way}`, { people: sources[way] })}</li>
              ))}
          </ul>
          {sources.hands > 0 && <p className="muted">{t(opinions ? 'why.hands-no-groups' : 'why.hands-how')}</p>}
          <p className="muted">{t('why.not-everybody')}</p>
        </section>
      )}
    </PublicPage>
  )
}
