import { Link } from '@remix-run/react'
import { dayText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ProblemMessage } from '#app/ui/problem-message.tsx'
import { ScrollTable } from '#app/ui/scroll-table.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import type { Problem } from '#domain/kernel/problem.ts'
import { AskForPack } from './ask-for-pack.tsx'
import { stateText } from './state-text.ts'

/** A pack as it is listed; days in the place's time zone. */
export type ListedPack = {
  publicId: string
  title: string
  audience: 'staff' | 'public'
  state: 'asked' | 'made' | 'refused' | 'failed' | 'issued' | 'withdrawn'
  isNothing: boolean
  askedOn: string
  askedBy: string | null
  issuedOn: string | null
}
type Props = {
  place: { slug: string }
  packs: ListedPack[]
  least: number
  done: 'discarded' | null
  problem: Problem | undefined
}

/** All packs of a place, and a form to ask for another. */
export function PacksPage({ place, packs, least, done, problem }: Props) {
  const { t, i18n } = useTranslation('packs')
  const day = (on: string) => dayText(on, i18n.language, { year: true })
  return (
    <WorkPage
      title={t('title')}
      lead={t('lead')}
      actions={<Link to={`/work/${place.slug}/insight`}>{t('insights-desk:goal.back')}</Link>}
    >
      <ProblemMessage problem={problem} {...(problem?.details?.field && { field: String(problem.details.field) })} />
      {done && !problem && (
        <Notice kind="done" live>
          <p>{t(`done.${done}`)}</p>
        </Notice>
      )}
      <section aria-labelledby="ask">
        <h2 id="ask">{t('ask.title')}</h2>
        <AskForPack least={least} problem={problem} />
      </section>
      <section aria-labelledby="packs">
        <h2 id="packs">{t('list.title')}</h2>
        {packs.length === 0 ? (
          <EmptyState title={t('list.empty')}>{t('list.empty-next')}</EmptyState>
        ) : (
          <ScrollTable label={t('list.caption')} className="packs-table">
            <caption>{t('list.caption')}</caption>
            <thead>
              <tr>
                {(['pack', 'for', 'state', 'asked', 'issued'] as const).map((column) => (
                  <th key={column} scope="col">
                    {t(`list.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {packs.map(({ publicId, title, audience, state, isNothing, askedOn, askedBy, issuedOn }) => (
                <tr key={publicId}>
                  <th scope="row">
                    <Link to={`/work/${place.slug}/insight/packs/${publicId}`}>{title}</Link>
                  </th>
                  <td>{t(`audience.${audience}`)}</td>
                  <td>{stateText(t, { state, isNothing })}</td>
                  <td>{askedBy ? t('list.asked-by', { day: day(askedOn), name: askedBy }) : day(askedOn)}</td>
                  <td>{issuedOn ? day(issuedOn) : '–'}</td>
                </tr>
              ))}
            </tbody>
          </ScrollTable>
        )}
      </section>
    </WorkPage>
  )
}
