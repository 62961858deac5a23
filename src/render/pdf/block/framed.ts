import { together, type Frame, type Strip } from '../layout/strip.ts'

/**
 * Strips inside a frame, with space between the frame and the text. `keeps`: on one page where possible; otherwise the
 * frame may be cut wherever the strips may be separated.
 */
export function framed(strips: readonly Strip[], frame: Frame, padding: number, keeps = true): readonly Strip[] {
  const edge: Strip = { height: padding, before: 0, keep: 'tight', paint: () => undefined }
  const kept = strips.map((strip, at): Strip => (at === strips.length - 1 ? { ...strip, keep: 'tight' } : strip))
  const all = [edge, ...kept, { ...edge, keep: 'free' as const }]
  return (keeps ? together(all, 'group') : all).map((strip) => ({ ...strip, frame }))
}
