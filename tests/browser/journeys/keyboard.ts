import type { Locator, Page } from 'playwright-core'

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement)

/** Presses Tab until the target has focus. Fails after `most` presses, as the target is then out of reach. */
export async function tabTo(page: Page, target: Locator, most = 200): Promise<void> {
  await target.waitFor()
  for (let presses = 0; presses < most; presses++) {
    if (await isFocused(target)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Not reached with ${most} presses of Tab: ${String(target)}`)
}

/** Moves to a button or link with Tab and presses it. */
export async function press(page: Page, role: 'button' | 'link', name: string | RegExp): Promise<void> {
  await tabTo(page, page.getByRole(role, { name }).first())
  await page.keyboard.press('Enter')
}

/** Chooses the option at `index` in every group of radio buttons on the page without a choice. */
export async function chooseEverywhere(page: Page, index: number): Promise<number> {
  const groups = page.getByRole('main').getByRole('radiogroup')
  const count = await groups.count()
  for (let group = 0; group < count; group++) {
    const options = groups.nth(group).getByRole('radio')
    await tabTo(page, options.first())
    await page.keyboard.press('Space')
    for (let step = 0; step < index; step++) await page.keyboard.press('ArrowDown')
  }
  return count
}
