import { divide, fraction, isBelow, mean, sum, times, toNumber, add, type Fraction } from './fraction.ts'

/**
 * The scoring once more, written from the description of the method alone: naive, exact (fractions), with the weights
 * typed in again. It shares nothing with the engine and reads none of its files, so that an error would have to be made
 * twice.
 */

type Flags = '' | 'Q' | 'G Q' | 'N'
const method: Readonly<Record<string, Readonly<Record<string, readonly [weight: number, flags: Flags]>>>> = {
  ministries: {
    'szw-role': [3, 'G Q'],
    'ocw-role': [3, 'G Q'],
    'early-involvement': [2, 'Q'],
    'shared-analysis': [2, ''],
    'joint-decisions': [2, ''],
    'policy-links': [1, ''],
    'other-actors': [1, '']
  },
  scope: {
    'cohesion-defined': [2, 'Q'],
    'beyond-access': [2, 'Q'],
    'top-and-bottom': [3, 'G Q'],
    'root-causes': [2, ''],
    'group-distance': [2, ''],
    'citizen-government': [2, ''],
    'values-complement': [1, 'N']
  },
  individualisation: {
    'both-sides': [2, 'Q'],
    'own-push': [3, 'G Q'],
    'social-ties': [2, ''],
    opposition: [2, ''],
    'collective-alternatives': [1, 'N'],
    'public-discussion': [3, 'G Q'],
    'side-effects-watch': [1, '']
  },
  diversity: {
    'assumed-citizen': [3, 'G Q'],
    'citizen-types': [2, 'Q'],
    'layered-behaviour': [2, ''],
    'effects-per-group': [2, 'Q'],
    'tested-with-people': [2, ''],
    'room-to-differ': [2, ''],
    'language-and-power': [1, '']
  },
  horizon: { 'long-view': [2, 'Q'], 'slow-shifts': [2, ''], 'adjust-moments': [2, ''], proportion: [1, ''] }
}

/** All checks, in order, for code that makes up answers. */
export const allChecks: readonly string[] = Object.values(method).flatMap((theme) => Object.keys(theme))

/**
 * Whether a character is visible on paper by itself. Decided by one property after the other, character by character;
 * the last line has characters that Unicode calls a letter or symbol though they are empty: Braille blank, object
 * replacement, null notehead, and the full and half blank of hieroglyphs.
 */
function isDrawn(character: string): boolean {
  const point = character.codePointAt(0) ?? 0
  const isNoncharacter = (point >= 0xfdd0 && point <= 0xfdef) || (point & 0xfffe) === 0xfffe
  const isHalf = point >= 0xd800 && point <= 0xdfff
  return !(
    isNoncharacter ||
    isHalf ||
    /^[\p{Z}\p{Cc}\p{Cf}]$/u.test(character) ||
    /^\p{Mark}$/u.test(character) ||
    /^\p{DI}$/u.test(character) ||
    [0x2800, 0xfffc, 0x1d159, 0x13441, 0x13442].includes(point)
  )
}

export type Sheet = Readonly<Record<string, unknown>>
type Outcome = 'answered' | 'unknown' | 'unanswered' | 'not-applicable' | 'hidden'

export interface ReferenceFinding {
  readonly check: string
  readonly theme: string
  readonly outcome: Outcome
  readonly level: number | null
  readonly weight: number
  readonly gate: boolean
  readonly evidence: boolean
}

function find(
  check: string,
  theme: string,
  weight: number,
  flags: Flags,
  depth: 'quick' | 'full',
  sheet: Sheet
): ReferenceFinding {
  const answer = sheet[check]
  const remark = sheet[`${check}-Comment`]
  const hasRemark = typeof remark === 'string' && [...remark].some(isDrawn)
  const finding = { check, theme, weight, gate: flags.includes('G'), level: null, evidence: false }
  if (depth === 'quick' && !flags.includes('Q')) return { ...finding, outcome: 'hidden' }
  if (answer === 0 || answer === 1 || answer === 2 || answer === 3)
    return { ...finding, outcome: 'answered', level: answer, evidence: hasRemark }
  if (answer === 'unknown') return { ...finding, outcome: 'unknown' }
  if (answer === 'not-applicable' && flags.includes('N') && hasRemark) return { ...finding, outcome: 'not-applicable' }
  return { ...finding, outcome: 'unanswered' }
}

