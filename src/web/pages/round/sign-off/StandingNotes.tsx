import { useTranslation } from '../../../words/language.ts'
import type { StandingWord } from '#review/sign-off.ts'
import { Notice } from '../../../components/Notice.tsx'

/** Says that sign-offs no longer count, or that it is not known what they were about. */
export function StandingNotes({ words }: { readonly words: readonly StandingWord[] }) {
  const { t } = useTranslation()
  return (['changed', 'unbound'] as const).map((standing) => {
    const count = words.filter((each) => each.standing === standing).length
    return count === 0 ? null : (
      <div key={standing} className="page-body">
        <Notice tone="attention" title={t(`report.round.settled.${standing}Note`, { count })}>
          <p>{t(`web.round.signOff.${standing}Text`)}</p>
        </Notice>
      </div>
    )
  })
}
