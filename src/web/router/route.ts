/** A place in the app. The hash contains it, so that the app also works from a file. */
export type Route =
  | { readonly page: 'start' }
  | { readonly page: AssessmentPage; readonly id: string }
  | { readonly page: 'fill'; readonly id: string; readonly part: string | null; readonly question: string | null }
  | { readonly page: 'why'; readonly id: string; readonly theme: string }
  | { readonly page: 'compare'; readonly id: string; readonly other: string | null }
  | { readonly page: 'round'; readonly id: string; readonly step: RoundStep; readonly check: string | null }
  | { readonly page: 'workshop'; readonly id: string; readonly step: WorkshopPart }
  /** What the room sees, in a window of its own. */
  | { readonly page: 'board'; readonly of: string }
  /** The board of a room on a computer of its own; without a code it asks for one. */
  | { readonly page: 'screen'; readonly code: string | null }
  | { readonly page: 'new-workshop' }
  /** What several assessments have in common. */
  | { readonly page: 'overview' }
  /** Leads a room from this device too; `of` is the assessment of its workshop. */
  | { readonly page: 'take-over'; readonly token: string; readonly of: string }
  /** A phone with which a facilitator goes to the next or previous item. */
  | { readonly page: 'clicker'; readonly token: string }
  /** Starts a review round: from an assessment on this device, or from nothing. */
  | { readonly page: 'invite'; readonly from: string | null }
  | { readonly page: InformationPage }
  | { readonly page: 'not-found' }

/** A route to a page of one assessment. */
export type AssessmentRoute = Extract<Route, { readonly id: string }>

export const assessmentPages = ['answers', 'outcome', 'what-if', 'advice', 'actions', 'report', 'upgrade'] as const
export type AssessmentPage = (typeof assessmentPages)[number]

/** The pages of a review round, in the order in which a coordinator uses them. */
export const roundSteps = ['collect', 'compare', 'agenda', 'settle', 'sign-off'] as const
export type RoundStep = (typeof roundSteps)[number]

/** The pages of a workshop, in the order in which a facilitator uses them. */
export const workshopSteps = ['prepare', 'run', 'close'] as const
export type WorkshopStep = (typeof workshopSteps)[number]

/** All pages of a workshop: its steps, and what a facilitator does beforehand. */
const workshopParts = [...workshopSteps, 'rehearsal', 'venue'] as const
export type WorkshopPart = (typeof workshopParts)[number]

export const informationPages = ['method', 'paper', 'privacy', 'accessibility', 'glossary', 'keyboard'] as const
export type InformationPage = (typeof informationPages)[number]

const isOneOf = <T extends string>(list: readonly T[], word: string): word is T =>
  (list as readonly string[]).includes(word)

/**
 * Parses a hash such as `#/assessment/<id>/fill/scope/top-and-bottom`. An unknown one gives the page `not-found`; never
 * throws.
 */
export function parseRoute(hash: string): Route {
  const segments = hash
    .replace(/^#\/?/, '')
    .split('/')
    .filter((word) => word !== '')
    .map(decode)
  const [first, second, third = 'fill', fourth = null, fifth = null] = segments
  if (first === undefined) return { page: 'start' }
  if (segments.length === 1 && isOneOf(informationPages, first)) return { page: first }
  if (first === 'invite' && segments.length <= 2) return { page: 'invite', from: second ?? null }
  if (first === 'new-workshop' && segments.length === 1) return { page: 'new-workshop' }
  if (first === 'overview' && segments.length === 1) return { page: 'overview' }
  if (first === 'board' && second !== undefined && segments.length === 2) return { page: 'board', of: second }
  if (first === 'screen' && segments.length <= 2) return { page: 'screen', code: second ?? null }
  if (first === 'room' && second !== undefined && segments.length === 3)
    return { page: 'take-over', token: second, of: third }
  if (first === 'clicker' && second !== undefined && segments.length === 2) return { page: 'clicker', token: second }
  if (first !== 'assessment' || second === undefined) return { page: 'not-found' }
  const id = second
  if (third === 'fill') return { page: 'fill', id, part: fourth, question: fifth }
  if (third === 'compare') return { page: 'compare', id, other: fourth }
  if (third === 'round' && isOneOf(roundSteps, fourth ?? 'collect'))
    return { page: 'round', id, step: roundSteps.find((step) => step === fourth) ?? 'collect', check: fifth }
  if (third === 'workshop' && isOneOf(workshopParts, fourth ?? 'prepare'))
    return { page: 'workshop', id, step: workshopParts.find((step) => step === fourth) ?? 'prepare' }
  if (third === 'why' && fourth !== null) return { page: 'why', id, theme: fourth }
  if (isOneOf(assessmentPages, third)) return { page: third, id }
  return { page: 'not-found' }
}

/** The hash of a route; `parseRoute` returns the route. */
export function hrefTo(route: Route): string {
  const segments = segmentsOf(route)
    .filter((word) => word !== null)
    .map(encodeURIComponent)
  return `#/${segments.join('/')}`
}

function segmentsOf(route: Route): readonly (string | null)[] {
  switch (route.page) {
    case 'start':
      return []
    case 'not-found':
      return ['not-found']
    case 'fill':
      return ['assessment', route.id, 'fill', route.part, route.part === null ? null : route.question]
    case 'compare':
      return ['assessment', route.id, 'compare', route.other]
    case 'round':
      return ['assessment', route.id, 'round', route.step, route.check]
    case 'workshop':
      return ['assessment', route.id, 'workshop', route.step]
    case 'board':
      return ['board', route.of]
    case 'screen':
      return ['screen', route.code]
    case 'new-workshop':
    case 'overview':
      return [route.page]
    case 'take-over':
      return ['room', route.token, route.of]
    case 'clicker':
      return ['clicker', route.token]
    case 'invite':
      return ['invite', route.from]
    case 'why':
      return ['assessment', route.id, 'why', route.theme]
    case 'answers':
    case 'outcome':
    case 'what-if':
    case 'advice':
    case 'actions':
    case 'report':
    case 'upgrade':
      return ['assessment', route.id, route.page]
    case 'method':
    case 'paper':
    case 'privacy':
    case 'accessibility':
    case 'glossary':
    case 'keyboard':
      return [route.page]
  }
}

function decode(word: string): string {
  try {
    return decodeURIComponent(word)
  } catch {
    return word
  }
}
