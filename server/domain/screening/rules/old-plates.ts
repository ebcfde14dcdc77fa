/** Three letters before a number and a letter that are words, or what an office calls a form, a bus or a room. */
const words = new Set(
  `the and for bus our all get got was had has now use new old top her his off out way day not but are any can you see too
  two one row car van per age did may let set say ask pay put try yes ten six tel nhs pip esa dla mri gce bbc dwp gps ehc
  sen pcn icu ent hub via del low end met far due aid bin box run map pub tea mum dad man men kid boy bed gym key law lot`
    .split(/\s+/)
    .filter(Boolean),
)
const startsWithWord = (found: string) => words.has(found.slice(0, 3).toLowerCase())

/** Said of a plate a word or two before it. */
const plateCue =
  /(?<![\p{L}\p{N}])(?:reg|regs|registration|plates?|rejestrac\p{L}*|înmatriculare|[sš]pz|نمبر پلیٹ|لوحة)(?:[^\p{L}\p{N}]+(?:number|no|nr|is|was|of|mark|reads|ends|with|numer|w)){0,3}[^\p{L}\p{N}]*$/iu

/**
 * Three letters, a number, and a letter for its year: "ABC 123D". In a text that shouts a bus looks so too, and one digit
 * alone is a class, a floor or a network: those need a word that says what they are.
 */
export function isPlate(found: string, before: string): boolean {
  if (startsWithWord(found) || /\d [A-Za-z]$/.test(found)) return false
  if (plateCue.test(before)) return true
  const digits = found.replace(/\D/g, '').length
  return (digits === 3 && !found.includes(' ')) || (digits >= 2 && found === found.toUpperCase())
}

export const isPlateByCue = (found: string, before: string): boolean => !startsWithWord(found) && plateCue.test(before)
