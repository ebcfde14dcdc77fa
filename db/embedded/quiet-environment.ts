/** For every program started here. Nothing of the product's own environment reaches them: keys may stand in it. */
export const quietEnvironment: NodeJS.ProcessEnv = {
  // Means nothing to Postgres; the type of an environment asks for it.
  NODE_ENV: 'production',
  LC_ALL: 'C',
  TZ: 'UTC',
  PATH: process.env.PATH,
}
