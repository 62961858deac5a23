import { createRoot } from 'react-dom/client'

/** The smallest React page: what any page of this kind costs before it does anything. */
const app = document.getElementById('app')
if (app !== null)
  createRoot(app).render(
    <main>
      <h1>Floor</h1>
      <button type="button">Start</button>
    </main>
  )