const hundred = fraction(100)
const isOpen = (finding: ReferenceFinding): boolean => finding.outcome === 'unknown' || finding.outcome === 'unanswered'
const counts = (finding: ReferenceFinding): boolean => finding.outcome === 'answered' || isOpen(finding)

function weighted(findings: readonly ReferenceFinding[], openCredit: number): Fraction {
  const total = findings.map((finding) => fraction(finding.weight))
  const earned = findings.map((finding) =>
    times(fraction(finding.weight), finding.level === null ? fraction(openCredit) : fraction(finding.level, 3))
  )
  return times(hundred, divide(sum(earned), sum(total)))
}

function bandOf(points: Fraction): number {
  if (isBelow(points, fraction(25))) return 0
  if (isBelow(points, fraction(50))) return 1
  if (isBelow(points, fraction(75))) return 2
  return 3
}

interface ReferenceCap {
  readonly rule: string
  readonly check?: string
  readonly band: number
}

function capsOf(findings: readonly ReferenceFinding[], depth: 'quick' | 'full'): ReferenceCap[] {
  const caps: ReferenceCap[] = []
  for (const finding of findings) {
    if (finding.gate && finding.level === 0) caps.push({ rule: 'gate-at-0', check: finding.check, band: 1 })
    if (finding.gate && finding.level === 1) caps.push({ rule: 'gate-at-1', check: finding.check, band: 2 })
    if (finding.gate && isOpen(finding)) caps.push({ rule: 'gate-open', check: finding.check, band: 2 })
    if (!finding.gate && finding.level === 0) caps.push({ rule: 'check-at-0', check: finding.check, band: 2 })
  }
  const high = findings.filter((finding) => finding.level === 2 || finding.level === 3)
  const supported = high.filter((finding) => finding.evidence)
  if (depth === 'full' && high.length > 0 && supported.length * 100 < high.length * 80)
    caps.push({ rule: 'evidence', band: 2 })
  return caps
}

const capped = (band: number, caps: readonly ReferenceCap[]): number => Math.min(band, ...caps.map((cap) => cap.band))

interface Judged {
  readonly id: string
  readonly low: Fraction
  readonly high: Fraction
  readonly band: number
}

/** The outcome of these answers by the method. Numbers as points of 100. */
export function referenceOutcome(sheet: Sheet, depth: 'quick' | 'full') {
  const findings = Object.entries(method).flatMap(([theme, checks]) =>
    Object.entries(checks).map(([check, [weight, flags]]) => find(check, theme, weight, flags, depth, sheet))
  )

  const judged: Judged[] = []
  const themes = Object.keys(method).map((id) => {
    const own = findings.filter((finding) => finding.theme === id)
    const counting = own.filter(counts)
    const caps = capsOf(own, depth)
    const tally = {
      answered: own.filter((finding) => finding.outcome === 'answered').length,
      unknown: own.filter((finding) => finding.outcome === 'unknown').length,
      unanswered: own.filter((finding) => finding.outcome === 'unanswered').length,
      notApplicable: own.filter((finding) => finding.outcome === 'not-applicable').length,
      complete: own.every((finding) => finding.outcome !== 'unanswered')
    }
    if (counting.length === 0)
      return { id, score: null, band: null, uncappedBand: null, possibleBand: null, caps, ...tally }
    const low = weighted(counting, 0)
    const high = weighted(counting, 1)
    const band = capped(bandOf(low), caps)
    if (id !== 'horizon') judged.push({ id, low, high, band })
    const possibleBand = capped(
      bandOf(high),
      caps.filter((cap) => cap.rule !== 'gate-open' && cap.rule !== 'evidence')
    )
    return {
      id,
      score: { low: toNumber(low), high: toNumber(high) },
      band,
      uncappedBand: bandOf(low),
      possibleBand,
      caps,
      ...tally
    }
  })

  const high = findings.filter((finding) => finding.level === 2 || finding.level === 3)
  const visible = findings.filter((finding) => finding.outcome !== 'hidden')
  return {
    findings,
    themes,
    overall: overallOf(judged),
    substantiation: high.length === 0 ? null : high.filter((finding) => finding.evidence).length / high.length,
    completeness: visible.filter((finding) => finding.outcome !== 'unanswered').length / visible.length,
    futures: futuresOf(sheet),
    contradictions: contradictionsIn(findings, sheet),
    checkAdvice: checkAdviceOf(findings, depth)
  }
}

