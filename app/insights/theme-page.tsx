import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Card } from '#app/ui/card.tsx'
import { Pill } from '#app/ui/pill.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { ThemePage as Theme } from '#domain/insights/schema/theme.ts'
import { BesideList } from './beside-list.tsx'
import { QuotesSection } from './quotes-section.tsx'
import { WholeNumbers } from './whole-numbers.tsx'

type Props = { place: { slug: string }; page: Theme; mayRead: boolean }

/** One theme on the words of one goal: how many spoke of both, in which words, and what else they spoke of. */
export function ThemePage({ place, page, mayRead }: Props) {
  const { t } = useTranslation(['insights-desk', 'insights'])
  const { goal, theme, both, people, beside, quotes, least } = page
  const insight = `/work/${place.slug}/insight`
  return (
    <WorkPage
      title={<WordsIn words={theme.short} />}
      lead={
        <Link to={`${insight}/goals/${goal.publicId}`}>
          <Pill hue={goal.hue}>
            <WordsIn words={goal.short} />
          </Pill>
        </Link>
      }
      actions={<Link to={`${insight}/goals/${goal.publicId}`}>{t('theme.back')}</Link>}
    >
      <div className="insights goal-page">
        <p className="lead">
          <WordsIn words={theme.text} />
        </p>
        <WholeNumbers
          numbers={[
            { key: 'both', value: both, label: t('theme.both', { count: both }) },
            ...(people === 'withheld'
              ? []
              : [{ key: 'people', value: people, label: t('theme.people', { count: people }) }]),
          ]}
        />
        {mayRead && (
          <p>
            <Link to={`${insight}/contributions?goal=${goal.publicId}&theme=${theme.publicId}`}>
              {t('behind.open')}
            </Link>
          </p>
        )}
        <div className="goal-columns">
          <BesideList place={place} beside={beside} least={least} />
          <QuotesSection quotes={quotes} />
        </div>
        <Card as="section" labelledBy="limits" kind="calm">
          <h2 id="limits">{t('limits.title')}</h2>
          <ul>
            <li>{t('theme.no-groups')}</li>
            <li>{t('insights:notes.people')}</li>
            <li>{t('insights:notes.chose')}</li>
          </ul>
        </Card>
      </div>
    </WorkPage>
  )
}
