const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Control characters, which neither HTML nor XML takes; line ends and tabs are none of them. */
const isControl = (sign: string) => (/\p{Cc}/u.test(sign) && !/[\t\n\r]/.test(sign)) || /[\ufffe\uffff]/.test(sign)

/** Text without what XML does not take; whoever writes it escapes it. */
export const withoutControls = (text: string): string =>
  text.replace(/[\p{Cc}\ufffe\uffff]/gu, (sign) => (isControl(sign) ? '' : sign))

/** Text as it stands in HTML and XML. */
export const escaped = (text: string): string => withoutControls(text).replace(/[&<>"]/g, (sign) => named[sign] ?? sign)
