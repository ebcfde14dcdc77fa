import { Link } from '@remix-run/react'
import { numberText } from '#app/i18n/formats.ts'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { type LeftOut, leftOutReasons } from '#domain/moderation/schema.ts'
import type { Desk } from './desk.ts'

const linked = 10

/** What a decision about many texts does not touch, by reason: none of their words, only ways to them. */
export function LeftOutList({ desk, leftOut }: { desk: Desk; leftOut: readonly LeftOut[] }) {
  const { t, i18n } = useTranslation('moderation')
  if (leftOut.length === 0) return null
  const reasons = leftOutReasons.map((why) => [why, leftOut.filter((each) => each.why === why)] as const)
  return (
    <section aria-labelledby="left-out-title">
      <h3 id="left-out-title">{t('bulk.left-out.title')}</h3>
      <ul>
        {reasons
          .filter(([, items]) => items.length > 0)
          .map(([why, items]) => (
            <li key={why}>
              {t(`bulk.left-out.${why}`, { count: items.length, number: numberText(items.length, i18n.language) })}
              {why !== 'not-yours' &&
                items.slice(0, linked).map(({ publicId }, index) => (
                  <Link key={publicId} to={desk.pathTo(publicId)} className="bulk-link">
                    {t('bulk.left-out.text', { number: index + 1 })}
                  </Link>
                ))}
            </li>
          ))}
      </ul>
    </section>
  )
}
