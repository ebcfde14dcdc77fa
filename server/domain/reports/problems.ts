const invalid = <Code extends string>(code: Code, field: string) =>
  ({ kind: 'invalid', code, details: { field } }) as const

export const subjectMissing = invalid('reports-desk.subject-missing', 'about')
export const spanMissing = invalid('reports-desk.span-missing', 'span')
