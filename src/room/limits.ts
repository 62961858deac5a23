/** Limits of a room server. A request that exceeds one is refused with a code of `RoomError`. */
export const roomLimits = {
  /** Rooms at a time on one server. */
  rooms: 2_000,
  /** Rooms that one address opens per second, and how many at once after a rest. */
  openingsPerSecond: 0.5,
  openingsAtOnce: 60,
  /** Participants and tables in one room. */
  participants: 1_000,
  /** Streams that one token keeps open; the oldest ends. */
  streamsPerToken: 3,
  /** Boards on computers of their own, in one room. */
  boards: 50,
  /** Tokens that a facilitator gives out for others who lead. */
  givenTokens: 50,
  /** Bytes of a request that opens a room, and of any other. */
  workshopBytes: 200_000,
  bodyBytes: 20_000,
  /** How often one phone changes its answer to one ballot. */
  revisions: 1_000,
  /** Requests per second with one token, and how many at once after a rest. */
  perSecond: 10,
  burst: 40,
  /** Hours after which a room ends by itself. */
  hours: 24
} as const

/** Milliseconds between two events of a stream: for boards and facilitators, and the comment that keeps it alive. */
export const streamPace = { update: 250, first: 1_000, alive: 25_000 } as const

/** Milliseconds without any byte of a new stream after which a client polls instead. */
export const silence = 5_000

/** How often a client without a stream polls, in milliseconds. */
export const pollPace = { participant: 2_500, board: 1_000, facilitator: 1_000 } as const
