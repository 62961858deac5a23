import { excess } from '#lib/limits.ts'
import { levelLabel } from '#wording/level.ts'
import { shortOf } from '#wording/names.ts'
import { checkOf } from '#wording/speech.ts'
import { minorityLength } from '#workshop/check-texts.ts'
import { standingLevel } from '#workshop/standing.ts'
import type { CheckItem } from '#workshop/types.ts'
import { Button } from '../../../components/Button.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { useTranslation } from '../../../words/language.ts'
import type { HeldWorkshop } from '../common/use-held.ts'
import type { Run } from './use-run.ts'
import '../../round/common/Fieldset.css'
import '../../round/settle/LevelChoice.css'

interface DecisionFormProps {
  readonly held: HeldWorkshop
  readonly item: CheckItem
  readonly run: Run
}

/** The form for the decision of the room. The main button records it. */
export function DecisionForm({ held, item, run: { decision, isLevelMissing, setDecision } }: DecisionFormProps) {
  const { t } = useTranslation()
  const { levels } = checkOf(held, item.id)
  const tooLong = Math.max(0, ...decision.minority.split('\n').map((line) => excess(line.trim(), minorityLength)))
  const standing = item.decision === null ? standingLevel(item, held.questionnaire) : null
  return (
    <section className="box stack" aria-labelledby="decision">
      <h2 id="decision">{t('web.workshop.decide.heading')}</h2>
      {standing === null ? null : <p>{t('web.workshop.decide.median', { level: levelLabel(held, standing) })}</p>}
      {isLevelMissing ? (
        <p className="error" id="decision-missing" role="alert">
          {t('web.workshop.decide.levelMissing')}
        </p>
      ) : null}
      <fieldset
        className="plain-fieldset confidence"
        role="radiogroup"
        aria-describedby={isLevelMissing ? 'decision-missing' : undefined}
        aria-label={t('web.workshop.decide.level', { check: shortOf(held, item.id) })}
      >
        <div className="confidence__choices">
          {levels.map((_, level) => (
            // Levels are told apart by their number.
            // eslint-disable-next-line react/no-array-index-key
            <label key={level} className="chip">
              <input
                type="radio"
                name="decision"
                checked={decision.level === level}
                onChange={() => setDecision({ level })}
              />
              <span>{levelLabel(held, level)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <TextField
        id="decision-reason"
        long
        label={t('web.workshop.decide.reason')}
        hint={t('web.workshop.decide.reasonHint')}
        value={decision.reason}
        onChange={(reason) => setDecision({ reason })}
      />
      <TextField
        id="decision-minority"
        long
        label={t('web.workshop.decide.minority')}
        hint={t('web.workshop.decide.minorityHint', { limit: minorityLength })}
        error={
          tooLong === 0 ? undefined : t('web.workshop.decide.minorityLong', { count: tooLong, limit: minorityLength })
        }
        value={decision.minority}
        onChange={(minority) => setDecision({ minority })}
      />
      {held.sentences.length === 0 ? null : (
        <div className="stack">
          <h3>{t('web.workshop.phones.sentences')}</h3>
          <ul className="plain-list stack">
            {held.sentences.map((sentence) => (
              <li key={sentence}>
                <p>{sentence}</p>
                <Button
                  className="button button--small"
                  disabled={decision.minority.includes(sentence)}
                  onClick={() => setDecision({ minority: [decision.minority, sentence].filter(Boolean).join('\n') })}
                >
                  {t('web.workshop.phones.take')}
                </Button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}
