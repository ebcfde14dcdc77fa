export type SiteCardWords = {
  title: string
  language: string
  dir: 'ltr' | 'rtl'
  /** "About 5 minutes. A community group asks." */
  facts: string
  /** "Answer the survey (opens in a new tab)" */
  action: string
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

const styles = {
  card: [
    'display:block;box-sizing:border-box;max-width:22rem;padding:1.25rem;border:1px solid #b8d4d6;border-radius:14px',
    'background:#e3efef;color:#1b2030;font:1rem/1.5 system-ui,sans-serif;text-decoration:none',
  ].join(';'),
  title: 'display:block;font-size:1.25rem;font-weight:700;line-height:1.25',
  facts: 'display:block;margin:.5rem 0 1rem;color:#4a5163',
  action: 'display:inline-block;padding:.625rem 1rem;border-radius:10px;background:#0b5c63;color:#fff;font-weight:700',
}

/**
 * A card for somebody else's site: one styled link, without a script or a frame, so that nothing of ours runs there and
 * nothing of theirs sees who answers. It opens the survey in a tab of its own.
 * @param link our own address, in which nothing needs escaping but the ampersand
 */
export function siteCard(link: string, { title, language, dir, facts, action }: SiteCardWords): string {
  return [
    `<a href="${escaped(link)}" target="_blank" rel="noopener" lang="${language}" dir="${dir}" style="${styles.card}">`,
    `  <strong style="${styles.title}">${escaped(title)}</strong>`,
    `  <span style="${styles.facts}">${escaped(facts)}</span>`,
    `  <span style="${styles.action}">${escaped(action)}</span>`,
    '</a>',
  ].join('\n')
}
