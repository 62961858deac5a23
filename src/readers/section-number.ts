import { numberIn } from '#draft/outline.ts'

/** The number of a section in what a word processor puts before a heading: `Hoofdstuk 3.` is `3`. */
export const sectionNumber = (label: string): string => numberIn(`${label} x`)?.number ?? label.replace(/[\s.:)]+$/, '')
