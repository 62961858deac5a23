import { readJson } from './questionnaire.ts'

/** Every text in a JSON file of the product, with the path that leads to it. */
export function flatWords(file: string): readonly (readonly [path: string, text: string])[] {
  const walk = (value: unknown, path: string): readonly (readonly [string, string])[] => {
    if (typeof value === 'string') return [[`${file} ${path}`, value]]
    if (typeof value !== 'object' || value === null) return []
    return Object.entries(value).flatMap(([key, each]) => walk(each, path === '' ? key : `${path}.${key}`))
  }
  return walk(readJson<unknown>(file), '')
}
