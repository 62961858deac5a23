import { formatDate } from '#i18n/format.ts'
import type { Proof } from '#room/types.ts'
import { Button } from '../../../components/Button.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { useValue } from '../../../state/use-value.ts'
import { useTranslation } from '../../../words/language.ts'
import type { RoomLink } from '../room/room-link.ts'

/** Closes the room, so that its answers are deleted, and then shows the proof of that. */
export function EndRoom({ link }: { readonly link: RoomLink }) {
  const { t } = useTranslation()
  const { kept, fault } = useValue(link)
  if (kept === null || (kept.token === null && kept.proof === null)) return null
  return (
    <section className="section stack prints-alone" aria-labelledby="room">
      <h2 id="room" tabIndex={-1}>
        {t(kept.proof === null ? 'web.workshop.phones.close.heading' : 'web.workshop.phones.close.proof')}
      </h2>
      <div role="alert">
        {fault === 'unreachable' ? (
          <Notice tone="attention" title={t('web.workshop.phones.close.unreachable')} />
        ) : null}
      </div>
      {kept.proof === null ? (
        <>
          <p className="measure">{t('web.workshop.phones.close.text')}</p>
          <p>
            <Button
              className="button"
              onClick={async () => {
                await link.end()
                document.getElementById('room')?.focus()
              }}
            >
              {t('web.workshop.phones.close.end')}
            </Button>
          </p>
        </>
      ) : (
        <ProofTable proof={kept.proof} />
      )}
    </section>
  )
}

/** Prints the proof without the rest of the page; see Room.css. */
function printProof(): void {
  const { dataset } = document.documentElement
  dataset['prints'] = 'proof'
  window.addEventListener('afterprint', () => delete dataset['prints'], { once: true })
  window.print()
}

function ProofTable({ proof }: { readonly proof: Proof }) {
  const { t, language } = useTranslation()
  const { room, answers, sentences, tokens, endedAt, software } = proof
  const moment = `${formatDate(endedAt, language)}, ${endedAt.slice(11, 16)} UTC`
  const rows = [
    ['room', room],
    ['when', moment],
    ['answers', String(answers)],
    ['sentences', String(sentences)],
    ['tokens', String(tokens)],
    ['software', `Cohesietoets ${software}`]
  ] as const
  return (
    <>
      <table className="proof">
        <tbody>
          {rows.map(([name, value]) => (
            <tr key={name}>
              <th scope="row">{t(`web.workshop.phones.close.${name}`)}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="measure">{t('web.workshop.phones.close.kept')}</p>
      <p className="no-print">
        <Button className="button" onClick={printProof}>
          {t('web.workshop.phones.close.print')}
        </Button>
      </p>
    </>
  )
}
