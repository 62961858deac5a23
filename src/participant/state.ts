import type { Translate } from '#i18n/translator.ts'
import type { Way } from '#room/entry.ts'
import type { CheckWords, ParticipantView } from '#room/types.ts'
import type { Choice } from './choices.ts'
import type { OwnSentence } from './sentence.ts'
import type { TryOut } from './try-out.ts'

/** A check as a participant sees it. */
export type ShownCheck = Extract<ParticipantView['shows'], { readonly kind: 'check' }>

/** Why somebody is not in a room yet. */
export type JoinFault = 'missing' | 'unknown' | 'often' | 'full' | 'unreachable'

/** Everything that the page of a participant shows. */
export interface PhoneState {
  readonly t: Translate
  /** How this device joined, or will join. */
  readonly way: Way
  readonly stage:
    | { readonly kind: 'join'; readonly code: string; readonly fault: JoinFault | null; readonly isBusy: boolean }
    /** `seen` is null until the first view of the room. */
    | { readonly kind: 'room'; readonly seen: ParticipantView | null }
    /** Somebody tries this phone before the workshop. */
    | ({ readonly kind: 'try' } & TryOut)
    | { readonly kind: 'ended' }
  /** The texts of the current check. Null until they are loaded; until then levels have only numbers. */
  readonly words: CheckWords | null
  readonly choices: readonly Choice[]
  /** Null before somebody wrote one. */
  readonly sentence: OwnSentence | null
}

/** What the user can do on the page. */
export interface Acts {
  join(code: string, way: Way): void
  leave(): void
  choose(ballot: Pick<Choice, 'item' | 'ballot'>, level: number | null): void
  forgetLate(): void
  writeSentence(item: string, text: string): void
  handInSentence(item: string, text: string, onFate: (fate: 'saved' | 'late') => void): void
}

/** One screen of the page. It is kept while its `key` stays the same, so that an update wipes nothing. */
export interface Screen {
  readonly nodes: readonly Node[]
  update(state: PhoneState): void
}

/** The name of a level: with its label once the texts are loaded. */
export function levelName({ t, words }: Pick<PhoneState, 't' | 'words'>, level: number | null): string {
  if (level === null) return t('unknown')
  const label = words?.names[level]
  return label === undefined ? t('bare', { level }) : t('level', { level, label })
}
