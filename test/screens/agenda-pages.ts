import type { Page as Tab } from '@playwright/test'
import type { Page } from './pages.ts'
import { openDesk } from './ways.ts'

const workshops = '/work/live-well-south-tees/workshops'
const below = (path: string) => async (tab: Tab) => {
  await openDesk(tab)
  await tab.goto(`${new URL(tab.url()).pathname}/${path}`)
}
const activity = 'routes/work.workshops.$workshop.agenda.$activity'

/** A workshop being prepared, and the wall that shows where its words arrive. */
export const agendaPages: Page[] = [
  {
    route: 'routes/work.workshops.new',
    name: 'workshop new',
    as: 'Facilitator',
    open: (tab) => tab.goto(`${workshops}/new`),
  },
  { route: 'routes/work.workshops.$workshop.agenda', name: 'agenda', as: 'Facilitator', open: below('agenda') },
  {
    route: 'routes/work.workshops.$workshop.settings',
    name: 'workshop name and day',
    as: 'Facilitator',
    open: below('settings'),
  },
  { route: activity, name: 'agenda budget', as: 'Facilitator', open: below('agenda/new?kind=budget') },
  { route: activity, name: 'agenda scale', as: 'Facilitator', open: below('agenda/new?kind=scale') },
  { route: activity, name: 'agenda slide', as: 'Facilitator', open: below('agenda/new?kind=pause') },
  {
    route: activity,
    name: 'agenda wrong',
    as: 'Facilitator',
    open: async (tab) => {
      await below('agenda/new?kind=poll')(tab)
      await tab.locator('.activity-form > .actions button').click()
      await tab.getByRole('alert').waitFor()
    },
  },
  {
    route: 'routes/w.$workshop.missions',
    name: 'session missions',
    as: 'Facilitator',
    open: async (tab) => {
      await openDesk(tab)
      await tab.goto(`/w/${new URL(tab.url()).pathname.split('/').at(-1)}/missions`)
    },
  },
]
