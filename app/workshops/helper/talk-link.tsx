import { Link } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'

/** The way to somebody to talk to, from each page of a helper. */
export function TalkLink({ workshop }: { workshop: string }) {
  const { t } = useTranslation('workshops')
  return (
    <p className="helper-foot">
      <Link to={`/w/${workshop}/helper/talk`} className="quiet-link">
        {t('live.talk')}
      </Link>
    </p>
  )
}
