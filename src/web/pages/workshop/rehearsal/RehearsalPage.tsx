import { Button } from '../../../components/Button.tsx'
import { Notice } from '../../../components/Notice.tsx'
import { hrefTo } from '../../../router/route.ts'
import { goTo } from '../../../router/use-route.ts'
import { useTranslation } from '../../../words/language.ts'
import type { HeldProps } from '../common/use-held.ts'
import { RunView } from '../run/RunView.tsx'
import { useRehearsal } from './use-rehearsal.ts'

/** A rehearsal of the workshop with imaginary participants, on the same page and board as the real one. */
export function RehearsalPage({ id, held: real }: HeldProps) {
  const { t } = useTranslation()
  const { held, jump, restart } = useRehearsal(real)
  const leave = () => goTo({ page: 'workshop', id, step: 'prepare' })
  return (
    <RunView
      id={id}
      held={held}
      room={null}
      isRehearsal
      onFinish={leave}
      above={
        <div className="page-body">
          <Notice tone="attention" title={t('web.workshop.rehearsal.title')}>
            <p className="measure">{t('web.workshop.rehearsal.text')}</p>
            <p className="row">
              <Button
                className="button button--small"
                disabled={held.workshop.startedAt === ''}
                onClick={() => jump(10)}
              >
                {t('web.workshop.rehearsal.jump')}
              </Button>
              <Button className="button button--small" onClick={restart}>
                {t('web.workshop.rehearsal.restart')}
              </Button>
              <a className="button button--small" href={hrefTo({ page: 'workshop', id, step: 'prepare' })}>
                {t('web.workshop.rehearsal.stop')}
              </a>
            </p>
          </Notice>
        </div>
      }
    />
  )
}
