export type ReportFont = 'regular' | 'semibold' | 'more-regular' | 'more-semibold'

/**
 * Loads a font of the reports from the server. The single file replaces this module with one that contains the fonts.
 */
export async function readFont(name: ReportFont): Promise<Uint8Array> {
  const answer = await fetch(new URL(`fonts/inter-${name}.ttf`, document.baseURI))
  if (!answer.ok) throw new Error(`The font inter-${name} cannot be read: ${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer())
}
