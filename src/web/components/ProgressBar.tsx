import './ProgressBar.css'

/** Beside words that say the same; not read out. */
export function ProgressBar({ share }: { readonly share: number }) {
  return (
    <span className="progress-bar" aria-hidden="true">
      <span style={{ inlineSize: `${Math.round(share * 100)}%` }} />
    </span>
  )
}
