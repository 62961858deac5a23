/** The logo of the product: four woven threads. */
export function Mark({ size = 32 }: { readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 32 32"
      fill="none"
      strokeWidth="4.5"
      strokeLinecap="round"
      aria-hidden="true"
      focusable="false"
      className="mark"
    >
      <path className="mark__soft" d="M11 3v4.5M11 15v14" />
      <path className="mark__deep" d="M3 11h14.5M25 11h4" />
      <path className="mark__deep" d="M3 21h4.5M15 21h14" />
      <path className="mark__soft" d="M21 3v14.5M21 25v4" />
    </svg>
  )
}
