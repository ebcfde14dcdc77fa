/** Where a fault is mended, by the name of its sentence; the rest is mended at the item's head. */
const fields: Record<string, string> = {
  'title-blank': 'title',
  'why-blank': 'why',
  'next-steps-blank': 'nextSteps',
  'text-blank': 'text',
  'pipe-gone': 'text',
  'pipe-ahead': 'text',
  'pipe-unsuitable': 'text',
}

export const fieldOfFault = (code: string): string | undefined => fields[code.split('.').at(-1) ?? '']
