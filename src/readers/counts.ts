import { unreadCodes, type Unread, type UnreadCode } from '#draft/types.ts'

/** Counts what a reader leaves out. */
export class Counts {
  private readonly counts = new Map<UnreadCode, number>()

  add(code: UnreadCode, count = 1): void {
    this.counts.set(code, (this.counts.get(code) ?? 0) + count)
  }

  /** What was counted, in a fixed order. */
  list(): readonly Unread[] {
    return unreadCodes.flatMap((code) => {
      const count = this.counts.get(code) ?? 0
      return count > 0 ? [{ code, count }] : []
    })
  }
}
