import type { TemplateName } from '../schema/templates.ts'
import { afterEvent } from './after-event.ts'
import { consultation } from './consultation.ts'
import { empty } from './empty.ts'
import type { Template } from './parts.ts'
import { whatIsStrong } from './what-is-strong.ts'
import { whatMatters } from './what-matters.ts'
import { youthCheckIn } from './youth-check-in.ts'

export const templates: Record<TemplateName, Template> = {
  'what-matters': whatMatters,
  'what-is-strong': whatIsStrong,
  consultation,
  'youth-check-in': youthCheckIn,
  'after-event': afterEvent,
  empty,
}
