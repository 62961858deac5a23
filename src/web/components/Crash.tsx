import { Component, type ReactNode } from 'react'
import { useTranslation } from '../words/language.ts'

/** Catches a bug of ours: says so, and keeps the rest of the app usable. */
export class Crash extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? <CrashMessage /> : this.props.children
  }
}

function CrashMessage() {
  const { t } = useTranslation()
  return (
    <div className="stack measure" role="alert">
      <h1>{t('web.crash.heading')}</h1>
      <p>{t('web.crash.text')}</p>
      <button type="button" className="button button--primary" onClick={() => window.location.reload()}>{t('web.crash.reload')}</button>
    </div>
  )
}
