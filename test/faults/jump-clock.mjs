// Loaded into a product before anything of its own: at SIGUSR2 its clock jumps an hour back, at the next one forth again.
const RealDate = Date
const hour = 60 * 60 * 1000
let jump = 0
process.on('SIGUSR2', () => {
  jump = jump === 0 ? -hour : 0
})
const now = () => RealDate.now() + jump
globalThis.Date = new Proxy(RealDate, {
  construct: (real, given, made) => Reflect.construct(real, given.length > 0 ? given : [now()], made),
  get: (real, name) => (name === 'now' ? now : Reflect.get(real, name)),
})
