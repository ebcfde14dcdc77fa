import type { MetaFunction } from '@remix-run/node'
import { pageTitle } from '#app/i18n/page-title.ts'
import { HelpPage } from '#app/people/help-page.tsx'
import { peopleStyles } from '#app/people/styles.ts'

export const links = peopleStyles
export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (t) => t('help:title'))

export default HelpPage
