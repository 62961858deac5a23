import type { ErrorCode, RoomError } from '#room/types.ts'

/** Thrown when a request is refused; becomes the body of the response. */
export class Refusal extends Error {
  readonly body: RoomError
  /** Seconds after which a retry may succeed. */
  readonly retryAfter: number | null

  constructor(error: ErrorCode, more: Omit<RoomError, 'error'> = {}, retryAfter: number | null = null) {
    super(error)
    this.body = { error, ...more }
    this.retryAfter = retryAfter
  }
}
