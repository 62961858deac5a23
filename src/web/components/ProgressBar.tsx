import './ProgressBar.css'

/** A bar beside text with the same content; screen readers skip it. */
export function ProgressBar({ share }: { readonly share: number }) {
  return (
    <span className="progress-bar" aria-hidden="true">
      <span style={{ inlineSize: `${Math.round(share * 100)}%` }} />
    </span>
  )
}
