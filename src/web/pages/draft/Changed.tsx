import { diffWords } from '#draft/edit-distance.ts'

/** A quotation before and now, with the difference marked. */
export function Changed({ before, after }: { readonly before: string; readonly after: string }) {
  if (before === '' || after === '') return before === '' ? null : <p className="small">“{before}”</p>
  return (
    <p className="small">
      {diffWords(before, after).map(({ kind, text }, at) =>
        kind === 'both' ? (
          // The parts never change places.
          // eslint-disable-next-line react/no-array-index-key
          <span key={at}>{text}</span>
        ) : kind === 'before' ? (
          // eslint-disable-next-line react/no-array-index-key
          <del key={at}>{text} </del>
        ) : (
          // eslint-disable-next-line react/no-array-index-key
          <ins key={at}>{text} </ins>
        )
      )}
    </p>
  )
}
