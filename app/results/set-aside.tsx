import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import type { SetAside as SetAsideCounts } from '#domain/results/schema.ts'

type Props = { setAside: readonly SetAsideCounts[]; page: string }

/** How many responses are not counted because of what they look like, and why. */
export function SetAside({ setAside, page }: Props) {
  const { t } = useTranslation('results')
  if (setAside.length === 0) return <p className="muted">{t('set-aside.none')}</p>
  const waiting = setAside.reduce((sum, each) => sum + each.waiting, 0)
  const leftOut = setAside.reduce((sum, each) => sum + each.leftOut, 0)
  return (
    <>
      <p>
        {waiting > 0 && t('set-aside.waiting', { count: waiting })}{' '}
        {leftOut > 0 && t('set-aside.left-out', { count: leftOut })} <Link to={page}>{t('set-aside.look')}</Link>
      </p>
      <table className="counts">
        <caption className="visually-hidden">{t('set-aside.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('set-aside.why')}</th>
            <th scope="col" className="number">
              {t('set-aside.waits')}
            </th>
            <th scope="col" className="number">
              {t('set-aside.left')}
            </th>
          </tr>
        </thead>
        <tbody>
          {setAside.map((each) => (
            <tr key={each.reason}>
              <th scope="row">{t(`set-aside.reasons.${each.reason}`)}</th>
              <td className="number">{t('number', { count: each.waiting })}</td>
              <td className="number">{t('number', { count: each.leftOut })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
