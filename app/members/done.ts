const said = ['take-back', 'take', 'give', 'hand-over', 'suspend', 'resume', 'leave'] as const

/** What was done a moment ago, from the address that the form led to. */
export const doneIn = (request: Request): string | null => {
  const asked = new URL(request.url).searchParams.get('done')
  return said.find((each) => each === asked) ?? null
}
