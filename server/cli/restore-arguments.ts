import { parseArgs } from 'node:util'

export type RestoreArguments = {
  file: string
  /** Where the list of what people took back is; beside the backup where it is not said. */
  list: string | undefined
  withoutErasures: boolean
  withoutKeys: boolean
  isCheck: boolean
}

export const usage = `npm run restore -- FILE.backup [options]

  into the database of DATA_DIR or DATABASE_URL, which must be empty. BACKUP_KEY opens what was encrypted.

  --check              proves the file from its first byte to its last, and restores nothing
  --erasures FILE      the list of what people took back; without it, the one beside the backup
  --without-erasures   goes on without that list: what people had deleted since the backup comes back
  --without-keys       goes on without the KEYS the place had: receipts, sessions and sealed addresses are lost`

/** @returns what was asked for, or a sentence that says what is missing */
export function readArguments(args: string[]): RestoreArguments | string {
  const given = parsed(args)
  if (typeof given === 'string') return given
  const { values, positionals } = given
  const [file, ...more] = positionals
  if (!file) return 'Which backup? Name its file.'
  if (more.length > 0) return `One backup at a time: ${file}, and not ${more.join(', ')}.`
  if (values.erasures !== undefined && values['without-erasures'])
    return 'Either --erasures or --without-erasures, not both.'
  return {
    file,
    list: values.erasures,
    withoutErasures: values['without-erasures'] ?? false,
    withoutKeys: values['without-keys'] ?? false,
    isCheck: values.check ?? false,
  }
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        check: { type: 'boolean' },
        erasures: { type: 'string' },
        'without-erasures': { type: 'boolean' },
        'without-keys': { type: 'boolean' },
      },
    })
  } catch (error) {
    return (error as Error).message
  }
}
