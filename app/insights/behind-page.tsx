import { Link } from '@remix-run/react'
import { dayText } from '#app/i18n/formats.ts'
import { problemText } from '#app/i18n/problem-text.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Pill } from '#app/ui/pill.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { BehindPage as Behind, BehindAsked } from '#domain/insights/schema/behind.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { BehindFilter } from './behind-filter.tsx'
import { BehindList } from './behind-list.tsx'

type Props = {
  place: { slug: string }
  asked: BehindAsked
  behind: Behind | undefined
  problem: Problem | undefined
  finding: { publicId: string; mayWrite: boolean; linked: string[] } | null
  refused: Problem | undefined
}

/** What people said behind one figure, one by one. */
export function BehindPage({ place, asked, behind, problem, finding, refused }: Props) {
  const { t, i18n } = useTranslation(['insights-desk', 'findings', 'insights'])
  const insight = `/work/${place.slug}/insight`
  const back = asked.goal
    ? `${insight}/goals/${asked.goal}`
    : asked.mission
      ? `${insight}/missions/${asked.mission}`
      : insight
  return (
    <WorkPage
      title={t('behind.title')}
      lead={
        behind?.about && (
          <Pill hue={behind.about.hue}>
            <WordsIn words={behind.about.name} />
          </Pill>
        )
      }
      actions={<Link to={back}>{t('behind.back')}</Link>}
    >
      <ProblemMessage problem={refused} />
      {finding && (
        <Notice>
          <p>
            {t('findings:evidence.adding')}{' '}
            <Link to={`${insight}/findings/${finding.publicId}`}>{t('findings:evidence.go-back')}</Link>
          </p>
        </Notice>
      )}
      {problem && (
        <Notice kind="problem">
          <p>
            <strong>{t('explore.refused')}</strong> {problemText(t, problem)}
          </p>
        </Notice>
      )}
      {behind && (
        <>
          <p className="behind-figure">
            {behind.theme && (
              <>
                <WordsIn words={behind.theme} /> ·{' '}
              </>
            )}
            {behind.people === 'withheld'
              ? t('insights:figure.withheld')
              : t('insights:mission.people', { count: behind.people })}
          </p>
          <BehindFilter asked={asked} behind={behind} finding={finding?.publicId} />
          <BehindList rows={behind.rows} finding={finding} />
          {behind.next && (
            <LinkButton kind="secondary" to={`?${nextOf(asked, behind.next, finding?.publicId)}`}>
              {t('behind.more')}
            </LinkButton>
          )}
          <ul className="muted">
            <li>{t('behind.read-only')}</li>
            {behind.toldOn && (
              <li>{t('behind.until', { day: dayText(behind.toldOn, i18n.language, { year: true }) })}</li>
            )}
            {behind.isInFullOnly && <li>{t('behind.in-full')}</li>}
            <li>{t('behind.order')}</li>
          </ul>
        </>
      )}
    </WorkPage>
  )
}

function nextOf(asked: BehindAsked, after: string, finding: string | undefined): string {
  const given = Object.entries({ ...asked, after, finding }).filter((pair): pair is [string, string] =>
    Boolean(pair[1]),
  )
  return new URLSearchParams(given).toString()
}
