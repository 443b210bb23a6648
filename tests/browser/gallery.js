/* Compares pictures of components. Both are made smaller first, two points to one, with sixteen steps of each colour: edges
   that another version of the browser smooths in another way become alike, and the stored files stay small. */

const read = async (picture) => {
  const image = new Image()
  image.src = `data:image/png;base64,${picture}`
  await image.decode()
  const canvas = new OffscreenCanvas(image.width, image.height)
  const context = canvas.getContext("2d")
  context.drawImage(image, 0, 0)
  return context.getImageData(0, 0, image.width, image.height)
}

const write = async (points) => {
  const canvas = new OffscreenCanvas(points.width, points.height)
  canvas.getContext("2d").putImageData(points, 0, 0)
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer())
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))
}

const step = (value) => Math.min(15, Math.round(value / 17)) * 17

/** Half as wide and half as high: each point is the mean of four. The four may lie some pixels further right and down. */
const halved = ({ data, width, height }, right = 0, down = 0) => {
  const small = new ImageData(width >> 1, height >> 1)
  const inside = (place, length) => Math.max(0, Math.min(length - 2, place))
  for (let y = 0; y < small.height; y++) {
    for (let x = 0; x < small.width; x++) {
      const from = (inside(2 * y + down, height) * width + inside(2 * x + right, width)) * 4
      const to = (y * small.width + x) * 4
      for (let colour = 0; colour < 3; colour++) {
        const at = from + colour
        small.data[to + colour] = step((data[at] + data[at + 4] + data[at + width * 4] + data[at + width * 4 + 4]) / 4)
      }
      small.data[to + 3] = 255
    }
  }
  return small
}

/** Whether a point lies between the darkest and the lightest of the nine at the same place in the other picture. */
const isThere = (points, other, x, y, limit) => {
  const at = (y * points.width + x) * 4
  for (let colour = 0; colour < 3; colour++) {
    const value = points.data[at + colour]
    let least = 255, most = 0
    for (let row = Math.max(0, y - 1); row <= Math.min(other.height - 1, y + 1); row++) {
      for (let column = Math.max(0, x - 1); column <= Math.min(other.width - 1, x + 1); column++) {
        const there = other.data[(row * other.width + column) * 4 + colour]
        if (there < least) least = there
        if (there > most) most = there
      }
    }
    if (value < least - limit || value > most + limit) return false
  }
  return true
}

/** The points to store: red, green and blue of each. */
const toStore = async (picture) => {
  const { data, width, height } = halved(await read(picture))
  const colours = Array.from(data.filter((_, at) => at % 4 < 3), (value) => String.fromCharCode(value))
  return { width, height, colours: btoa(colours.join("")) }
}

const BLOCK = 16
const MOVES = [[0, 0], [0, 1], [0, -1], [1, 0], [-1, 0], [1, 1], [1, -1], [-1, 1], [-1, -1]]

/** The places of a block that one of two pictures does not have in common with the other. */
const differing = (one, other, left, top, limit) => {
  const places = []
  for (let y = top; y < Math.min(top + BLOCK, one.height, other.height); y++) {
    for (let x = left; x < Math.min(left + BLOCK, one.width, other.width); x++) {
      if (!isThere(one, other, x, y, limit) || !isThere(other, one, x, y, limit)) places.push([x, y])
    }
  }
  return places
}

const faint = ({ data, width, height }) =>
  new ImageData(data.map((value, at) => at % 4 < 3 ? 255 - (255 - value) / 4 : value), width, height)

/** Which share of the points differs, how much the sizes do, and a picture of the difference. Pictures are compared block
    by block, and a block may have moved by a pixel of the page. */
const compare = async (storedPicture, picture, limit) => {
  const stored = await read(storedPicture), taken = await read(picture)
  const moved = new Map()
  const seen = (move) => {
    if (!moved.has(move)) moved.set(move, halved(taken, ...move))
    return moved.get(move)
  }
  const shown = faint(seen(MOVES[0]))
  let count = 0
  for (let top = 0; top < stored.height; top += BLOCK) {
    for (let left = 0; left < stored.width; left += BLOCK) {
      let least
      for (const move of MOVES) {
        const places = differing(stored, seen(move), left, top, limit)
        if (!least || places.length < least.length) least = places
        if (!least.length) break
      }
      for (const [x, y] of least) shown.data.set([200, 0, 0, 255], (y * shown.width + x) * 4)
      count += least.length
    }
  }
  const size = Math.max(Math.abs(stored.width - shown.width), Math.abs(stored.height - shown.height))
  return { share: count / (stored.width * stored.height), size, difference: await write(shown) }
}
