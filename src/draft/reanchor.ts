import type { Evidence } from '#assessment/evidence.ts'
import { digestOf, paragraphOf, type Spot } from './anchor.ts'
import { withNotes } from './draft-index.ts'
import { editShare } from './edit-distance.ts'
import { normal } from './normal.ts'
import { sentencesOf } from './sentences.ts'
import type { Block } from './types.ts'

/**
 * What became of a piece of evidence in another version of the draft.
 *
 * | fate | when |
 * | --- | --- |
 * | same | the same words at the same place |
 * | moved | the same words, once, at another place; or in a passage that stayed whole |
 * | changed | words of which at most a quarter changed, between the same neighbours or in the same section |
 * | perhaps | words of which at most half changed, or the same words at several places: a person must look |
 * | vanished | nothing like it |
 */
export type Fate = 'same' | 'moved' | 'changed' | 'perhaps' | 'vanished'

export interface Reanchored {
  readonly fate: Fate
  /** Where to look; null when it vanished. */
  readonly spot: Spot | null
  /** Whether the passage around the same words changed, which can change their meaning. */
  readonly aroundChanged: boolean
}

const mostChanged = 0.25
const mostPerhaps = 0.5
/** Shorter quotations resemble too many others. */
const shortest = 12

interface Prepared {
  readonly blocks: readonly Block[]
  readonly texts: readonly string[]
  readonly normals: readonly string[]
}

/**
 * Returns a function that finds evidence in another version of the draft. It never reports a similar passage as the
 * same.
 */
export function reanchorIn(blocks: readonly Block[]): (piece: Evidence) => Reanchored {
  const texts = blocks.map(withNotes)
  const draft: Prepared = { blocks, texts, normals: texts.map(normal) }
  return (piece) => reanchor(draft, piece)
}

function reanchor(draft: Prepared, { selector: [{ exact }, , section, passage] }: Evidence): Reanchored {
  const quotation = normal(exact)
  const digests = new Map<number, string>()
  const digestAt = (at: number): string | null => {
    const text = draft.texts[at]
    if (text === undefined) return null
    const known = digests.get(at) ?? digestOf(passage.salt, text)
    digests.set(at, known)
    return known
  }
  const holding = draft.normals.flatMap((text, at) =>
    (quotation === '' ? text !== '' && digestAt(at) === passage.digest : text.includes(quotation)) ? [at] : []
  )
  const isNear = (at: number): boolean =>
    (passage.before !== null && digestAt(at - 1) === passage.before) ||
    (passage.after !== null && digestAt(at + 1) === passage.after)
  const isHere = (at: number): boolean => {
    const block = draft.blocks[at]
    return (
      (block?.number ?? null) === section.number &&
      (section.number !== null || (block?.headings.at(-1) ?? null) === section.heading) &&
      paragraphOf(draft.blocks, at) === section.paragraph
    )
  }
  const whole = holding.filter((at) => digestAt(at) === passage.digest)
  const candidates = whole.length > 0 ? whole : holding
  // Among several, the one between the same neighbours; of whole passages also the one at the same place.
  const near = candidates.filter(isNear)
  const few = near.length > 0 ? near : candidates
  const here = whole.length > 0 ? few.filter(isHere) : []
  const [only, another] = here.length > 0 ? here : few
  if (only !== undefined) {
    const spot = spotOf(draft, only, quotation)
    const isSure =
      another === undefined && (quotation === '' || quotation.length >= shortest || whole.length > 0 || isNear(only))
    if (!isSure) return { fate: 'perhaps', spot, aroundChanged: whole.length === 0 }
    return { fate: isHere(only) ? 'same' : 'moved', spot, aroundChanged: whole.length === 0 }
  }
  return quotation.length < shortest
    ? vanished
    : alike(draft, quotation, (at) => isNear(at) || isHere(at) || isInSection(at))

  function isInSection(at: number): boolean {
    return section.number !== null && draft.blocks[at]?.number === section.number
  }
}

const vanished: Reanchored = { fate: 'vanished', spot: null, aroundChanged: true }

const spotOf = ({ texts }: Prepared, block: number, quotation: string): Spot => {
  const text = texts[block] ?? ''
  const sentences = sentencesOf(text)
  const first = sentences.find(({ start, end }) => {
    const sentence = normal(text.slice(start, end))
    return quotation !== '' && (sentence.includes(quotation) || quotation.startsWith(sentence))
  })
  return { block, ...(first ?? sentences[0] ?? { start: 0, end: text.length }) }
}

/**
 * The sentence most similar to these words: `changed` when it is similar enough and in its own place, otherwise
 * `perhaps`.
 */
function alike(draft: Prepared, quotation: string, isInPlace: (at: number) => boolean): Reanchored {
  const wanted = new Set(quotation.split(' '))
  let best: { readonly spot: Spot; readonly share: number; readonly isInPlace: boolean } | null = null
  for (const [block, text] of draft.texts.entries()) {
    const inPlace = isInPlace(block)
    for (const span of sentencesOf(text)) {
      const sentence = normal(text.slice(span.start, span.end))
      // Comparing letters is slow, so only sentences that share half of the words are compared.
      const shared = new Set(sentence.split(' ').filter((word) => wanted.has(word))).size
      if (shared < wanted.size * (inPlace ? 0.3 : 0.5)) continue
      const share = editShare(quotation, sentence)
      if (share > mostPerhaps) continue
      const isBetter =
        best === null || (inPlace && !best.isInPlace) || (inPlace === best.isInPlace && share < best.share)
      if (isBetter) best = { spot: { block, ...span }, share, isInPlace: inPlace }
    }
  }
  if (best === null) return vanished
  const isChanged = best.isInPlace && best.share <= mostChanged
  return { fate: isChanged ? 'changed' : 'perhaps', spot: best.spot, aroundChanged: true }
}
