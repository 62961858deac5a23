import { useTranslation } from '../../../words/language.ts'
import { Page } from '../../../components/Page.tsx'
import { BlindSpots } from './BlindSpots.tsx'
import { HeatMap } from './HeatMap.tsx'
import { OtherDifferences } from './OtherDifferences.tsx'
import { ReviewerList } from '../common/ReviewerList.tsx'
import { ReviewerProfiles } from './ReviewerProfiles.tsx'
import { RoundDownloads } from '../common/RoundDownloads.tsx'
import type { RoundPageProps } from '../common/round-page.ts'
import { ThemeAgreement } from './ThemeAgreement.tsx'
import { TooFew } from '../common/TooFew.tsx'

/** All reviews side by side: where the reviewers agree, and where not. */
export function RoundComparePage({ id, coordinated }: RoundPageProps) {
  const { t } = useTranslation()
  return (
    <div className="compare-page">
      <Page heading={t('web.round.compare.heading')} of="compare">
        {coordinated.comparison.reviewers.length === 0 ? (
          <TooFew id={id} />
        ) : (
          <>
            <p className="lead page-body">{t('web.round.compare.lead')}</p>
            <ReviewerList coordinated={coordinated} />
            <HeatMap id={id} coordinated={coordinated} />
            <BlindSpots id={id} coordinated={coordinated} />
            <ThemeAgreement coordinated={coordinated} />
            <ReviewerProfiles coordinated={coordinated} />
            <OtherDifferences coordinated={coordinated} />
            <RoundDownloads coordinated={coordinated} kind="comparison" />
          </>
        )}
      </Page>
    </div>
  )
}
