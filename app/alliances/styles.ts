import type { LinksFunction } from '@remix-run/node'
import { commitmentStyles } from '#app/commitments/styles.ts'
import own from './alliances.css?url'

export const allianceStyles: LinksFunction = () => [...commitmentStyles(), { rel: 'stylesheet', href: own }]
