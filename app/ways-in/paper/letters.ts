/** Printed beside each box, and the key that ticks it when the sheet is keyed in. None past Z: such lists are read. */
export const letterOf = (index: number): string => (index < 26 ? String.fromCharCode(65 + index) : '')
