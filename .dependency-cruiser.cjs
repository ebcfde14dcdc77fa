const slice = '^server/domain/([^/]+)/'
const doors = '(commands|queries|schema|rules)'

/** The one place that says who may import whom. */
module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'db-knows-nobody',
      severity: 'error',
      from: { path: '^db/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(app|server|test)/' },
    },
    {
      name: 'domain-knows-only-db',
      severity: 'error',
      from: { path: '^server/domain/', pathNot: '\\.test\\.ts$' },
      to: { path: '^(app|test|server/(?!domain/))' },
    },
    {
      name: 'server-knows-no-pages',
      comment: 'The replay starts a product of its own to play against, as the tests do.',
      severity: 'error',
      from: { path: '^server/', pathNot: ['\\.test\\.ts$', '^server/cli/replay'] },
      to: { path: '^(app|test)/' },
    },
    {
      name: 'http-and-realtime-and-jobs-apart',
      comment: 'What one tells the others goes through the domain, as events and jobs.',
      severity: 'error',
      from: { path: '^server/(http|realtime|jobs)/', pathNot: '\\.test\\.ts$' },
      to: { path: '^server/(http|realtime|jobs)/', pathNot: '^server/$1/' },
    },
    {
      name: 'slices-meet-at-their-doors',
      comment: 'A slice enters another by its commands, queries, schema or rules. The kernel is everybody’s.',
      severity: 'error',
      from: { path: slice, pathNot: '\\.test\\.ts$' },
      to: {
        path: slice,
        pathNot: ['^server/domain/$1/', '^server/domain/kernel/', `^server/domain/[^/]+/${doors}(\\.ts$|/)`],
      },
    },
    {
      name: 'pages-see-doors-only',
      severity: 'error',
      from: { path: '^app/', pathNot: '\\.test\\.tsx?$' },
      to: {
        path: '^(db|server|test)/',
        pathNot: [
          `^server/domain/[^/]+/(${doors}|problems)(\\.ts$|/)`,
          '^server/domain/kernel/',
          '^server/realtime/contract\\.ts$',
          '^server/(http/load-context|runtime)\\.ts$',
        ],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'browser-sees-schemas-only',
      comment: 'Whatever a component imports is sent to phones.',
      severity: 'error',
      from: {
        path: '^app/',
        pathNot: ['^app/(routes|http)/', '^app/(root|routes)\\.', '\\.server\\.tsx?$', '\\.test\\.tsx?$'],
      },
      to: {
        path: '^(db|server|test)/',
        // A problem's code is what the wire and the translations speak of.
        pathNot: [
          '^server/domain/[^/]+/schema(\\.ts$|/)',
          '^server/domain/kernel/problem\\.ts$',
          '^server/realtime/contract\\.ts$',
        ],
        // A type weighs nothing on a phone.
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'sql-stays-in-its-place',
      severity: 'error',
      from: {
        path: '^(app|server)/',
        pathNot: ['^server/domain/kernel/', '^server/domain/[^/]+/(store|queries)(\\.ts$|/)', '\\.test\\.ts$'],
      },
      to: { path: 'node_modules/kysely' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^build/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
