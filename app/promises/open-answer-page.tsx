import { Link } from '@remix-run/react'
import { CommitmentCard } from '#app/commitments/commitment-card.tsx'
import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Name } from '#app/ui/name.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { OpenAnswer } from '#domain/promises/schema.ts'
import { AnswerVersions } from './answer-versions.tsx'
import { FindingsBeside, PacksBeside } from './beside.tsx'
import { PromiseFacts } from './promise-facts.tsx'
import { PromiseMark } from './promise-mark.tsx'

type Props = { place: { name: string; slug: string }; answer: OpenAnswer }

/** What came of a survey or workshop: what people said, and what is done with it. */
export function OpenAnswerPage({ place, answer }: Props) {
  const { t, i18n } = useTranslation(['promises', 'commitments'])
  const { kind, name, title, organisation, promised, said, will, commitments, findings, packs, versions } = answer
  const home = `/p/${place.slug}`
  const [stands] = versions
  return (
    <PublicPage home={home} className="commitment-page">
      <p className="eyebrow">
        <Link to={`${home}/did/answers`}>{t('title')}</Link> · <Name>{place.name}</Name>
      </p>
      <h1>
        {t('answer.title')} <WordsIn words={title} />
      </h1>
      <p className="row">
        <PromiseMark status={promised.status} isAnswered />
        <span className="muted">
          {t(`kind.${kind}`)} · <Name>{organisation}</Name>
        </span>
      </p>
      <PromiseFacts promised={promised} organisation={organisation} />
      {stands?.reason && (
        <Notice>
          <p>
            <strong>{t('answer.corrected', { day: dayText(stands.on, i18n.language, { year: true }) })}</strong>{' '}
            <WordsIn words={stands.reason} />
          </p>
        </Notice>
      )}
      <section aria-labelledby="said" className="commitment-said">
        <h2 id="said">{t('answer.said')}</h2>
        <blockquote className="bubble as-written">
          <WordsIn words={said} />
        </blockquote>
      </section>
      <section aria-labelledby="will" className="card commitment-answer">
        <h2 id="will">{t('answer.will')}</h2>
        <p className="as-written">
          <WordsIn words={will} />
        </p>
      </section>
      {commitments.length > 0 && (
        <section aria-labelledby="commitments">
          <h2 id="commitments">{t('answer.commitments')}</h2>
          <ul className="commitment-list">
            {commitments.map((line) => (
              <CommitmentCard key={line.publicId} line={line} place={place.slug} level="h3" />
            ))}
          </ul>
        </section>
      )}
      <FindingsBeside findings={findings} />
      <PacksBeside packs={packs} place={place.slug} />
      {versions.length > 1 && (
        <section aria-labelledby="versions">
          <h2 id="versions">{t('answer.versions')}</h2>
          <AnswerVersions versions={versions.slice(1)} />
        </section>
      )}
      <p className="actions">
        {kind === 'survey' && (
          <LinkButton to={`/s/${name}`} kind="secondary">
            {t('answer.survey')}
          </LinkButton>
        )}
        <LinkButton to={`${home}/did`} kind="quiet">
          {t('commitments:title')}
        </LinkButton>
      </p>
    </PublicPage>
  )
}
