/** 'TEES 42': letters and digits apart, as it is read out. */
export const spacedCode = (code: string): string => code.replace(/([A-Z])(?=\d)/, '$1 ')
