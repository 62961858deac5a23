/** Keeps the screen on while somebody takes part. A phone may refuse, for instance when its battery is low. */
export function stayAwake(): () => void {
  let lock: WakeLockSentinel | null = null
  let isOver = false
  const requestLock = (): void => {
    if (isOver || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return
    navigator.wakeLock.request('screen').then(
      (taken) => {
        lock = taken
        if (isOver) void taken.release()
      },
      () => {}
    )
  }
  requestLock()
  // A phone releases the lock whenever the page is hidden.
  document.addEventListener('visibilitychange', requestLock)
  return () => {
    isOver = true
    document.removeEventListener('visibilitychange', requestLock)
    void lock?.release()
  }
}
