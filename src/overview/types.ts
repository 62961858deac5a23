import type { Cell } from './columns.ts'

/** A number of drafts. Null in a public overview where it may not be published: see `floor.ts`. */
export type Count = number | null

/** How a score is spread over the drafts. The counts together are all drafts. */
export interface BandCounts {
  /** By band, lowest first. */
  readonly bands: readonly Count[]
  /** Too little was known to name a band. */
  readonly undecided: Count
  /** Nothing counted, so there is no score. */
  readonly without: Count
  /** The mean of the low ends, in points of 100; null without scores. */
  readonly mean: number | null
}

export interface ThemeCounts extends BandCounts {
  readonly id: string
}

/** How one check was answered. Levels and the four other counts together are all drafts. */
export interface CheckCounts {
  readonly id: string
  readonly theme: string
  readonly gate: boolean
  /** By level, from 0. */
  readonly levels: readonly Count[]
  readonly unknown: Count
  readonly unanswered: Count
  readonly notApplicable: Count
  /** Hidden by other answers, outside the quick scan, or not in that version of the questionnaire. */
  readonly notAsked: Count
  /** How many drafts have a cap from this check that sets the band of its theme. */
  readonly limits: Count
  /** In a public overview: all drafts but fewer than five are at level 0, so the number itself may not be published. */
  readonly nearlyAllAtZero?: true
}

/** The answers to one question of a picture: the role of one party, how one group was considered. */
export interface ChoiceCounts {
  readonly picture: 'roles' | 'groups'
  readonly question: string
  readonly options: readonly { readonly value: string | number; readonly drafts: Count }[]
  readonly unanswered: Count
  readonly notAsked: Count
}

/** How often one advice was given, and what happened with it in the lists of actions. */
export interface AdviceCounts {
  readonly id: string
  /** The drafts whose answers call for it now. */
  readonly given: Count
  /** Of these: in the list of actions and not refused; also counts what is done. */
  readonly adopted: Count
  /** Of these: refused in the list of actions. */
  readonly refused: Count
  /** Not among the given: taken on in the list of actions, while the answers no longer call for it. */
  readonly resolved: Count
}

/** How a score or level moved from the first version of a draft to the last. */
export interface Movement {
  readonly up: Count
  readonly same: Count
  readonly down: Count
  /** One of the two versions has no band or level. */
  readonly unknown: Count
}

/** The drafts of which there are several versions. */
export interface Change {
  readonly drafts: Count
  /** By band. */
  readonly overall: Movement
  readonly themes: readonly (Movement & { readonly id: string })[]
  /** By level; only checks that moved in some draft. */
  readonly checks: readonly (Movement & { readonly id: string })[]
}

/** The drafts with the same answer. */
export interface Group {
  /** The option, or `several` when more than one was chosen; null for all others together. */
  readonly value: string | number | null
  readonly drafts: number
  /** How the overall score is spread; null where it may not be published. */
  readonly overall: Pick<BandCounts, 'bands' | 'undecided' | 'without'> | null
  /**
   * The mean of the low ends in points, by theme and for the total; null without scores, or where it may not be
   * published.
   */
  readonly means: readonly { readonly id: string | null; readonly mean: number | null }[]
}

/** The drafts by their answer to one question. Every draft is in one group. */
export interface Breakdown {
  readonly by: 'kind' | 'lead'
  readonly question: string
  readonly groups: readonly Group[]
}

/** How files of the same draft were recognised; see `same-draft.ts`. */
export interface Joined {
  /** False when there were too many files to keep apart: then each file counts as a draft. */
  readonly isPossible: boolean
  /** Drafts whose versions were joined because a file names the assessment that it was copied from. */
  readonly byCopy: Count
  /** Drafts whose versions were joined because title and leading organisation are the same. */
  readonly byTitle: Count
  /** The titles of the drafts in `byTitle`, in order; empty without titles. */
  readonly titles: readonly string[]
}

/** What was read and does not count as a draft of its own, in files. */
export interface LeftOut {
  /** Cannot be read, or is something else than an assessment. */
  readonly unreadable: Count
  /** Answers another questionnaire, which has an overview of its own. */
  readonly otherQuestionnaire: Count
  /** Some visible checks have no answer. */
  readonly unfinished: Count
  /** What one reviewer handed in, in a round: the settled assessment counts. */
  readonly review: Count
  /** The same assessment, saved before. */
  readonly olderSave: Count
  /** An earlier version of a draft; used for the change alone. */
  readonly earlierVersion: Count
}

/** One row per draft, for one's own analysis; see `columns.ts`. */
export interface DraftRows {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** What many assessments of one questionnaire have in common. Ids and numbers, no texts but titles. */
export interface Overview {
  readonly format: 'cohesietoets/overview'
  readonly version: 1
  /** `public`: no titles, no rows, and no number about fewer than five drafts. */
  readonly flavour: 'working' | 'public'
  readonly questionnaire: {
    readonly id: string
    /** The versions that judged, newest first. */
    readonly versions: readonly { readonly version: string; readonly drafts: Count }[]
  }
  /** How many drafts count. */
  readonly drafts: number
  readonly leftOut: LeftOut
  readonly joined: Joined
  /** The first and last day of the drafts; null in a public overview. */
  readonly period: { readonly from: string; readonly to: string } | null
  readonly years: readonly { readonly year: string; readonly drafts: Count }[]
  readonly depths: { readonly quick: Count; readonly full: Count }
  readonly themes: readonly ThemeCounts[]
  readonly overall: BandCounts
  readonly checks: readonly CheckCounts[]
  readonly choices: readonly ChoiceCounts[]
  /** Most often given first. */
  readonly advice: readonly AdviceCounts[]
  /** Null when no draft has several versions. */
  readonly change: Change | null
  readonly breakdowns: readonly Breakdown[]
  /** Null in a public overview, and for so many drafts that they go into a CSV file only. */
  readonly rows: DraftRows | null
}