function overallOf(judged: readonly Judged[]) {
  if (judged.length === 0) return { score: null, band: null, weakest: null, sensitivity: null }
  const ceiling = Math.min(...judged.map((theme) => theme.band)) + 1
  const bandFor = (points: Fraction): number => Math.min(bandOf(points), ceiling)
  const low = mean(judged.map((theme) => theme.low))
  const band = bandFor(low)

  let lowest: Fraction | undefined
  let highest: Fraction | undefined
  for (let corner = 0; corner < 2 ** judged.length; corner += 1) {
    const weights = judged.map((_, index) => ((corner >> index) & 1 ? fraction(2) : fraction(1, 2)))
    const here = divide(
      sum(judged.map((theme, index) => times(theme.low, weights[index] ?? fraction(1)))),
      sum(weights)
    )
    if (lowest === undefined || isBelow(here, lowest)) lowest = here
    if (highest === undefined || isBelow(highest, here)) highest = here
  }
  const ends = [lowest ?? low, highest ?? low] as const

  // Weakest: the lowest band, then the lowest score, then the first.
  let weakest = judged[0]
  for (const theme of judged) {
    if (
      weakest === undefined ||
      theme.band < weakest.band ||
      (theme.band === weakest.band && isBelow(theme.low, weakest.low))
    )
      weakest = theme
  }
  return {
    score: { low: toNumber(low), high: toNumber(mean(judged.map((theme) => theme.high))) },
    band,
    weakest: weakest?.id ?? null,
    sensitivity: {
      low: toNumber(ends[0]),
      high: toNumber(ends[1]),
      stable: bandFor(ends[0]) === band && bandFor(ends[1]) === band
    }
  }
}

const futureNames = ['user-utopia', 'wild-west', 'big-brother', 'big-business']

/** A verdict waits for all four futures, but a negative one counts at once. */
function futuresOf(sheet: Sheet) {
  const judgement = (future: string): unknown => sheet[`future-${future}`]
  const negative = futureNames.filter((future) => judgement(future) === 'weaker' || judgement(future) === 'much-weaker')
  const open = futureNames.filter((future) => judgement(future) === undefined || judgement(future) === 'unknown')
  const verdict =
    negative.length > 2 ? 'fragile' : negative.length > 0 ? 'vulnerable' : open.length > 0 ? 'open' : 'robust'
  return { verdict, negative, open }
}

/**
 * The consistency rules, by the ids of the questionnaire. A rule about roles or groups does not apply while nothing at
 * all is filled in there: an empty list is no statement.
 */
