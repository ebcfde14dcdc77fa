import type { HowWeTell } from '../schema.ts'
import { statusCases } from './cases.ts'
import { behind, farBehind, longLate, soon, staleReading, statusRules } from './status.ts'

/** The rules as everybody may read them, made from the ones that are used. */
export const howWeTell: HowWeTell = {
  rules: statusRules.map(({ colour, reason }) => ({ colour, reason })),
  numbers: { longLate, soon, staleReading, farBehind, behind },
  cases: statusCases.map(({ today, standing, colour, reason }) => {
    const { stance, outcome, dueOn, firstDue, milestones, measure, readings } = standing
    const whole =
      measure && measure.baseline !== null && measure.baselineOn !== null && measure.target !== null
        ? { baseline: measure.baseline, baselineOn: measure.baselineOn, target: measure.target }
        : null
    const reading = readings[0] ?? null
    return { ...{ today, colour, reason, stance, outcome, dueOn, firstDue, milestones, reading }, measure: whole }
  }),
}
