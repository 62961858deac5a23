import { plainTranslator } from '#i18n/plain-translator.ts'
import type { Language } from '#lib/language.ts'
import { ask, post } from '#live/room.ts'
import { newToken } from '#live/new-token.ts'
import { readEntry, type Way } from '#room/entry.ts'
import { readCode } from '#room/code.ts'
import { wordsRoute } from '#room/routes.ts'
import type { CheckWords, ErrorCode, Joined, ParticipantView } from '#room/types.ts'
import { pauseAfter, waiting } from '#live/pause.ts'
import { keepLanguage, startLanguage, translations as wordsOf } from './content.ts'
import { readKept, writeKept, type Kept } from './kept.ts'
import { page, type PageState } from './page.ts'
import type { JoinFault } from './state.ts'
import { handIn, type OwnSentence } from './sentence.ts'
import { tryOut } from './try-out.ts'
import { visit, type Visit } from './visit.ts'
import '#web/styles/tokens.css'
import '#web/styles/base.css'
import '#web/components/Button.css'
import '#web/components/Field.css'
import './Participant.css'

/** The app and the room server stand one folder higher. */
const base = '../'

const root = document.getElementById('page')
if (root === null) throw new Error('meedoen/index.html has no #page')

const inLanguage = (language: Language): Pick<PageState, 'language' | 't'> => ({
  language,
  t: plainTranslator(wordsOf[language])
})

let state: PageState = {
  ...inLanguage(startLanguage()),
  stage: { kind: 'join', code: '', fault: null, isBusy: false },
  way: 'phone',
  words: null,
  choices: [],
  sentence: null,
  isLost: false
}
let current: Visit | null = null
let stopTrying: () => void = () => undefined

const draw = page(root, {
  join: (code, way) => void join(code, way),
  leave,
  choose: (ballot, level) => current?.choices.choose(ballot, level),
  forgetLate: () => current?.choices.forgetLate(),
  writeSentence: (item, text) => set({ sentence: { item, text, fate: 'typed' } }),
  handInSentence: (item, text, onFate) => void giveSentence({ item, text, fate: 'unsaved' }, onFate),
  switchLanguage: () => {
    const language = state.language === 'nl' ? 'en' : 'nl'
    keepLanguage(language)
    set({ ...inLanguage(language), words: null })
    void findWords()
  }
})

function set(changed: Partial<PageState>): void {
  state = { ...state, ...changed }
  draw(state)
}

const stay = (code: string, fault: JoinFault | null, isBusy = false): void =>
  set({ stage: { kind: 'join', code, fault, isBusy } })

let joining = 0

/** Joins the room with this code, and keeps trying while the room cannot be reached. */
async function join(typed: string, way: Way): Promise<void> {
  const mine = (joining += 1)
  set({ way })
  const code = readCode(typed)
  if (code === null) return stay(typed, 'missing')
  const kept = keptFor(code, way)
  for (let failures = 1; mine === joining; failures += 1) {
    stay(typed, failures === 1 ? null : 'unreachable', true)
    const { token } = kept
    const replied = await post<Joined>(base, 'join', { code, token, as: way === 'table' ? 'table' : 'phone' })
    if (mine !== joining) return
    if (replied.ok) {
      if (way === 'try') return enterToTry(kept)
      writeKept(kept)
      return enter(kept)
    }
    const fault = faultOf(replied.error?.error)
    if (fault !== null) return stay(typed, fault)
    await waiting(pauseAfter(failures, Math.random())).over
  }
}

/**
 * What this phone keeps of a room, in this way: what it kept when it was in this room before, otherwise a new token. A
 * phone that becomes the device of a table stays one participant, and counts once.
 */
function keptFor(code: string, way: Way): Kept {
  const before = readKept()
  if (before === null || before.code !== code || way === 'try') return { code, way, token: newToken(), choices: [] }
  const { hasLeft: _, ...kept } = before
  return { ...kept, way }
}

