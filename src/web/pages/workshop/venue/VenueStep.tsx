import type { ReactNode } from 'react'
import { Icon } from '../../../components/Icon.tsx'
import { useTranslation } from '../../../words/language.ts'
import './Venue.css'

interface VenueStepProps {
  readonly heading: string
  readonly state: 'busy' | 'good' | 'attention'
  readonly children: ReactNode
}

/** One step of the venue check with its state, in words and not by colour alone. */
export function VenueStep({ heading, state, children }: VenueStepProps) {
  const { t } = useTranslation()
  return (
    <li className={`venue__step venue__step--${state}`}>
      <h2>{heading}</h2>
      <p className="venue__state">
        {state === 'busy' ? null : <Icon name={state === 'good' ? 'check' : 'warning'} />}
        {t(`web.workshop.venue.state.${state}`)}
      </p>
      {children}
    </li>
  )
}
