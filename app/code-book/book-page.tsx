import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Pill } from '#app/ui/pill.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { BookChange, BookMission, CodeBook } from '#domain/framework/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { BookChanges } from './book-changes.tsx'
import { CodeItem } from './code-item.tsx'
import { Done } from './done.tsx'
import { languagesText } from './languages-text.ts'

type Props = {
  place: { slug: string; timeZone: string }
  book: CodeBook
  changes: BookChange[]
  may: { edit: boolean; makeThemes: boolean; readPile: boolean }
  problem: Problem | undefined
}

/** The code book: everything a text can be tagged with, and all that was ever done to it. */
export function BookPage({ place, book, changes, may, problem }: Props) {
  const { t } = useTranslation('codebook')
  const path = `/work/${place.slug}/code-book`
  return (
    <WorkPage title={t('title')} lead={t('lead')}>
      <ProblemMessage problem={problem} />
      {!problem && <Done />}
      <div className="book">
        <div>
          {book.missions.map((mission) => (
            <Mission key={mission.id} mission={mission} place={place.slug} mayEdit={may.edit} />
          ))}
          {may.edit && (
            <p className="actions">
              <LinkButton to={`${path}/new?kind=mission`} kind="quiet" small>
                {t('list.add-mission')}
              </LinkButton>
            </p>
          )}
          <section aria-labelledby="themes">
            <h2 id="themes">{t('list.themes')}</h2>
            <p className="muted">{t('list.themes-lead')}</p>
            {may.readPile && (
              <p className="book-pile">
                {t('list.pile', { count: book.noGoalFits })}{' '}
                <Link to={`${path}/no-goal-fits`}>{t('list.pile-link')}</Link>
              </p>
            )}
            {book.themes.length === 0 && <EmptyState title={t('list.no-themes')} />}
            <ul className="plain-list">
              {book.themes.map((code) => (
                <CodeItem key={code.publicId} code={code} place={place.slug} />
              ))}
            </ul>
            {may.makeThemes && (
              <LinkButton to={`${path}/new?kind=theme`} kind="quiet" small>
                {t('list.add-theme')}
              </LinkButton>
            )}
          </section>
          <section aria-labelledby="statements">
            <h2 id="statements">{t('list.statements')}</h2>
            <p className="muted">{t('list.statements-lead')}</p>
            {book.statements.length === 0 && <EmptyState title={t('list.no-statements')} />}
            <ul className="plain-list">
              {book.statements.map((code) => (
                <CodeItem key={code.publicId} code={code} place={place.slug} />
              ))}
            </ul>
            {may.edit && (
              <LinkButton to={`${path}/new?kind=i-statement`} kind="quiet" small>
                {t('list.add-statement')}
              </LinkButton>
            )}
          </section>
          {book.retired.length > 0 && (
            <details>
              <summary>
                {t('list.retired')} ({book.retired.length})
              </summary>
              <p className="muted">{t('list.retired-lead')}</p>
              <ul className="plain-list">
                {book.retired.map((code) => (
                  <CodeItem key={code.publicId} code={code} place={place.slug} />
                ))}
              </ul>
            </details>
          )}
        </div>
        <section aria-labelledby="changes">
          <h2 id="changes">{t('list.history')}</h2>
          <BookChanges changes={changes} place={place} mayEdit={may.edit} />
        </section>
      </div>
    </WorkPage>
  )
}

function Mission({ mission, place, mayEdit }: { mission: BookMission; place: string; mayEdit: boolean }) {
  const { t, i18n } = useTranslation('codebook')
  const path = `/work/${place}/code-book`
  return (
    <section aria-labelledby={`mission-${mission.slug}`} className="book-mission">
      <h2 id={`mission-${mission.slug}`}>
        <Pill hue={mission.hue}>
          <WordsIn words={mission.name} />
        </Pill>
      </h2>
      <p>
        <WordsIn words={mission.statement} />
      </p>
      {mission.missing.length > 0 && (
        <p className="muted">{t('list.missing', { languages: languagesText(mission.missing, i18n.language) })}</p>
      )}
      <ul className="plain-list">
        {mission.goals.map((code) => (
          <CodeItem key={code.publicId} code={code} place={place} />
        ))}
      </ul>
      {mayEdit && (
        <p className="actions">
          <LinkButton to={`${path}/new?kind=goal&mission=${mission.slug}`} kind="quiet" small>
            {t('list.add-goal')}
          </LinkButton>
          <LinkButton to={`${path}/missions/${mission.slug}`} kind="quiet" small>
            {t('list.reword-mission')}
          </LinkButton>
        </p>
      )}
    </section>
  )
}
