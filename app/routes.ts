import { type RouteConfig, route } from '@remix-run/route-config'

export default [
  // Slices add their own lines; the last one answers what nothing else does.
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig
