/** Figures about the server, never about a room or a person. In the text format of Prometheus. */
export function metrics() {
  const counters = new Map<string, number>()
  const gauges = new Map<string, () => number>()
  /** Upper bounds, in seconds, of the histogram of request times. */
  const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]
  const times = new Map<string, { readonly buckets: number[]; sum: number; count: number }>()
  const bump = (name: string): void => void counters.set(name, (counters.get(name) ?? 0) + 1)
  return {
    /** Counts a finished request by its route, never by its address. */
    request(route: string, status: number, seconds: number): void {
      bump(`cohesietoets_requests_total{route="${route}",status="${status}"}`)
      const time = times.get(route) ?? { buckets: bounds.map(() => 0), sum: 0, count: 0 }
      times.set(route, time)
      time.sum += seconds
      time.count += 1
      for (const [at, bound] of bounds.entries()) if (seconds <= bound) time.buckets[at] = (time.buckets[at] ?? 0) + 1
    },
    count: bump,
    gauge(name: string, read: () => number): void {
      gauges.set(name, read)
    },
    text(): string {
      const lines = [
        ...[...counters].map(([name, value]) => `${name} ${value}`),
        ...[...gauges].map(([name, read]) => `${name} ${read()}`),
        ...[...times].flatMap(([route, { buckets, sum, count }]) => [
          ...buckets.map(
            (value, at) => `cohesietoets_request_seconds_bucket{route="${route}",le="${bounds[at]}"} ${value}`
          ),
          `cohesietoets_request_seconds_bucket{route="${route}",le="+Inf"} ${count}`,
          `cohesietoets_request_seconds_sum{route="${route}"} ${sum}`,
          `cohesietoets_request_seconds_count{route="${route}"} ${count}`
        ])
      ]
      return `${lines.join('\n')}\n`
    }
  }
}

export type Metrics = ReturnType<typeof metrics>
