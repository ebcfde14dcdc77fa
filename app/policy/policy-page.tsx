import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Notice } from '#app/ui/notice.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import type { Policy, PolicyVersion, ReadingFigures, WrittenPolicy } from '#domain/policy/schema.ts'
import { fieldOfPolicy, PolicyForm } from './policy-form.tsx'
import { Reading } from './reading.tsx'

type Props = {
  place: { slug: string }
  /** In the reader's language; null while the place has none of its own. */
  policy: Policy | null
  written: WrittenPolicy
  number: number
  versions: readonly PolicyVersion[]
  figures: ReadingFigures
  isSaved: boolean
  refused: { problem: Problem; written: WrittenPolicy | null } | undefined
}

/** Where a place writes the rules by which it publishes, and sees how reading goes. */
export function PolicyPage({ place, policy, written, number, versions, figures, isSaved, refused }: Props) {
  const { t } = useTranslation('policy-desk')
  const publicPage = `/p/${place.slug}/how-we-read`
  return (
    <WorkPage title={t('title')} lead={t('lead')}>
      <ProblemMessage problem={refused?.problem} field={fieldOfPolicy(refused?.problem)} />
      {isSaved && !refused && (
        <Notice kind="done" live>
          <p>{t('saved')}</p>
        </Notice>
      )}
      <p>
        {number === 0 && t('usual')} <Link to={publicPage}>{t('see')}</Link>
      </p>
      <PolicyForm key={number} number={number} written={refused?.written ?? written} problem={refused?.problem} />
      <section aria-labelledby="versions">
        <h2 id="versions">{t('versions.title')}</h2>
        {versions.length === 0 ? (
          <p>{t('versions.none')}</p>
        ) : (
          <ol className="plain-list">
            {versions.map((version) => (
              <li key={version.number}>
                <Link to={`${publicPage}?version=${version.number}`}>
                  {version.by === null
                    ? t('versions.entry', { number: version.number, since: version.since })
                    : t('versions.by', { number: version.number, since: version.since, name: version.by })}
                </Link>
              </li>
            ))}
          </ol>
        )}
      </section>
      <section aria-labelledby="figures">
        <h2 id="figures">{t('figures.title')}</h2>
        <Reading figures={figures} policy={policy} />
      </section>
    </WorkPage>
  )
}
