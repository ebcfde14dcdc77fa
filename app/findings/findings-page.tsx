import { Link } from '@remix-run/react'
import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Pill } from '#app/ui/pill.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { FindingInList } from '#domain/findings/schema.ts'
import { StatePill } from './state-pill.tsx'

type Props = { place: { slug: string }; findings: readonly FindingInList[]; isMore: boolean; mayWrite: boolean }

const groups = ['in-review', 'draft', 'agreed', 'withdrawn'] as const

/** What is claimed, by how far it has come: first what waits for somebody else. */
export function FindingsPage({ place, findings, isMore, mayWrite }: Props) {
  const { t, i18n } = useTranslation('findings')
  const here = `/work/${place.slug}/insight`
  return (
    <WorkPage
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          <Link to={here}>{t('back')}</Link>
          {mayWrite && <LinkButton to={`${here}/findings/new`}>{t('new.title')}</LinkButton>}
        </>
      }
    >
      {findings.length === 0 && <EmptyState title={t('empty')}>{t('empty-next')}</EmptyState>}
      {groups
        .map((state) => ({ state, rows: findings.filter((finding) => finding.state === state) }))
        .filter(({ rows }) => rows.length > 0)
        .map(({ state, rows }) => (
          <section key={state} aria-labelledby={state}>
            <h2 id={state}>{t(`groups.${state}`)}</h2>
            <ul className="finding-list">
              {rows.map(({ publicId, claim, strength, hue, goal, by, changedOn }) => (
                <li key={publicId} className="card">
                  <h3>
                    <Link to={`${here}/findings/${publicId}`} dir="auto">
                      {claim || t('no-claim')}
                    </Link>
                  </h3>
                  <p className="finding-facts">
                    <Pill hue={hue}>
                      <WordsIn words={goal} />
                    </Pill>
                    <StatePill state={state} />
                    {strength && <span>{t(`strength.${strength}`)}</span>}
                    <span className="muted">
                      {t('changed', {
                        name: by ?? t('somebody'),
                        day: dayText(changedOn, i18n.language, { year: true }),
                      })}
                    </span>
                  </p>
                </li>
              ))}
            </ul>
          </section>
        ))}
      {isMore && <p className="muted">{t('older')}</p>}
    </WorkPage>
  )
}
