export type ReportFont = 'regular' | 'semibold' | 'more-regular' | 'more-semibold'

/** A font of the reports, from beside the page. The single file has another of these, with the fonts inside. */
export async function readFont(name: ReportFont): Promise<Uint8Array> {
  const answer = await fetch(new URL(`fonts/inter-${name}.ttf`, document.baseURI))
  if (!answer.ok) throw new Error(`The font inter-${name} cannot be read: ${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer())
}
