import { StatusMark } from '#app/commitments/status-mark.tsx'
import { dayText } from '#app/i18n/formats.ts'
import { directionOf } from '#app/i18n/locales.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { QrCode } from '#app/surveys/qr-code.tsx'
import { DemoNotice } from '#app/ui/demo-notice.tsx'
import { Logo } from '#app/ui/logo.tsx'
import { Name } from '#app/ui/name.tsx'
import { WordsIn } from '#app/ui/words-in.tsx'
import type { CommitmentLine } from '#domain/commitments/schema.ts'
import type { PosterOf } from './schema.ts'

export type OnPoster = {
  place: { name: string; slug: string }
  of: Omit<PosterOf, 'path'>
  qr: { size: number; path: string }
  /** As somebody types it: without the protocol. */
  address: string
  /** A3 instead of A4: the same sheet, larger. */
  isLarge: boolean
  today: string
}

/** What people said beside what was done, and the way to all of it. */
export function WallPoster({ place, of, qr, address, today }: OnPoster) {
  const { t, i18n } = useTranslation('commitments')
  const { name, isGroup, said, on, lines } = of
  const day = (value: string) => dayText(value, i18n.language, { year: true })
  return (
    <>
      <header className="wall-top">
        <p>
          <Name>{place.name}</Name>
        </p>
        <h1>{t('poster.head')}</h1>
        {name && (
          <p className="wall-name">
            <WordsIn words={name} />
          </p>
        )}
      </header>
      <div className="wall-sides">
        <section>
          <h2>{t('said.title')}</h2>
          {said.length === 0 && <p>{t('poster.nothing-said')}</p>}
          {isGroup && name && said.length > 0 && <p>{t('groups.thanks', { group: name.text })}</p>}
          {said.map(({ publicId, short, people, quote }) => (
            <div key={publicId} className="wall-goal">
              <h3>
                <WordsIn words={short} />
              </h3>
              {!isGroup && <p>{t('said.people', { count: people })}</p>}
              {quote && (
                <blockquote lang={quote.language} dir={directionOf(quote.language)}>
                  {quote.text}
                  {quote.translation && (
                    <span lang={quote.translation.language} dir={directionOf(quote.translation.language)}>
                      {quote.translation.text}
                    </span>
                  )}
                </blockquote>
              )}
            </div>
          ))}
        </section>
        <section>
          <h2>{t('title')}</h2>
          {lines.length === 0 && <p>{t('empty')}</p>}
          {lines.map((line) => (
            <PromiseLine key={line.publicId} line={line} />
          ))}
        </section>
      </div>
      <div className="wall-scan">
        <QrCode {...qr} title={t('poster.qr')} />
        <div>
          <p className="wall-point">{t('poster.more')}</p>
          <p>{t('paper:poster.scan')}</p>
          <p>{t('paper:poster.or-type')}</p>
          <p className="wall-address" dir="ltr">
            {address}
          </p>
        </div>
      </div>
      <footer className="wall-foot">
        <p>
          {on && !isGroup && t('said.as-of', { day: day(on) })} {t('poster.stands', { day: day(today) })}
        </p>
        <p className="wall-brand">
          <Logo /> <span lang="en">{t('common:product')}</span>
        </p>
        <DemoNotice />
      </footer>
    </>
  )
}

function PromiseLine({ line }: { line: CommitmentLine }) {
  const { t, i18n } = useTranslation('commitments')
  const { stance, title, organisation, dueOn, status } = line
  return (
    <div className="wall-promise">
      <p className="wall-stance">{t(`stance.${stance}`)}</p>
      <h3>
        <WordsIn words={title} />
      </h3>
      <p>
        <Name>{organisation}</Name>
        {dueOn && (
          <> · {t(stance === 'did' ? 'done-on' : 'due', { day: dayText(dueOn, i18n.language, { year: true }) })}</>
        )}
      </p>
      <p>
        <StatusMark status={status} />
      </p>
    </div>
  )
}
