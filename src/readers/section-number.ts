import { numberIn } from '#draft/outline.ts'

/** The section number in the label that a word processor puts before a heading: `Hoofdstuk 3.` gives `3`. */
export const sectionNumber = (label: string): string => numberIn(`${label} x`)?.number ?? label.replace(/[\s.:)]+$/, '')
