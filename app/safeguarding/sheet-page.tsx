import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { languageName } from '#app/moderation/language-name.ts'
import { Icon } from '#app/ui/icon.tsx'
import { Name } from '#app/ui/name.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import { WorkPage } from '#app/ui/work-page.tsx'
import { PrintButton } from '#app/ways-in/print-button.tsx'
import type { CaseEvent, OpenCase } from '#domain/safeguarding/schema.ts'
import { useWhen } from './when.ts'

type Props = {
  place: { slug: string; name: string; timeZone: string }
  worry: OpenCase
  madeBy: string
  at: Date
}

/** One sheet for those who can help: what was said, where, when, who knows. Nothing else that the person answered. */
export function SheetPage({ place, worry, madeBy, at }: Props) {
  const { t, i18n } = useTranslation('safeguarding')
  // Whoever holds the paper next year reads of which year it is.
  const { both, day, time } = useWhen(place.timeZone, { year: true })
  const { said, asked, title, organisation, reach, raisedBy, reason, openedAt, publicId } = worry
  return (
    <WorkPage title={t('sheet.title')} actions={<PrintButton label={t('sheet.print')} />}>
      <p className="no-print">
        <Link to={`/work/${place.slug}/safeguarding/${publicId}`}>
          <Icon name="back" /> {t('sheet.back')}
        </Link>
      </p>
      <article className="worry-sheet" aria-labelledby="sheet">
        <header>
          <h2 id="sheet">{t('sheet.lead')}</h2>
          <p>
            {place.name} · {t('case.number', { number: publicId.slice(0, 6).toUpperCase() })}
          </p>
          <p>
            <strong>{t('sheet.confidential')}</strong>
          </p>
        </header>
        <dl>
          <Line name={t('sheet.said')}>
            {said === null ? (
              t('case.gone')
            ) : (
              <>
                <blockquote lang={said.language ?? undefined} dir="auto" className="own-words">
                  {said.text}
                </blockquote>
                {said.language && said.language.split('-')[0] !== 'en' && (
                  <p>{t('sheet.language', { language: languageName(said.language, i18n.language) })}</p>
                )}
              </>
            )}
          </Line>
          <Line name={t('sheet.where')}>
            {title && <WordsIn words={title} />} ({organisation})
          </Line>
          {asked && (
            <Line name={t('sheet.asked')}>
              <WordsIn words={asked} />
            </Line>
          )}
          <Line name={t('sheet.when')}>{both(said?.receivedAt ?? openedAt)}</Line>
          <Line name={t('sheet.raised')}>
            {t(`raised-by.${raisedBy}`)}, {both(openedAt)}
          </Line>
          <Line name={t('sheet.reason')}>{t(`reasons.${reason}`)}</Line>
          <Line name={t('sheet.told')}>
            <ul className="plain-list">
              {peopleWhoKnow(worry.events).map(({ name, since }) => (
                <li key={name}>
                  <Name>{name}</Name>, {both(since)}
                </li>
              ))}
            </ul>
          </Line>
          <Line name={t('sheet.reach')}>{reach === null ? t('case.reach-none') : <bdi>{reach}</bdi>}</Line>
          <Line name={t('sheet.handed')}>
            <span className="worry-blank" aria-hidden="true" />
            {t('sheet.signed')}
          </Line>
        </dl>
        <footer>
          <p>{t('sheet.without')}</p>
          <p>{t('sheet.printed', { name: madeBy, day: day(at), time: time(at) })}</p>
        </footer>
      </article>
    </WorkPage>
  )
}

const Line = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
)

/** Everybody who raised it, read it or was let in, each with when they first knew. */
function peopleWhoKnow(events: readonly CaseEvent[]) {
  const since = new Map<string, Date>()
  for (const { by, about, kind, at } of events) {
    const name = kind === 'let-in' ? about : by
    if (name && !since.has(name)) since.set(name, at)
  }
  return [...since].map(([name, first]) => ({ name, since: first }))
}
