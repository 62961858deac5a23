import { shorten } from '#lib/shorten.ts'
import { Button } from '../../components/Button.tsx'

interface PlaceButtonProps {
  readonly place: string
  readonly text: string
  /** Why it is shown. */
  readonly note?: string | undefined
  onGo(): void
}

/** A place in the draft: opens the text there. The user takes it as evidence in the text. */
export function PlaceButton({ place, text, note, onGo }: PlaceButtonProps) {
  return (
    <Button className="draft__place" onClick={onGo}>
      <strong>{place}</strong> <span>{shorten(text, 220)}</span>
      {note === undefined ? null : <span className="small muted"> {note}</span>}
    </Button>
  )
}
