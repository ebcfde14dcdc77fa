import { useSearchParams } from '@remix-run/react'
import { useTranslation } from '#app/i18n/use-translation.ts'
import { Notice } from '#app/ui/notice.tsx'

const known = [
  'added',
  'reworded',
  'carried',
  'split',
  'merged',
  'retired',
  'guide',
  'example',
  'mission',
  'undone',
  'theme',
]

/** Says what the address says was done. */
export function Done() {
  const { t } = useTranslation('codebook')
  const [search] = useSearchParams()
  const done = known.find((each) => each === search.get('done'))
  if (!done) return null
  return (
    <Notice kind="done" live>
      <p>{t(`done.${done}`, { count: Number(search.get('count')) || 0 })}</p>
    </Notice>
  )
}
