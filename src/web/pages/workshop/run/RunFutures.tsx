import { hasOptions } from '#questionnaire/has-options.ts'
import type { Future } from '#questionnaire/types.ts'
import { judgementOf, planTurns } from '#workshop/futures.ts'
import { verdicts, type FuturesItem, type Verdict } from '#workshop/types.ts'
import { Button } from '../../../components/Button.tsx'
import { Option } from '../../../components/Option.tsx'
import { TextField } from '../../../components/TextField.tsx'
import { useTranslation } from '../../../words/language.ts'
import { FuturesAdvice } from '../common/FuturesAdvice.tsx'
import { TableList } from '../common/TableList.tsx'
import type { HeldWorkshop } from '../common/use-held.ts'
import '../../round/common/Box.css'
import '../../round/common/Fieldset.css'
import '../../round/judge/ConfidenceChoice.css'

interface RunFuturesProps {
  readonly held: HeldWorkshop
  readonly item: FuturesItem
}

/** Four tables, four futures: which future each table works on, and what the tables say. */
export function RunFutures({ held, item }: RunFuturesProps) {
  const { t } = useTranslation()
  const futures = held.questionnaire.futures?.futures ?? []
  const plan = planTurns(item, held.questionnaire)
  const turnTo = (turn: number) => held.change({ kind: 'turn', item: item.id, turn })
  return (
    <div className="stack">
      <p className="measure">{t('web.workshop.futures.lead')}</p>
      <section className="box stack" aria-labelledby="turn">
        <h2 id="turn">
          {item.turn === 0
            ? t('web.workshop.futures.notBegun')
            : t('web.workshop.futures.turn', { number: item.turn, count: plan.count })}
        </h2>
        <p>{t('web.workshop.futures.plan', { count: plan.count, minutes: plan.minutes })}</p>
        {item.turn === 0 ? null : <TableList speech={held} turn={item.turn} />}
        <div className="row">
          {item.turn >= futures.length ? null : (
            <Button className="button" onClick={() => turnTo(item.turn + 1)}>
              {t(item.turn === 0 ? 'web.workshop.futures.begin' : 'web.workshop.futures.next')}
            </Button>
          )}
          {item.turn === 0 ? null : (
            <Button className="button button--quiet" onClick={() => turnTo(item.turn - 1)}>
              {t('web.workshop.futures.previous')}
            </Button>
          )}
        </div>
      </section>
      {futures.map((future) => (
        <FutureForm key={future.id} held={held} item={item} future={future} />
      ))}
      <FuturesAdvice speech={held} tables={item.tables} />
    </div>
  )
}

/** What the tables say of every recommendation in one future. */
function FutureForm({ held, item, future }: RunFuturesProps & { readonly future: Future }) {
  const { t } = useTranslation()
  const { pick, questionnaire, change } = held
  const themes = questionnaire.themes.filter(({ inOverall }) => inOverall)
  const said = item.tables.find((table) => table.future === future.id)
  return (
    <details className="box">
      <summary>
        {t('web.workshop.futures.one', {
          future: pick(future.name),
          count: said?.judgements.length ?? 0,
          total: themes.length
        })}
      </summary>
      <div className="stack page-body">
        {themes.map((theme) => {
          const found = judgementOf(item.tables, future.id, theme.id)
          const judge = (verdict: Verdict, reason: string) =>
            change({ kind: 'judge', item: item.id, future: future.id, theme: theme.id, verdict, reason })
          return (
            <fieldset key={theme.id} className="plain-fieldset">
              <legend>{pick(theme.title)}</legend>
              <div className="confidence__choices">
                {verdicts.map((verdict) => (
                  <label key={verdict} className="chip">
                    <input
                      type="radio"
                      name={`${future.id}-${theme.id}`}
                      checked={found?.verdict === verdict}
                      onChange={() => judge(verdict, found?.reason ?? '')}
                    />
                    <span>{held.say(`workshop.verdict.${verdict}`)}</span>
                  </label>
                ))}
              </div>
              {found === undefined ? null : (
                <TextField
                  id={`why-${future.id}-${theme.id}`}
                  label={t('web.workshop.futures.why')}
                  value={found.reason}
                  onChange={(reason) => judge(found.verdict, reason)}
                />
              )}
            </fieldset>
          )
        })}
        <Forces held={held} item={item} future={future} chosen={said?.forces ?? []} />
      </div>
    </details>
  )
}

function Forces({
  held,
  item,
  future,
  chosen
}: RunFuturesProps & { readonly future: Future; readonly chosen: readonly string[] }) {
  const { t } = useTranslation()
  const { questionnaire, pick, change } = held
  const question = future.forcesQuestion === null ? undefined : questionnaire.questions.get(future.forcesQuestion)
  if (question === undefined || !hasOptions(question)) return null
  const set = (force: string, isChosen: boolean) =>
    change({
      kind: 'forces',
      item: item.id,
      future: future.id,
      forces: isChosen ? [...chosen, force] : chosen.filter((each) => each !== force)
    })
  return (
    <fieldset className="plain-fieldset">
      <legend>{t('web.workshop.futures.forces')}</legend>
      {question.options.map(({ value, label }) => (
        <Option
          key={value}
          type="checkbox"
          checked={chosen.includes(String(value))}
          onChange={(isChosen) => set(String(value), isChosen)}
        >
          {pick(label)}
        </Option>
      ))}
    </fieldset>
  )
}
