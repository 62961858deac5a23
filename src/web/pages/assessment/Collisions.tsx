import { Button } from '../../components/Button.tsx'
import { useTranslation } from '../../words/language.ts'
import { shorten } from '#lib/shorten.ts'
import { answerText } from '#wording/answer.ts'
import { adviceWording } from '#wording/advice.ts'
import { questionOf } from '#questionnaire/remark-name.ts'
import type { Value } from '#expression/types.ts'
import { Notice } from '../../components/Notice.tsx'
import type { Collision } from '#editing/collision.ts'
import { useOpen, useWording } from './open-context.ts'
import { visibleText } from '#lib/blank.ts'

/** Answers that were changed in two tabs at once: shows both, and the user chooses. */
export function Collisions({ collisions }: { readonly collisions: readonly Collision[] }) {
  return collisions.length === 0 ? null : <Choices collisions={collisions} />
}

function Choices({ collisions }: { readonly collisions: readonly Collision[] }) {
  const { t } = useTranslation()
  const open = useOpen()
  const wording = useWording()
  const textOf = (name: string, value: Value | undefined): string => {
    const question = wording.questionnaire.questions.get(name)
    const text = question === undefined ? String(value ?? '') : answerText(wording, question, value)
    return text === '' ? t('web.collision.none') : shorten(text, 140)
  }
  const sideOf = (collision: Collision, side: 'mine' | 'theirs'): string => {
    switch (collision.of) {
      case 'confidence':
        return t(`web.round.confidence.${collision[side] ?? 'none'}`)
      case 'decision':
        return (
          shorten(visibleText(collision[side]?.reason), 140) ||
          t(collision[side] === undefined ? 'web.round.settle.open' : 'web.round.settle.noReason')
        )
      case 'sign-off':
        return t(`web.round.verdict.${collision[side]?.verdict ?? 'none'}`)
      case 'answer':
      case 'action':
        return textOf(collision.name, collision[side])
    }
  }
  const nameOf = (collision: Collision): string => {
    if (collision.of === 'sign-off') return t('web.round.signOff.heading')
    if (collision.of === 'action') return adviceWording(wording, collision.name)?.title ?? t('web.actions.own')
    const question = wording.questionnaire.questions.get(questionOf(collision.name))
    return question === undefined ? collision.name : wording.pick(question.title)
  }
  return (
    <div className="notices stack">
      <Notice tone="attention" role="alert" title={t('web.collision.title')}>
        <p>{t('web.collision.text')}</p>
        {collisions.map((collision) => (
          <div key={keyOf(collision)} className="stack">
            <p>
              <strong>{nameOf(collision)}</strong>
            </p>
            <div className="row">
              <Button className="button" onClick={() => open.resolve(collision, 'mine')}>
                {t('web.collision.mine', { value: sideOf(collision, 'mine') })}
              </Button>
              <Button className="button" onClick={() => open.resolve(collision, 'theirs')}>
                {t('web.collision.theirs', { value: sideOf(collision, 'theirs') })}
              </Button>
            </div>
          </div>
        ))}
      </Notice>
    </div>
  )
}

const keyOf = (collision: Collision): string =>
  [collision.of, collision.name, ...(collision.of === 'action' ? [collision.field] : [])].join(' ')
