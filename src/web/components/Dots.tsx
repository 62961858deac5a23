import { Fragment } from 'react'

/** Short facts separated by dots; screen readers hear a pause instead of the name of the character. */
export function Dots({ text }: { readonly text: string }) {
  return text.split(' · ').map((fact, index) => (
    <Fragment key={fact}>
      {index === 0 ? null : (
        <>
          <span aria-hidden="true"> · </span>
          <span className="visually-hidden">, </span>
        </>
      )}
      <span>{fact}</span>
    </Fragment>
  ))
}
