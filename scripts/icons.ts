/**
 * Makes the PNG icons of the installed app from `public/icons/icon.svg`. A maskable icon has a background of its own
 * and keeps the drawing inside the circle that every platform leaves visible (80 % of the width). Run with `npm run
 * icons`.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { chromium } from 'playwright-core'
import { findChromium } from '../tests/browser/support/find-chromium.ts'

const drawing = (await readFile('public/icons/icon.svg', 'utf8')).replace('<svg ', '<svg width="100%" height="100%" ')

/** Size in pixels, and how much of it the drawing takes. `page`: the colour behind it, if any. */
const icons = [
  { name: 'icon-192', size: 192, share: 0.92, page: 'transparent' },
  { name: 'icon-512', size: 512, share: 0.92, page: 'transparent' },
  { name: 'maskable-192', size: 192, share: 0.54, page: '#ffffff' },
  { name: 'maskable-512', size: 512, share: 0.54, page: '#ffffff' },
  { name: 'apple-touch-icon', size: 180, share: 0.66, page: '#ffffff' }
] as const

const executablePath = findChromium()
if (executablePath === null) throw new Error('Drawing the icons needs Chromium or Chrome.')
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
const page = await browser.newPage({ colorScheme: 'light' })
for (const { name, size, share, page: background } of icons) {
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;block-size:100vh;background:${background}"><div style="inline-size:${size * share}px;block-size:${size * share}px">${drawing}</div>`
  )
  await writeFile(`public/icons/${name}.png`, await page.screenshot({ omitBackground: background === 'transparent' }))
}
await browser.close()
