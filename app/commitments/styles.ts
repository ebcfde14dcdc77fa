import type { LinksFunction } from '@remix-run/node'
import figures from '#app/insights/insights.css?url'
import learning from '#app/learning/learning.css?url'
import own from './commitments.css?url'

export const commitmentStyles: LinksFunction = () => [
  { rel: 'stylesheet', href: figures },
  { rel: 'stylesheet', href: own },
  { rel: 'stylesheet', href: learning },
]
