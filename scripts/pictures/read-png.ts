import { inflateSync } from 'node:zlib'

export interface Pixels {
  readonly width: number
  readonly height: number
  /** Red, green and blue, one byte each. */
  readonly rgb: Uint8Array
}

/** Reads an opaque PNG of eight bits per channel without interlacing, as browsers and Poppler write it. */
export function readPng(png: Buffer): Pixels {
  const parts: Buffer[] = []
  const [width, height, kind] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25]]
  if (png[24] !== 8 || (kind !== 2 && kind !== 6)) throw new Error('Only PNG with eight bits a channel can be read.')
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  }
  const channels = kind === 2 ? 3 : 4
  const raw = unfilter(inflateSync(Buffer.concat(parts)), width * channels, height, channels)
  const rgb = new Uint8Array(width * height * 3)
  for (let pixel = 0; pixel < width * height; pixel++)
    rgb.set(raw.subarray(pixel * channels, pixel * channels + 3), pixel * 3)
  return { width, height, rgb }
}

function unfilter(filtered: Buffer, stride: number, height: number, channels: number): Uint8Array {
  const raw = new Uint8Array(stride * height)
  for (let row = 0; row < height; row++) {
    const filter = filtered[row * (stride + 1)]
    for (let column = 0; column < stride; column++) {
      const at = row * stride + column
      const left = column < channels ? 0 : (raw[at - channels] ?? 0)
      const up = row === 0 ? 0 : (raw[at - stride] ?? 0)
      const corner = row === 0 || column < channels ? 0 : (raw[at - stride - channels] ?? 0)
      raw[at] = (filtered[row * (stride + 1) + 1 + column] ?? 0) + predicted(filter, left, up, corner)
    }
  }
  return raw
}

function predicted(filter: number | undefined, left: number, up: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  if (filter !== 4) return 0
  const [toLeft, toUp, toCorner] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)]
  return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner
}
