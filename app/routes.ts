import { index, layout, type RouteConfig, route } from '@remix-run/route-config'

export default [
  layout('routes/public.tsx', [
    index('routes/_index.tsx'),
    route('p/:place', 'routes/p.$place.tsx'),
    route('p/:place/said', 'routes/p.$place.said.tsx'),
    route('s/:survey', 'routes/s.$survey.tsx'),
    route('s/:survey/q/:number', 'routes/s.$survey.q.$number.tsx'),
    route('s/:survey/check', 'routes/s.$survey.check.tsx'),
    route('s/:survey/about-you', 'routes/s.$survey.about-you.tsx'),
    route('s/:survey/thanks', 'routes/s.$survey.thanks.tsx'),
    route('pictures/:hash', 'routes/pictures.$hash.ts'),
    route('receipt', 'routes/receipt.tsx'),
    route('receipt/:code', 'routes/receipt.$code.tsx'),
    route('join', 'routes/join.tsx'),
    route('w/:workshop', 'routes/w.$workshop.tsx'),
    route('w/:workshop/wall', 'routes/w.$workshop.wall.tsx'),
    route('w/:workshop/live', 'routes/w.$workshop.live.ts'),
    route('help', 'routes/help.tsx'),
    route('privacy', 'routes/privacy.tsx'),
    route('sign-in', 'routes/sign-in.tsx'),
    route('sign-out', 'routes/sign-out.tsx'),
    route('first-administrator/:token', 'routes/first-administrator.$token.tsx'),
    route('work', 'routes/work.tsx', [
      index('routes/work._index.tsx'),
      route(':place', 'routes/work.$place.tsx', [
        index('routes/work.$place._index.tsx'),
        route('moderation', 'routes/work.moderation.tsx', [
          index('routes/work.moderation._index.tsx'),
          route(':contribution', 'routes/work.moderation.item.tsx'),
        ]),
        route('surveys', 'routes/work.surveys.tsx'),
        route('surveys/:survey', 'routes/work.surveys.$survey.tsx'),
        route('pictures', 'routes/work.pictures.ts'),
        route('languages', 'routes/work.languages.tsx'),
        route('workshops', 'routes/work.workshops.tsx'),
        route('workshops/:workshop', 'routes/work.workshops.$workshop.tsx'),
        route('insight', 'routes/work.insight.tsx'),
        route('insight/missions/:mission', 'routes/work.insight.missions.$mission.tsx'),
        route('insight/goals/:goal', 'routes/work.insight.goals.$goal.tsx'),
        route('insight/contributions.csv', 'routes/work.insight.contributions-csv.ts'),
        route('insight/counts.csv', 'routes/work.insight.counts-csv.ts'),
      ]),
    ]),
    // The last one answers what nothing else does.
    route('*', 'routes/not-found.tsx'),
  ]),
] satisfies RouteConfig
