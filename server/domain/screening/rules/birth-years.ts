/** That somebody was born, and at most a few small words, in the languages here. */
const born =
  /(?<![\p{L}\p{N}])(?:born|d\.?o\.?b\.?|year of birth|b\.|urodz\p{L}*|n[aă]scut\p{L}*|naro[zd]\p{L}*|پیدائش|پیدا|ولدت|ولد|مواليد|الميلاد|ਜਨਮ|ਜੰਮਿਆ|ਜੰਮੀ)(?:[^\p{L}\p{N}]+(?:here|there|in|on|the|year|of|is|back|around|about|się|w|roku|rok|în|anul|v|roce|r|في|عام|سنة|کا|کی|سال|سن|ਦਾ|ਸਾਲ|ਵਿੱਚ)){0,4}[^\p{L}\p{N}]+$/iu
/** Of whom a year says nothing: many at once, or a thing. */
const many =
  /(?<![\p{L}])(?<!(?:my|our|her|his) )(?:people|persons?|women|men|children|kids|babies|those|anyone|anybody|everyone|everybody|generations?|nhs|ideas?|schemes?|clubs?|groups?|services?|charity|charities|projects?|centre|library|park|town|estate|language|movement|it)(?:[^\p{L}]+(?:who|that|which|was|were|is|are|being|had|been|has)){0,3}[^\p{L}]+born(?![\p{L}])/iu

/** @param before what stands before the year, some forty signs of it */
export const isYearOfBirth = (before: string): boolean => born.test(before) && !many.test(before)
