import type { ReactNode } from 'react'

interface VersionsTableProps {
  /** The id of the heading, which also names the table. */
  readonly id: string
  readonly heading: string
  /** The names of the columns: what is compared, the earlier version and the later one. */
  readonly columns: readonly [of: string, before: string, after: string]
  readonly rows: readonly {
    readonly id: string
    readonly name: string
    readonly before: ReactNode
    readonly after: ReactNode
  }[]
}

/** What differs between two versions, side by side; only the heading when nothing does. */
export const VersionsTable = ({ id, heading, columns, rows }: VersionsTableProps) => (
  <section className="section stack" aria-labelledby={id}>
    <h2 id={id}>{heading}</h2>
    {rows.length === 0 ? null : (
      <div className="table-scroll" tabIndex={0} role="group" aria-labelledby={id}>
        <table className="versions">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.name}</th>
                <td>{row.before}</td>
                <td>{row.after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    )}
  </section>
)
