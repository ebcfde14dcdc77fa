/**
 * The pictures for Easy Read that come with the product: public/symbols/<name>.svg, by OpenMoji (CC BY-SA 4.0). What
 * they show, and the words to find them by, stand in the translations under `survey-desk:pictures.symbol`.
 */
// biome-ignore format: a list of a hundred short names reads as a block.
export const symbols = [
  'home', 'garden', 'street', 'flats', 'bus', 'train', 'car', 'taxi', 'bike', 'walking', 'road', 'traffic-light',
  'map', 'wheelchair', 'disabled-person', 'doctor', 'hospital', 'ambulance', 'medicine', 'injection', 'stethoscope',
  'heart', 'mind', 'sleep', 'money', 'coins', 'bank-card', 'food', 'apple', 'bread', 'cooking', 'drink', 'water',
  'shop', 'friends', 'together', 'hug', 'handshake', 'person', 'family', 'baby', 'child', 'young', 'old',
  'white-cane', 'school', 'learning', 'book', 'pencil', 'work', 'worker', 'tools', 'park', 'tree', 'flower',
  'seedling', 'sea', 'beach', 'sun', 'rain', 'thermometer', 'night', 'moon', 'safe', 'lock', 'key', 'police', 'fire',
  'light', 'power', 'rubbish', 'recycling', 'dog', 'cat', 'seat', 'toilet', 'sport', 'running', 'swimming', 'play',
  'music', 'art', 'party', 'worship', 'phone', 'telephone', 'computer', 'letter', 'newspaper', 'camera', 'speech',
  'talk', 'megaphone', 'listen', 'look', 'vote', 'raised-hand', 'question', 'information', 'warning', 'stop',
  'search', 'calendar', 'clock', 'wait', 'list', 'chart', 'star', 'yes', 'no', 'good', 'bad', 'happy', 'neutral',
  'sad', 'worried', 'angry', 'crying', 'lonely', 'ill',
] as const

export type SymbolName = (typeof symbols)[number]

export const isSymbol = (name: string): name is SymbolName => symbols.some((symbol) => symbol === name)

/** The path of a symbol, or of one of the five faces of a smiley scale. */
export const symbolPath = (name: string): string => `/symbols/${name}.svg`
/** @param step '1' (very unhappy) to '5' (very happy) */
export const facePath = (step: string): string => symbolPath(`face-${step}`)

/** Whoever shows a symbol says whose it is. */
export const symbolsLicence = {
  name: 'CC BY-SA 4.0',
  address: 'https://creativecommons.org/licenses/by-sa/4.0/',
  author: 'OpenMoji',
  authorAddress: 'https://openmoji.org',
} as const
