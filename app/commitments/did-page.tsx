import { Form, Link, useSearchParams } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { OverduePromise, TopPromises } from '#app/promises/top-promises.tsx'
import { Button } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Field } from '#app/ui/field.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Name } from '#app/ui/name.tsx'
import { PublicPage } from '#app/ui/public-page.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { OpenList } from '#domain/commitments/schema.ts'
import type { PromiseLine } from '#domain/promises/schema.ts'
import { CommitmentCard } from './commitment-card.tsx'
import { PageLinks } from './page-links.tsx'
import { SelectField } from './select-field.tsx'

type Props = {
  place: { name: string; slug: string }
  list: OpenList
  /** Where something is looked for, nothing else stands above it. */
  promises: { lines: PromiseLine[]; isMore: boolean } | null
}

const colours = ['overdue', 'red', 'amber', 'green', 'none'] as const

/** What a place did about what people said: to search, and to look through. */
export function DidPage({ place, list, promises }: Props) {
  const { t } = useTranslation(['commitments', 'learning', 'alliances', 'reports'])
  const home = `/p/${place.slug}`
  const { lines, found, goal } = list
  const isFiltered = promises === null
  return (
    <PublicPage home={home}>
      <p className="eyebrow">
        <Name>{place.name}</Name>
      </p>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      {promises && <OverduePromise lines={promises.lines} place={place.slug} />}
      {(found > 0 || isFiltered) && <Finder list={list} />}
      {goal && (
        <p>
          {t('about-goal')}{' '}
          <strong>
            <WordsIn words={goal} />
          </strong>
        </p>
      )}
      {isFiltered && (
        <p role="status">
          {t('found', { count: found })} <Link to={`${home}/did`}>{t('all')}</Link>
        </p>
      )}
      {lines.length === 0 ? (
        <EmptyState
          title={t(isFiltered ? 'none-fit' : 'empty')}
          action={
            <LinkButton to={isFiltered ? `${home}/did` : `${home}/said`}>
              {t(isFiltered ? 'all' : 'said-link')}
            </LinkButton>
          }
        >
          {t(isFiltered ? 'none-fit-next' : 'empty-next')}
        </EmptyState>
      ) : (
        <ul className="commitment-list">
          {lines.map((line) => (
            <CommitmentCard key={line.publicId} line={line} place={place.slug} />
          ))}
        </ul>
      )}
      <PageLinks list={list} />
      {promises && list.page === 1 && <TopPromises {...promises} place={place.slug} />}
      <p className="actions">
        <LinkButton to={`${home}/did/how`} kind="quiet">
          {t('how.link')}
        </LinkButton>
        <LinkButton to={`${home}/alliances`} kind="quiet">
          {t('alliances:link')}
        </LinkButton>
        <LinkButton to={`${home}/groups`} kind="quiet">
          {t('groups.link')}
        </LinkButton>
        <LinkButton to={`${home}/poster`} kind="quiet">
          {t('poster.link')}
        </LinkButton>
        <LinkButton to={`${home}/reports`} kind="quiet">
          {t('reports:link')}
        </LinkButton>
        <LinkButton to={`${home}/did/learned`} kind="quiet">
          {t('learning:link')}
        </LinkButton>
        <LinkButton to={`${home}/said`} kind="quiet">
          {t('said-link')}
        </LinkButton>
      </p>
    </PublicPage>
  )
}

/** By words, mission and how it stands. A form that asks: it works without scripts, and its address can be sent on. */
function Finder({ list: { missions } }: { list: OpenList }) {
  const { t } = useTranslation('commitments')
  const [search] = useSearchParams()
  const goal = search.get('goal')
  return (
    <Form method="get" className="card calm commitment-finder" role="search" aria-label={t('find.label')}>
      {goal && <input type="hidden" name="goal" value={goal} />}
      <Field
        id="q"
        name="q"
        type="search"
        label={t('find.words')}
        defaultValue={search.get('q') ?? ''}
        maxLength={100}
      />
      <div className="commitment-row">
        {!goal && (
          <SelectField name="mission" label={t('find.mission')} chosen={search.get('mission') ?? ''}>
            <option value="">{t('find.every')}</option>
            {missions.map(({ slug, name }) => (
              <option key={slug} value={slug} lang={name.language}>
                {name.text}
              </option>
            ))}
          </SelectField>
        )}
        <SelectField name="status" label={t('find.status')} chosen={search.get('status') ?? ''}>
          <option value="">{t('find.every')}</option>
          {colours.map((colour) => (
            <option key={colour} value={colour}>
              {t(`find.${colour}`)}
            </option>
          ))}
        </SelectField>
      </div>
      <Button kind="secondary">{t('find.button')}</Button>
    </Form>
  )
}
