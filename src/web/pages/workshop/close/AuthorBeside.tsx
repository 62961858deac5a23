import { levelLabel } from '#wording/level.ts'
import { shortOf } from '#wording/names.ts'
import { authorInWords } from '#wording/workshop/talk.ts'
import { authorOn } from '#workshop/author.ts'
import { standingLevel } from '#workshop/standing.ts'
import type { CheckItem } from '#workshop/types.ts'
import { useTranslation } from '../../../words/language.ts'
import type { HeldWorkshop } from '../common/use-held.ts'

interface AuthorBesideProps {
  readonly held: HeldWorkshop
  readonly items: readonly CheckItem[]
}

/** The author's choices beside those of the room; nothing when the author's are unknown. */
export function AuthorBeside({ held, items }: AuthorBesideProps) {
  const { t } = useTranslation()
  const rows = items.flatMap((item) => {
    const own = authorOn(held.workshop, item.id)
    return own === undefined || item.isSkipped
      ? []
      : [{ check: item.id, own, room: standingLevel(item, held.questionnaire) }]
  })
  if (rows.length === 0) return null
  return (
    <section className="section stack" aria-labelledby="beside">
      <h2 id="beside">{t('web.workshop.author.beside')}</h2>
      <p className="measure">{t('web.workshop.author.besideText')}</p>
      <div className="table-scroll" role="region" aria-labelledby="beside" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('web.workshop.close.check')}</th>
              <th scope="col">{t('web.workshop.author.own')}</th>
              <th scope="col">{t('web.workshop.author.room')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ check, own, room }) => (
              <tr key={check}>
                <th scope="row">{shortOf(held, check)}</th>
                <td>{authorInWords(held, own)}</td>
                <td>{room === null ? t('web.workshop.author.noRoom') : levelLabel(held, room)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
