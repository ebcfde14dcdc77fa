import { Link, useSearchParams } from '@remix-run/react'
import { listText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { Pill } from '#app/ui/pill.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { AllianceLine, DeskAlliance, AllianceForm as Offered, Typed } from '#domain/alliances/schema.ts'
import type { Problem } from '#domain/kernel/problem.ts'
import { AllianceForm } from './alliance-form.tsx'

type Place = { slug: string }

/** All alliances and area forums of a place, drafts too. */
export function AlliancesDesk({ place, alliances }: { place: Place; alliances: AllianceLine[] }) {
  const { t, i18n } = useTranslation('alliances-desk')
  const add = <LinkButton to="new">{t('new')}</LinkButton>
  return (
    <WorkPage
      title={t('alliances:title')}
      lead={t('lead')}
      actions={
        <>
          <Link to={`/work/${place.slug}/commitments`}>{t('commitments-desk:all')}</Link>
          {alliances.length > 0 && add}
        </>
      }
    >
      {alliances.length === 0 ? (
        <EmptyState title={t('alliances:empty')} action={add}>
          {t('empty-next')}
        </EmptyState>
      ) : (
        <ul className="commitment-list">
          {alliances.map(({ publicId, name, kind, state, organisations, promised }) => (
            <li key={publicId} className="card">
              <h2>
                <Link to={publicId}>
                  <WordsIn words={name} />
                </Link>
              </h2>
              <p className="row">
                <Pill>{t(`alliances:kind.${kind}`)}</Pill>
                <span>{t(`state.${state}`)}</span>
                <span className="muted">{listText(organisations, i18n.language)}</span>
                <span className="muted">{t('alliances:promised', { count: promised })}</span>
              </p>
            </li>
          ))}
        </ul>
      )}
    </WorkPage>
  )
}

type Refused = { problem: Problem; typed: Typed } | undefined
type PageProps = { place: Place; form: Offered; alliance: DeskAlliance | null; refused: Refused }

const empty: Typed = { kind: '', name: {}, words: {}, area: '', organisations: [], about: [] }

/** One of them: new, as a draft, or as everybody reads it. */
export function AlliancePage({ place, form, alliance, refused }: PageProps) {
  const { t } = useTranslation('alliances-desk')
  const [search] = useSearchParams()
  const done = (['begin', 'save', 'publish', 'end'] as const).find((each) => each === search.get('done'))
  const field = refused?.problem.details?.field
  const state = alliance?.state ?? null
  return (
    <WorkPage
      title={alliance ? <WordsIn words={alliance.title} /> : t('new')}
      lead={state && <Pill>{t(`state.${state}`)}</Pill>}
      actions={
        <>
          <Link to={`/work/${place.slug}/commitments/alliances`}>{t('alliances:all')}</Link>
          {alliance && state !== 'draft' && (
            <LinkButton to={`/p/${place.slug}/alliances/${alliance.publicId}`} kind="secondary">
              {t('commitments-desk:public-page')}
            </LinkButton>
          )}
        </>
      }
    >
      <ProblemMessage problem={refused?.problem} {...(typeof field === 'string' && { field })} />
      {done && !refused && (
        <Notice kind="done" live>
          <p>{t(`done.${done}`)}</p>
        </Notice>
      )}
      {state === 'ended' ? (
        <p>{t('is-ended')}</p>
      ) : (
        <AllianceForm
          key={refused ? 'typed' : alliance?.revision}
          form={form}
          typed={refused?.typed ?? alliance?.written ?? empty}
          state={state}
          seen={alliance?.revision ?? 0}
        />
      )}
    </WorkPage>
  )
}
