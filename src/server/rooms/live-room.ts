import { createHash } from 'node:crypto'
import { unseenBallot } from '#room/ballots.ts'
import { streamPace } from '#room/limits.ts'
import type { ViewName } from '#room/routes.ts'
import type { Views } from '#room/types.ts'
import { facilitatorView, participantView, roomBoardView } from '#room/views.ts'
import type { Questionnaire } from '#questionnaire/types.ts'
import type { Workshop } from '#workshop/types.ts'
import { boardView, type BoardView } from '#workshop/view.ts'
import type { RoomStore, StoredRoom } from '../storage/room-store.ts'

/** A view in the form in which it is sent: made once for all its readers. */
export interface Rendered {
  readonly tag: string
  readonly json: string
  /** The same as a server-sent event. */
  readonly event: Buffer
}

type AllRendered = Readonly<Record<ViewName, Rendered>>

/** Somebody who follows a view. */
export interface Follower {
  readonly view: ViewName
  send(event: Buffer): void
  /** The room is over. */
  end(): void
}

/** Milliseconds after which a view is built again when the database did not answer. */
const again = 1_000

/** The views of one room on this node. Built only when somebody looks and something changed. */
export class LiveRoom {
  lastUse = performance.now()
  private readonly followers = new Set<Follower>()
  private rendered: AllRendered | null = null
  private board: { readonly revision: number; readonly view: BoardView } | null = null
  /**
   * The number of changes so far; how many of them the views being built contain; and how many the finished views
   * contain.
   */
  private readonly count = { changes: 1, taken: 0, shown: 0 }
  /** When to show the changes that no build contains yet. */
  private dueAt = 0
  private lastMade = -Infinity
  private making: Promise<void> | null = null
  private timer: NodeJS.Timeout | undefined
  private readonly id: string
  private readonly store: RoomStore
  private readonly questionnaireOf: (workshop: Workshop) => Questionnaire

  constructor(id: string, store: RoomStore, questionnaireOf: (workshop: Workshop) => Questionnaire) {
    this.id = id
    this.store = store
    this.questionnaireOf = questionnaireOf
  }

  get isFollowed(): boolean {
    return this.followers.size > 0
  }

  /** The current view; null when the room is over. */
  async view(name: ViewName): Promise<Rendered | null> {
    this.lastUse = performance.now()
    // A build in progress may be from before the last change.
    const due = performance.now() >= this.dueAt ? this.count.changes : this.count.taken
    while (this.count.shown < due) await this.make()
    return this.rendered?.[name] ?? null
  }

  /** Sends the current view, and from then on every change. Resolves to false when the room is over. */
  async follow(follower: Follower): Promise<boolean> {
    const first = await this.view(follower.view)
    if (first === null) return false
    follower.send(first.event)
    this.followers.add(follower)
    const now = this.rendered?.[follower.view] ?? first
    if (now.tag !== first.tag) follower.send(now.event)
    if (this.isPending) this.schedule(this.dueAt - performance.now())
    return true
  }

  leave(follower: Follower): void {
    this.followers.delete(follower)
  }

  /** Records a change. Numbers wait a moment, so that a hundred answers make one event. */
  changed(kind: 'state' | 'numbers'): void {
    const now = performance.now()
    const due = kind === 'state' ? now : Math.max(now, this.lastMade + streamPace.update)
    const isDueBefore = this.isPending && this.dueAt <= due
    this.count.changes += 1
    if (isDueBefore) return
    this.dueAt = due
    this.schedule(due - now)
  }

  end(): void {
    clearTimeout(this.timer)
    const all = [...this.followers]
    this.followers.clear()
    for (const follower of all) follower.end()
  }

  /** Whether there are changes that no build contains yet. */
  private get isPending(): boolean {
    return this.count.taken < this.count.changes
  }

  private schedule(wait: number): void {
    if (!this.isFollowed) return
    clearTimeout(this.timer)
    this.timer = setTimeout(
      () => {
        this.make().catch(() => this.schedule(again))
      },
      Math.max(0, wait)
    )
  }

  private make(): Promise<void> {
    this.making ??= this.render().finally(() => {
      this.making = null
      if (this.isPending) this.schedule(this.dueAt - performance.now())
    })
    return this.making
  }

  private async render(): Promise<void> {
    this.count.taken = this.count.changes
    const taken = this.count.taken
    this.dueAt = Infinity
    this.lastMade = performance.now()
    try {
      const room = await this.store.read(this.id)
      if (room === null) {
        this.rendered = null
        this.count.shown = taken
        this.end()
        return
      }
      const views = await this.viewsOf(room)
      const before = this.rendered
      this.rendered = {
        participant: renderedOf(views.participant, before?.participant),
        board: renderedOf(views.board, before?.board),
        facilitator: renderedOf(views.facilitator, before?.facilitator)
      }
      this.count.shown = taken
      for (const follower of this.followers) {
        const { tag, event } = this.rendered[follower.view]
        if (tag !== before?.[follower.view].tag) follower.send(event)
      }
    } catch (fault) {
      this.count.taken = this.count.shown
      this.dueAt = 0
      throw fault
    }
  }

  private async viewsOf({ code, state, revision, endsAt }: StoredRoom): Promise<Views> {
    const questionnaire = this.questionnaireOf(state.workshop)
    const [numbers, sentences] = await Promise.all([
      this.store.numbers(this.id, unseenBallot(state.workshop)),
      this.store.sentences(this.id)
    ])
    if (this.board?.revision !== revision) this.board = { revision, view: boardView(state.workshop, questionnaire) }
    return {
      participant: participantView(state, questionnaire),
      board: roomBoardView(state, this.board.view, numbers, code, questionnaire),
      facilitator: facilitatorView(state, numbers, sentences, { code, endsAt: new Date(endsAt).toISOString() })
    }
  }
}

/** The bytes of a view; the earlier ones when the view is the same. */
function renderedOf(view: unknown, before: Rendered | undefined): Rendered {
  const json = JSON.stringify(view)
  const tag = createHash('sha256').update(json).digest('base64url').slice(0, 12)
  if (before?.tag === tag) return before
  return { tag, json, event: Buffer.from(`event: view\nid: ${tag}\ndata: ${json}\n\n`) }
}
