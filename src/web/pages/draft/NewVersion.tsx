import type { Evidence } from '#assessment/evidence.ts'
import { passportAnswer } from '#assessment/passport.ts'
import { quotationOf } from '#assessment/evidence.ts'
import { anchor } from '#draft/anchor.ts'
import { withNotes } from '#draft/draft-index.ts'
import type { Fate } from '#draft/reanchor.ts'
import { dropEvidence, replaceEvidence } from '#editing/evidence.ts'
import { isFrozen, type WorkingAssessment } from '#editing/round-part.ts'
import { evidenceLine, evidencePlace } from '#wording/evidence.ts'
import { shortOf } from '#wording/names.ts'
import { Button } from '../../components/Button.tsx'
import type { OpenDraft } from '../../draft/open-drafts.ts'
import { announce } from '../../shell/announce.ts'
import { useValue } from '../../state/use-value.ts'
import { useTranslation } from '../../words/language.ts'
import { useOpen, useWording } from '../assessment/open-context.ts'
import { Changed } from './Changed.tsx'
import { chooseSpot } from './choose-spot.ts'
import { sourceOf } from './take-as-evidence.ts'
import type { Found } from './use-draft.ts'

const fates: readonly Fate[] = ['same', 'moved', 'changed', 'perhaps', 'vanished']

/** Whether the words are the same where they were found, so that nobody needs to look. */
const isSure = ({ now }: Found): boolean => (now.fate === 'same' || now.fate === 'moved') && !now.aroundChanged

/** Evidence that comes from another file than this draft. */
const fromElsewhere = (draft: OpenDraft, found: readonly Found[]): readonly Found[] =>
  found.filter(({ piece }) => piece.source.sha256 !== draft.sha256)

/** The checks whose evidence comes from another version of the draft and differs here, or is missing. */
export const checksToLookAt = (draft: OpenDraft, found: readonly Found[]): readonly string[] => [
  ...new Set(
    fromElsewhere(draft, found)
      .filter((each) => !isSure(each))
      .map(({ check }) => check)
  )
]

/** By its salt: whether a piece of evidence from another version of the draft is gone from this one. */
export const missingIn = (draft: OpenDraft, found: readonly Found[]): ReadonlyMap<string, boolean> =>
  new Map(fromElsewhere(draft, found).map(({ piece, now }) => [piece.selector[3].salt, now.fate === 'vanished']))

interface NewVersionProps {
  readonly draft: OpenDraft
  readonly found: readonly Found[]
}

/**
 * What happened with evidence from another file. A similar passage is shown, and never used without the user's consent.
 */
export function NewVersion({ draft, found }: NewVersionProps) {
  const { t } = useTranslation()
  const open = useOpen()
  const { answers } = useValue(open).assessment
  const wording = useWording()
  const other = fromElsewhere(draft, found)
  if (other.length === 0) return null
  const counts = fates
    .map((fate) => [fate, other.filter(({ now }) => now.fate === fate).length] as const)
    .filter(([, count]) => count > 0)
  const revise = (make: (assessment: WorkingAssessment) => WorkingAssessment) =>
    open.revise((current) => (isFrozen(current) ? current : make(current)))
  const placed = (each: Found): Evidence | null =>
    each.now.spot === null
      ? null
      : anchor(draft.blocks, each.now.spot, {
          origin: each.piece.origin,
          source: sourceOf(draft),
          salt: each.piece.selector[3].salt
        })
  const updateEvidence = (pieces: readonly Found[]) => {
    revise((current) =>
      pieces.reduce((assessment, each) => {
        const fresh = placed(each)
        return fresh === null ? assessment : replaceEvidence(assessment, each.check, each.piece, fresh, lineOf)
      }, current)
    )
    announce('draft.version.updated', { count: pieces.length })
  }
  const lineOf = (piece: Evidence) => evidenceLine(t, piece)
  const versions = { draft: draft.about.version, assessment: passportAnswer(answers, 'version') }
  const isAnother = versions.draft !== '' && versions.assessment !== '' && versions.draft !== versions.assessment
  const sure = other.filter(isSure)
  const unsure = other.filter((each) => !isSure(each))
  return (
    <section className="draft__proposals stack" aria-labelledby="draft-version">
      <h3 id="draft-version">{t('web.draft.version.heading')}</h3>
      <p>{counts.map(([fate, count]) => t(`web.draft.version.count.${fate}`, { count })).join(', ')}.</p>
      {isAnother ? <p>{t('web.draft.version.another', versions)}</p> : null}
      {sure.length === 0 ? null : (
        <p className="row">
          <span>{t('web.draft.version.sure', { count: sure.length })}</span>
          <Button className="button button--small" onClick={() => updateEvidence(sure)}>
            {t('web.draft.version.update', { count: sure.length })}
          </Button>
        </p>
      )}
      {unsure.length === 0 ? null : (
        <ul className="plain-list stack" aria-label={t('web.draft.version.look')}>
          {unsure.map((each) => {
            const { check, piece, now } = each
            const place = evidencePlace(t, piece)
            const name = wording.questionnaire.checks.has(check) ? shortOf(wording, check) : check
            const { spot } = now
            const block = spot === null ? undefined : draft.blocks[spot.block]
            const text = block === undefined || spot === null ? '' : withNotes(block).slice(spot.start, spot.end)
            return (
              <li key={piece.selector[3].salt} className="draft__fate">
                <p>
                  <strong>{name}</strong>: {place}, {t(`web.draft.version.fate.${fateOf(each)}`)}
                </p>
                <Changed before={quotationOf(piece)} after={text} />
                <div className="row">
                  {spot === null ? null : (
                    <>
                      <Button
                        className="button button--small"
                        aria-label={t('web.draft.showOf', { place })}
                        onClick={() => chooseSpot(open.get().assessment.id, { ...spot, isProposed: false })}
                      >
                        {t('web.draft.showShort')}
                      </Button>
                      <Button
                        className="button button--small"
                        aria-label={t('web.draft.version.takeOf', { check: name, place })}
                        onClick={() => updateEvidence([each])}
                      >
                        {t('web.draft.version.take')}
                      </Button>
                    </>
                  )}
                  <Button
                    className="button button--quiet button--small"
                    aria-label={t('web.draft.removeOf', { place, check: name })}
                    onClick={() => {
                      revise((current) => dropEvidence(current, check, piece, lineOf(piece)))
                      announce('draft.removed', { place, check: name })
                    }}
                  >
                    {t('web.draft.remove')}
                  </Button>
                </div>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}

const fateOf = ({ now }: Found): Fate | 'around' => (now.fate === 'same' || now.fate === 'moved' ? 'around' : now.fate)
