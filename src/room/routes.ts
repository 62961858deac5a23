/** The addresses of a room server, relative to the app. A token says which room; an address never does. */
export const routes = {
  /** GET, no token: whether this is a room server; see `ServerInfo`. */
  server: 'api/server',
  /** POST `NewRoom`, no token → `OpenedRoom`. */
  rooms: 'api/rooms',
  /** POST `Joining`, no token → `Joined`. */
  join: 'api/join',
  /** PUT `Answer`, token of a participant → `Saved`. */
  answer: 'api/room/answer',
  /** PUT `Sentence`, token of a participant → 204. */
  sentence: 'api/room/sentence',
  /** POST a command of the workshop, token of a facilitator → `Applied`. */
  commands: 'api/room/commands',
  /** PUT `ScreenChange`, token of a facilitator → 204. */
  screen: 'api/room/screen',
  /** POST `TokenWish`, token of the facilitator → `GivenToken`. */
  tokens: 'api/room/tokens',
  /** POST, token of the facilitator: ends the room → `Proof`. */
  end: 'api/room/end'
} as const

/** The views that clients can follow. Each contains what its readers may see, and nothing else. */
export const viewNames = ['participant', 'board', 'facilitator'] as const
export type ViewName = (typeof viewNames)[number]

/** GET with a token: the current view; with `?after=TAG` 204 while the view still has that tag. */
export const viewRoute = (view: ViewName): string => `api/room/${view}`

/** GET with a token: the same view as server-sent events. */
export const streamRoute = (view: ViewName): string => `api/room/${view}/stream`

/** GET, no token: the texts of a check, see `CheckWords`. They never change, so a browser may cache them. */
export const wordsRoute = (questionnaire: string, version: string, check: string, language: string): string =>
  `api/words/${[questionnaire, version, check, language].map(encodeURIComponent).join('/')}`
