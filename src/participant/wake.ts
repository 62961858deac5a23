/** Keeps the screen on while somebody takes part. A phone may refuse, for instance when its battery is low. */
export function stayAwake(): () => void {
  let lock: WakeLockSentinel | null = null
  let isOver = false
  const take = (): void => {
    if (isOver || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return
    navigator.wakeLock.request('screen').then(
      (taken) => {
        lock = taken
        if (isOver) void taken.release()
      },
      () => {}
    )
  }
  take()
  // A phone releases the lock whenever the page is hidden.
  document.addEventListener('visibilitychange', take)
  return () => {
    isOver = true
    document.removeEventListener('visibilitychange', take)
    void lock?.release()
  }
}
