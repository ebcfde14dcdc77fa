import type { MetaFunction } from '@remix-run/node'
import { pageTitle } from '#app/i18n/page-title.ts'
import { PrivacyPage } from '#app/people/privacy-page.tsx'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('help:privacy.title'))

export default PrivacyPage
