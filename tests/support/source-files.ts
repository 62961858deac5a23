import { readdirSync, readFileSync } from 'node:fs'

/** Every TypeScript file under `src/`, with its path from the project root. */
export const sourceFiles = (): readonly (readonly [path: string, source: string])[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .toSorted()
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => [`src/${path}`, readFileSync(`src/${path}`, 'utf8')])
