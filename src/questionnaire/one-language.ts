import { languages, type Language } from '#lib/language.ts'

/** The same definition with only the texts of one language: those of the others are empty. */
export function inOneLanguage<T>(definition: T, language: Language): T {
  return walk(definition, language) as T
}

function walk(node: unknown, language: Language): unknown {
  if (Array.isArray(node)) return node.map((each) => walk(each, language))
  if (!isObject(node)) return node
  const entries = Object.entries(node)
  const isText = languages.every((each) => entries.some(([key, value]) => key === each && typeof value === 'string'))
  return Object.fromEntries(
    entries.map(([key, value]) => [key, isText ? (key === language ? value : '') : walk(value, language)])
  )
}

/**
 * Takes over what is empty here and not there, at any depth: the texts of one more language, from the same thing in
 * that language. Changes the object itself, so that everybody who has it has those texts too.
 */
export function addTexts(here: object, there: object, seen = new WeakSet()): void {
  if (seen.has(here)) return
  seen.add(here)
  for (const [key, theirs] of entriesOf(there)) {
    const ours = here instanceof Map ? (here.get(key) as unknown) : (Reflect.get(here, key) as unknown)
    if (isObject(ours) && isObject(theirs)) addTexts(ours, theirs, seen)
    else if (ours !== undefined && ours !== null && ours !== '') continue
    else if (here instanceof Map) here.set(key, theirs)
    else Reflect.set(here, key, theirs)
  }
}

const entriesOf = (node: object): readonly (readonly [string, unknown])[] =>
  node instanceof Map ? [...(node as Map<string, unknown>)] : Object.entries(node)

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
