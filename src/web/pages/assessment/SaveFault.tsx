import { fileOf } from '#editing/round-part.ts'
import { Button } from '../../components/Button.tsx'
import { useTranslation } from '../../words/language.ts'
import { FaultNotice } from '../../components/FaultNotice.tsx'
import { Notice } from '../../components/Notice.tsx'
import { downloadAssessment } from '../../downloads/download-assessment.ts'
import { announce } from '../../shell/announce.ts'
import type { SaveState } from '#editing/save-view.ts'
import { useOpen } from './open-context.ts'

/** Says at once that something is not saved, and offers the file. */
export function SaveFault({ save }: { readonly save: SaveState }) {
  const { t } = useTranslation()
  const open = useOpen()
  const keepFile = () =>
    void downloadAssessment(fileOf(open.get().assessment)).then((isDone) => isDone && open.downloaded())
  // Announces the result: on success this notice disappears, and its button with it.
  const again = async () => {
    const isSaved = await open.flush()
    announce(isSaved ? 'save.saved' : 'save.stillFailed')
    if (isSaved) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
  }
  if (save.kind === 'failed') {
    return (
      <div className="notices">
        <FaultNotice fault={save.fault}>
          <div className="row">
            <Button className="button" onClick={keepFile}>
              {t('web.list.download')}
            </Button>
            <Button className="button button--quiet" onClick={() => again()}>
              {t('web.save.again')}
            </Button>
          </div>
        </FaultNotice>
      </div>
    )
  }
  if (save.kind === 'wiped')
    return (
      <div className="notices">
        <Notice tone="attention" role="alert" title={t('web.save.wipedTitle')}>
          <p>{t('web.save.wipedText')}</p>
        </Notice>
      </div>
    )
  if (save.kind !== 'gone') return null
  return (
    <div className="notices">
      <Notice tone="negative" role="alert" title={t('web.save.goneTitle')}>
        <p>{t('web.save.goneText')}</p>
        <div className="row">
          <Button className="button" onClick={() => open.keep()}>
            {t('web.save.keep')}
          </Button>
          <Button className="button button--quiet" onClick={keepFile}>
            {t('web.list.download')}
          </Button>
        </div>
      </Notice>
    </div>
  )
}
