// Preloaded into a run of the program: tells its processor time and memory on file descriptor 3 when it ends.
import { writeSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

if (isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    writeSync(
      3,
      JSON.stringify({
        seconds: (userCPUTime + systemCPUTime) / 1e6,
        user: userCPUTime / 1e6,
        megabytes: maxRSS / 1024
      })
    )
  })
}
