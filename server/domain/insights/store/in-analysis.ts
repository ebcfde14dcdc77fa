import { type Expression, type SqlBool, sql } from 'kysely'

/**
 * Whether nobody took a text out of every use together with their response; a workshop's texts have no response.
 * @param table the table or alias with response_id
 */
export const inAnalysis = (table: string): Expression<SqlBool> =>
  sql<SqlBool>`not exists (
    select from response where response.id = ${sql.ref(`${table}.response_id`)} and not response.in_analysis)`
