/** Which page an address means. Each page is a bundle of its own, loaded when it is opened. */

import { render } from 'preact'
import { LocationProvider, lazy, Route, Router } from 'preact-iso'
import { Renewed } from './common/Renewed.tsx'
import './theme/theme.ts'

/** Where a page is missing, only the offer to load it again is shown, and not the page before. */
const nothing = () => ({ default: () => <></> })

const Front = lazy(() => import('./play/FrontPage.tsx').catch(nothing))
const Play = lazy(() => import('./play/PlayPage.tsx').catch(nothing))
const Teach = lazy(() => import('./teach/TeachPage.tsx').catch(nothing))
const Screen = lazy(() => import('./screen/ScreenPage.tsx').catch(nothing))
const Review = lazy(() => import('./review/ReviewPage.tsx').catch(nothing))

const Pages = () => (
  <LocationProvider>
    <Renewed />
    <Router>
      <Route path="/" component={Front} />
      <Route path="/join/:code" component={Front} />
      <Route path="/play" component={Play} />
      <Route path="/screen/:lesson" component={Screen} />
      <Route path="/teach/lessons/:lesson/review/:part?" component={Review} />
      <Route path="/teach/:rest*" component={Teach} />
      <Route default component={Front} />
    </Router>
  </LocationProvider>
)

const page = document.getElementById('page')
if (page) render(<Pages />, page)
