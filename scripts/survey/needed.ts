import type { Module, Piece } from './pieces.ts'

export interface Wanted {
  /** The exported names that are imported elsewhere. */
  readonly imports: ReadonlySet<string>
  /**
   * The registered classes that are created by name, all of which extend `base`. Of the others that do so, only what
   * these extend is kept.
   */
  readonly types: ReadonlySet<string>
  readonly base: string
}

type Registration = Extract<Piece['when'], { readonly kind: 'registers' }>

/**
 * The pieces that are needed for what others import. Names count wherever they occur, whatever they mean there, so this
 * keeps too much rather than too little. A registration is needed when something that it creates is, or when its name
 * occurs in what is needed.
 */
export function neededPieces(modules: readonly Module[], wanted: Wanted): ReadonlySet<Piece> {
  const pieces = modules.flatMap((module) => module.pieces)
  const leftOut = typesLeftOut(pieces, wanted)
  const names = new Set(modules.flatMap(({ exports }) => [...wanted.imports].map((name) => exports.get(name) ?? name)))
  const strings = new Set(wanted.types)
  const needed = new Set<Piece>()
  const classes = new Set(
    pieces.flatMap(({ code, declares }) => (/^((let|var|const) \w+ = )?class\b/.test(code) ? declares : []))
  )

  const isRegistered = ({ name, creates }: Registration): boolean =>
    !leftOut.has(name) && (strings.has(name) || [...creates].some((each) => classes.has(each) && names.has(each)))
  const isNeeded = ({ declares, when }: Piece): boolean => {
    switch (when.kind) {
      case 'always':
        return true
      case 'used':
        return declares.some((name) => names.has(name))
      case 'completes':
        return names.has(when.name)
      case 'changes':
        return [...needed].some((piece) => piece.when.kind === 'registers' && piece.when.name === when.name)
      case 'registers':
        return isRegistered(when)
    }
  }
  for (let before = -1; before < needed.size;) {
    before = needed.size
    for (const piece of pieces) {
      if (needed.has(piece) || !isNeeded(piece)) continue
      needed.add(piece)
      for (const name of piece.uses) names.add(name)
      // A property can hold the name of a class with more around it: `choices:itemvalue[]`.
      for (const text of piece.strings) for (const word of [text, ...text.split(/[^\w-]+/)]) strings.add(word)
    }
  }
  return needed
}

function typesLeftOut(pieces: readonly Piece[], { base, types }: Wanted): ReadonlySet<string> {
  const parents = new Map(
    pieces.flatMap(({ when }) =>
      when.kind === 'registers' && when.factory === 'Serializer' ? [[when.name, when.parent] as const] : []
    )
  )
  const line = (name: string): readonly string[] => {
    const parent = parents.get(name)
    return parent == null ? [name] : [name, ...line(parent)]
  }
  const kept = new Set([...types].flatMap(line))
  return new Set([...parents.keys()].filter((name) => line(name).includes(base) && !kept.has(name)))
}
