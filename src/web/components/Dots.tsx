import { Fragment } from 'react'

/** Short facts with dots between them; who listens hears a pause instead of the name of the sign. */
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
