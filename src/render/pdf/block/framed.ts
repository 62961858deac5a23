import { together, type Frame, type Strip } from '../layout/strip.ts'

/** Strips inside a frame, with space between the frame and the text. */
export function framed(strips: readonly Strip[], frame: Frame, padding: number): readonly Strip[] {
  const edge: Strip = { height: padding, before: 0, keep: 'tight', paint: () => undefined }
  const kept = strips.map((strip, at): Strip => (at === strips.length - 1 ? { ...strip, keep: 'tight' } : strip))
  return together([edge, ...kept, { ...edge, keep: 'free' }], 'group').map((strip) => ({ ...strip, frame }))
}
