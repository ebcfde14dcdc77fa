import { Link } from '@remix-run/react'
import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { PromiseFacts } from '#app/promises/promise-facts.tsx'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import { useHydrated } from '#app/ui/use-hydrated.ts'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { Promised } from '#domain/promises/schema.ts'
import type { Summary, SummedUp } from '#domain/workshops/queries/summary.ts'
import type { LiveRole } from '#domain/workshops/schema/live.ts'
import { ActivityResult, hasOutcome } from '../results/activity-result.tsx'

/** It shows what the room was shown, whoever reads it. */
const room: LiveRole = 'participant'

type Props = {
  workshop: string
  place: { slug: string; name: string }
  summary: Summary
  promised: Promised | null
}

/** What came of a workshop, for whoever took part: on a screen, and to print and take along. */
export function SummaryPage({ workshop, place, summary, promised }: Props) {
  const { t, i18n } = useTranslation('outcomes')
  const isHydrated = useHydrated()
  const { title, heldOn, organisation, joined, activities } = summary
  return (
    <PublicPage wide className="summary-page" home={`/p/${place.slug}`}>
      <p className="no-print">
        <Link to={`/w/${workshop}`}>{t('summary.back')}</Link>
      </p>
      <h1>
        <WordsIn words={title} />
      </h1>
      <p className="summary-head">
        <span>{dayText(heldOn, i18n.language, { year: true })}</span>
        <span>
          <bdi>{t('summary.held-by', { organisation })}</bdi>
        </span>
        <span>{t('summary.joined', { joined })}</span>
      </p>
      {isHydrated && (
        <p className="no-print">
          <Button type="button" kind="secondary" onClick={() => window.print()}>
            {t('summary.print')}
          </Button>
        </p>
      )}
      {activities.length === 0 && <EmptyState title={t('summary.nothing')} />}
      {activities.map((activity) => (
        <OneActivity key={activity.publicId} workshop={workshop} activity={activity} />
      ))}
      <Card as="section" kind="calm" labelledBy="next">
        <h2 id="next">{t('summary.next')}</h2>
        <p>{t('summary.next-read')}</p>
        <p>{t('summary.next-count', { place: place.name })}</p>
        {promised && <PromiseFacts promised={promised} organisation={organisation} place={place.slug} />}
        <p>
          <Link to={`/p/${place.slug}/said`}>{t('summary.next-see', { place: place.name })}</Link>
        </p>
      </Card>
    </PublicPage>
  )
}

function OneActivity({ workshop, activity }: { workshop: string; activity: SummedUp }) {
  const { t } = useTranslation('outcomes')
  const { publicId, stage, ideas, hasWhy, afterReveal } = activity
  const why = stage.kind === 'statements' ? 'summary.why-opinions' : 'summary.why'
  return (
    <section className="summary-activity" aria-labelledby={publicId}>
      <h2 id={publicId}>
        <WordsIn words={stage.prompt} />
      </h2>
      {hasOutcome(stage, room) ? (
        <ActivityResult stage={stage} ideas={ideas} role={room} />
      ) : (
        <p className="muted">{t('summary.not-shown')}</p>
      )}
      {afterReveal > 0 && hasOutcome(stage, room) && (
        <p className="summary-after">{t('summary.after-reveal', { count: afterReveal })}</p>
      )}
      {hasWhy && (
        <p className="no-print">
          <Link to={`/w/${workshop}/why/${publicId}`}>{t(why)}</Link>
        </p>
      )}
    </section>
  )
}
