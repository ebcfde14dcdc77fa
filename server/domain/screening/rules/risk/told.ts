/**
 * A rule that weighed, by its name and never by words, and from which to which word of a thought. `sign …`: a pattern of
 * that harm; `idea …`, `ideas … …`: what words are about; `word`, `words`: words of which it was learned.
 */
export type Told = { rule: string; from: number; to: number }

/** Ideas, and two of them in one thought, that are among what told: each word that stands for one. */
export function tellingIdeas(
  ideas: readonly ReadonlySet<string>[],
  telling: readonly string[],
  placed: (rule: string, from: number) => Told,
): Told[] {
  const here = new Set(ideas.flatMap((each) => [...each]))
  return telling.flatMap((feature) => {
    const [kind, ...named] = feature.split(' ')
    if ((kind !== 'i' && kind !== 'p') || !named.every((idea) => here.has(idea))) return []
    const rule = `${kind === 'i' ? 'idea' : 'ideas'} ${named.join(' ')}`
    return ideas.flatMap((each, at) => (named.some((idea) => each.has(idea)) ? [placed(rule, at)] : []))
  })
}
