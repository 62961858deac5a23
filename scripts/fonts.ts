/** Writes `public/fonts/`. Run `npm run fonts` after a change of the characters or of the version of Inter. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { subsetFonts } from './subset-fonts.ts'

mkdirSync('public/fonts', { recursive: true })
for (const [name, bytes] of await subsetFonts()) writeFileSync(`public/fonts/${name}`, bytes)
