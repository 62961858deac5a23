import { Component, type ReactNode } from 'react'
import { Button } from '../components/Button.tsx'
import { useTranslation } from '../words/language.ts'

interface CrashProps {
  readonly children: ReactNode
  /** Shown in place of what failed; by default a general message. */
  readonly instead?: ReactNode
}

/** Catches a bug, or stored data that cannot be shown: says so, and keeps the rest of the app usable. */
export class Crash extends Component<CrashProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? (this.props.instead ?? <CrashMessage />) : this.props.children
  }
}

function CrashMessage() {
  const { t } = useTranslation()
  return (
    <div className="stack measure" role="alert">
      <h1>{t('web.crash.heading')}</h1>
      <p>{t('web.crash.text')}</p>
      <Button className="button button--primary" onClick={() => window.location.reload()}>
        {t('web.crash.reload')}
      </Button>
    </div>
  )
}
