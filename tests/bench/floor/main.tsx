import { createRoot } from 'react-dom/client'

/** The least a React page can be: what any page of this kind costs before it does anything. */
const app = document.getElementById('app')
if (app !== null)
  createRoot(app).render(
    <main>
      <h1>Floor</h1>
      <button type="button">Start</button>
    </main>
  )
