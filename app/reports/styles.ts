import type { LinksFunction } from '@remix-run/node'
import { commitmentStyles } from '#app/commitments/styles.ts'
import policy from '#app/policy/policy.css?url'
import own from './reports.css?url'

export const reportStyles: LinksFunction = () => [
  ...commitmentStyles(),
  { rel: 'stylesheet', href: policy },
  { rel: 'stylesheet', href: own },
]