/** A fault that the user can act on; null when only a retry can help. */
const faultOf = (error: ErrorCode | undefined): JoinFault | null =>
  error === undefined ? null : (faults[error] ?? null)

const faults: Readonly<Partial<Record<ErrorCode, JoinFault>>> = {
  'unknown-code': 'unknown',
  'bad-request': 'unknown',
  'too-many': 'often',
  'room-full': 'full'
}

async function giveSentence(given: OwnSentence, onFate: (fate: 'saved' | 'late') => void): Promise<void> {
  const token = readKept()?.token
  if (token === undefined) return
  set({ sentence: given })
  const fate = await handIn(base, token, given, () => state.sentence === given)
  if (state.sentence !== given) return
  set({ sentence: { ...given, fate } })
  onFate(fate)
}

/** A trial is not stored, so a phone that is in a room stays in it. */
function enterToTry({ token }: Kept): void {
  current?.leave()
  stopTrying()
  set({ stage: { kind: 'try', transport: null, milliseconds: null } })
  stopTrying = tryOut(base, token, {
    onResult: (result) => set({ stage: { kind: 'try', ...result } }),
    onEnd: () => set({ stage: { kind: 'ended' } })
  })
}

function enter(kept: Kept): void {
  current?.leave()
  stopTrying()
  const { choices, way = 'phone' } = kept
  set({ stage: { kind: 'room', seen: null }, way, choices, isLost: false })
  current = visit(base, kept, {
    onView: (seen) => {
      const isOther = checkAt(seen) !== checkAt(seenNow())
      set({ stage: { kind: 'room', seen }, ...(isOther ? { words: null } : {}) })
      if (isOther) void findWords()
    },
    onChoices: (choices) => set({ choices }),
    onContact: (isThere) => set({ isLost: !isThere }),
    onEnd: () => set({ stage: { kind: 'ended' } })
  })
}

function leave(): void {
  joining += 1
  current?.leave()
  stopTrying()
  current = null
  const kept = readKept()
  if (kept !== null) writeKept({ ...kept, hasLeft: true })
  history.replaceState(null, '', window.location.pathname)
  set({ stage: { kind: 'join', code: '', fault: null, isBusy: false }, way: 'phone', choices: [], words: null })
}

const seenNow = (): ParticipantView | null => (state.stage.kind === 'room' ? state.stage.seen : null)
const checkAt = (seen: ParticipantView | null): string | null => (seen?.shows.kind === 'check' ? seen.shows.item : null)

/** Loads the texts of the current check, in the language of the page. */
async function findWords(): Promise<void> {
  const seen = seenNow()
  const check = checkAt(seen)
  if (seen === null || check === null) return
  const { language } = state
  const { id, version } = seen.questionnaire
  const isStill = (): boolean => checkAt(seenNow()) === check && state.language === language
  for (let failures = 1; isStill(); failures += 1) {
    const replied = await ask<CheckWords>(base, wordsRoute(id, version, check, language), { method: 'GET' })
    if (!isStill()) return
    if (replied.ok) return set({ words: replied.body })
    await waiting(pauseAfter(failures, Math.random())).over
  }
}

/** The decoded text after the `#`; empty when it cannot be decoded. */
function hash(): string {
  try {
    return decodeURIComponent(window.location.hash.slice(1))
  } catch {
    return ''
  }
}

/** Starts with the code in the address, or with the room that this phone was in. */
function start(): void {
  draw(state)
  const entry = readEntry(hash())
  const kept = readKept()
  // A device of a table that opens the code for phones stays a device of a table.
  const isSame = entry?.code === kept?.code && (entry?.way === 'phone' || entry?.way === kept?.way)
  if (kept !== null && kept.hasLeft === undefined && (entry === null || isSame)) enter(kept)
  else if (entry !== null) void join(entry.code, entry.way)
}

start()
// Somebody opened the code of another room in the same page.
window.addEventListener('hashchange', start)
