import { Link } from '@remix-run/react'
import { SafetyNote } from '#app/help/safety-note.tsx'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Name } from '#app/ui/name.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { HelpContact } from '#domain/help/schema.ts'
import { type Policy, type PolicyVersion, type ReadingFigures, ruleCodes, uncounted } from '#domain/policy/schema.ts'
import { Reading } from './reading.tsx'

type Props = {
  place: { slug: string; name: string }
  /** Null: the rules that every place begins with. */
  policy: Policy | null
  /** Set where an earlier version was asked for. */
  isOld: boolean
  versions: readonly Pick<PolicyVersion, 'number' | 'since'>[]
  figures: ReadingFigures
  contacts: readonly HelpContact[]
}

/** How a place reads what people write: its rules, what follows from them, and how it is going. */
export function HowWeReadPage({ place, policy, isOld, versions, figures, contacts }: Props) {
  const { t } = useTranslation('policy')
  return (
    <PublicPage home={`/p/${place.slug}`} className="policy">
      <p className="eyebrow">
        <Name>{place.name}</Name>
      </p>
      <h1>{t('title')}</h1>
      {isOld && (
        <Notice>
          <p>{policy ? t('versions.old', { since: policy.since }) : t('versions.old-usual')}</p>
          <p>
            <Link to={`/p/${place.slug}/how-we-read`}>{t('versions.to-now')}</Link>
          </p>
        </Notice>
      )}
      <p className="lead">{policy ? <WordsIn words={policy.opening} /> : t('opening')}</p>
      <section aria-labelledby="how">
        <h2 id="how">{t('how.title')}</h2>
        <ul>
          <li>{t('how.read')}</li>
          <li>{t('how.goals')}</li>
          <li>{t('how.shown')}</li>
          <li>{t('how.criticism')}</li>
        </ul>
      </section>
      <Rules policy={policy} />
      <section aria-labelledby="answer">
        <h2 id="answer">{t('answer.title')}</h2>
        <p>{t('answer.text')}</p>
        <p className="actions">
          <LinkButton to="/receipt" kind="secondary">
            {t('answer.link')}
          </LinkButton>
        </p>
      </section>
      <SafetyNote place={place.slug} contacts={contacts} />
      <section aria-labelledby="figures">
        <h2 id="figures">{t('figures.title')}</h2>
        <Reading figures={figures} policy={policy} />
      </section>
      {versions.length > 0 && (
        <section aria-labelledby="versions">
          <h2 id="versions">{t('versions.title')}</h2>
          <ul>
            {versions.map(({ number, since }) => (
              <li key={number}>
                <Link to={`?version=${number}`}>{t('versions.since', { since })}</Link>
              </li>
            ))}
            <li>
              <Link to="?version=0">{t('versions.usual')}</Link>
            </li>
          </ul>
        </section>
      )}
    </PublicPage>
  )
}

function Rules({ policy }: Pick<Props, 'policy'>) {
  const { t } = useTranslation('policy')
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">{t('rules.title')}</h2>
      <p>{t('rules.lead')}</p>
      <ol className="rules">
        {ruleCodes.map((code) => {
          const own = policy?.rules.find((rule) => rule.code === code)
          return (
            <li key={code} id={code} className="card flat">
              <h3>{own ? <WordsIn words={own.name} /> : t(`rules.${code}.name`)}</h3>
              <p>{own ? <WordsIn words={own.text} /> : t(`rules.${code}.text`)}</p>
              <p className="muted">{t(uncounted.includes(code) ? 'rules.does-not-count' : 'rules.counts')}</p>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
