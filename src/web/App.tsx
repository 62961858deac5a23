import { lazy, Suspense, type ComponentType } from 'react'
import { Crash } from './shell/Crash.tsx'
import { Footer } from './shell/Footer.tsx'
import { Header } from './shell/Header.tsx'
import { Loading } from './components/Loading.tsx'
import { MissingPart } from './shell/MissingPart.tsx'
import { Announcement } from './shell/Announcement.tsx'
import { SkipLink } from './shell/SkipLink.tsx'
import { StartPage } from './pages/start/StartPage.tsx'
import { loadWorkspace } from './shell/workspace.ts'
import type { Route } from './router/route.ts'
import { useRoute } from './router/use-route.ts'
import { Updates } from './update/Updates.tsx'
import { loadRestOfWords } from './words/language.ts'
import './App.css'

/** A page in a chunk of its own, loaded together with the texts that the start page does not need. */
const lazyPage = <Props,>(load: () => Promise<{ readonly default: ComponentType<Props> }>) =>
  lazy(async () => {
    const [page] = await Promise.all([load(), loadRestOfWords()])
    return page
  })

const MethodPage = lazyPage(async () => {
  const [page, { questionnaires }] = await Promise.all([import('./pages/information/MethodPage.tsx'), loadWorkspace()])
  await questionnaires.loadAll()
  return page
})
const PaperPage = lazyPage(() => import('./pages/paper/PaperPage.tsx'))
const TextPage = lazyPage(() => import('./pages/information/TextPage.tsx'))
const InvitePage = lazyPage(() => import('./pages/round/invite/InvitePage.tsx'))
const NewWorkshopPage = lazyPage(() => import('./pages/workshop/prepare/NewWorkshopPage.tsx'))
const OverviewPage = lazyPage(async () => {
  const [page] = await Promise.all([import('./pages/overview/OverviewPage.tsx'), loadWorkspace()])
  return page
})
const BoardPage = lazyPage(() => import('./pages/workshop/board/BoardPage.tsx'))
const ScreenPage = lazyPage(() => import('./pages/workshop/board/ScreenPage.tsx'))
const RoomBoardPage = lazyPage(() => import('./pages/workshop/board/RoomBoardPage.tsx'))
const TakeOverPage = lazyPage(() => import('./pages/workshop/room/TakeOverPage.tsx'))
const ClickerPage = lazyPage(() => import('./pages/workshop/room/ClickerPage.tsx'))
const NotFoundPage = lazyPage(() => import('./pages/NotFoundPage.tsx'))
const AssessmentPages = lazyPage(() => import('./pages/assessment/AssessmentPages.tsx'))

export function App() {
  const route = useRoute()
  // The room sees nothing but the board.
  if (route.page === 'board' || (route.page === 'screen' && route.code !== null))
    return (
      <Crash>
        <Suspense fallback={<Loading />}>
          <PageOf route={route} />
        </Suspense>
      </Crash>
    )
  return (
    <>
      <SkipLink />
      <Header route={route} />
      <Updates />
      <Announcement />
      <main id="main" tabIndex={-1}>
        <MissingPart />
        <Crash key={route.page}>
          <Suspense fallback={<Loading />}>
            <PageOf route={route} />
          </Suspense>
        </Crash>
      </main>
      <Footer />
    </>
  )
}

function PageOf({ route }: { readonly route: Route }) {
  switch (route.page) {
    case 'start':
      return <StartPage />
    case 'not-found':
      return <NotFoundPage />
    case 'invite':
      return <InvitePage from={route.from} key={route.from} />
    case 'new-workshop':
      return <NewWorkshopPage />
    case 'overview':
      return <OverviewPage />
    case 'board':
      return <BoardPage of={route.of} key={route.of} />
    case 'screen':
      return route.code === null ? <ScreenPage /> : <RoomBoardPage code={route.code} key={route.code} />
    case 'take-over':
      return <TakeOverPage token={route.token} of={route.of} key={route.token} />
    case 'clicker':
      return <ClickerPage token={route.token} key={route.token} />
    case 'method':
      return <MethodPage />
    case 'paper':
      return <PaperPage />
    case 'privacy':
    case 'accessibility':
    case 'glossary':
    case 'keyboard':
      return <TextPage page={route.page} key={route.page} />
    case 'fill':
    case 'answers':
    case 'outcome':
    case 'why':
    case 'what-if':
    case 'compare':
    case 'advice':
    case 'actions':
    case 'report':
    case 'round':
    case 'upgrade':
    case 'workshop':
      return <AssessmentPages route={route} key={route.id} />
  }
}