function contradictionsIn(findings: readonly ReferenceFinding[], sheet: Sheet): readonly string[] {
  const level = (check: string): number => findings.find((finding) => finding.check === check)?.level ?? NaN
  const values = (prefix: string): [string, unknown][] =>
    Object.entries(sheet).filter(([name, value]) => name.startsWith(prefix) && value !== undefined)
  const roles = values('role-')
  const groups = values('group-').filter(([, value]) =>
    ['not-considered', 'considered', 'consulted', 'tested'].includes(String(value))
  )
  const groupsWith = (...kinds: string[]): number => groups.filter(([, value]) => kinds.includes(String(value))).length
  const isSeen = (group: string): boolean =>
    ['considered', 'consulted', 'tested'].includes(String(sheet[`group-${group}`]))
  const fired: string[] = []
  for (const party of ['szw', 'ocw']) {
    const role = String(sheet[`role-${party}`])
    if (level(`${party}-role`) >= 2 && ['none', 'informed', 'consulted'].includes(role))
      fired.push(`${party}-level-without-role`)
    if (level(`${party}-role`) <= 1 && ['co-writer', 'co-owner'].includes(role))
      fired.push(`${party}-role-without-level`)
  }
  const others = roles.filter(
    ([name, role]) =>
      ![sheet['lead-ministry']].flat().some((lead) => name === `role-${String(lead)}`) &&
      ['co-writer', 'co-owner'].includes(String(role))
  )
  if (level('early-involvement') === 3 && roles.length > 0 && others.length === 0) fired.push('early-without-others')
  if (groups.length > 0) {
    if (level('top-and-bottom') >= 2 && !['high-income', 'high-education', 'high-wealth'].some(isSeen))
      fired.push('top-without-well-off')
    if (level('tested-with-people') >= 2 && groupsWith('tested') === 0) fired.push('tested-without-group')
    if (level('citizen-types') >= 2 && groupsWith('considered', 'consulted', 'tested') < 4)
      fired.push('types-without-groups')
    if (level('public-discussion') === 3 && groupsWith('consulted', 'tested') <= 1)
      fired.push('discussion-without-groups')
  }
  if (level('beyond-access') >= 2 && level('cohesion-defined') <= 1) fired.push('goals-without-meaning')
  if (level('long-view') >= 2 && Number(sheet['horizon-years'] ?? NaN) < 10) fired.push('long-view-short-horizon')
  if (level('side-effects-watch') >= 2 && level('adjust-moments') === 0) fired.push('watch-without-adjusting')
  const levels = findings.flatMap((finding) => (finding.level === null ? [] : [finding.level]))
  if (levels.length >= 8 && new Set(levels).size === 1) fired.push('all-same-level')
  return fired
}

/** For each check with an advice: the id of the advice, its gain and whether the check causes a cap. */
function checkAdviceOf(findings: readonly ReferenceFinding[], depth: 'quick' | 'full') {
  return findings.flatMap((finding) => {
    const isLow = finding.outcome === 'answered' && finding.level !== null && finding.level < 3
    if (!isLow && finding.outcome !== 'unknown') return []
    const theme = findings.filter((other) => other.theme === finding.theme)
    return [
      {
        id: `${finding.check}:${finding.level ?? 'unknown'}`,
        gain: toNumber(gainOf(finding, theme)),
        cap: capsOf(theme, depth).some((cap) => cap.check === finding.check)
      }
    ]
  })
}

/** How much the low end of the theme rises when this check goes to level 2: the theme is simply scored again. */
function gainOf(finding: ReferenceFinding, theme: readonly ReferenceFinding[]): Fraction {
  if (finding.level !== null && finding.level >= 2) return fraction(0)
  const counting = theme.filter(counts)
  const raised = counting.map((other) => (other.check === finding.check ? { ...other, level: 2 } : other))
  return add(weighted(raised, 0), times(fraction(-1), weighted(counting, 0)))
}

/** The gain of an advice on several checks. */
export function referenceGain(checks: readonly string[], findings: readonly ReferenceFinding[]): number {
  return toNumber(
    sum(
      findings
        .filter((finding) => checks.includes(finding.check) && counts(finding))
        .map((finding) =>
          gainOf(
            finding,
            findings.filter((other) => other.theme === finding.theme)
          )
        )
    )
  )
}
