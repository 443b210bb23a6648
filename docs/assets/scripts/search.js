/* The search: opened by its buttons, loads its index when it is first used, forgives a slip of the finger. */
(() => {
  const dialog = document.querySelector("dialog.search")
  if (!dialog?.showModal) return

  const input = dialog.querySelector(".search__input")
  const said = dialog.querySelector(".search__said")
  const found = dialog.querySelector(".search__found")
  const MOST = 30

  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase()
  const wordsOf = (text) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
  const plain = (html) => new DOMParser().parseFromString(html, "text/html").body.textContent

  /** Word -> Map(entry number -> weight). A word weighs more in a title than in a list of names, and least in a text. */
  const indexed = (entries) => {
    const index = new Map()
    const note = (word, number, weight) => {
      if (!index.has(word)) index.set(word, new Map())
      const weights = index.get(word)
      weights.set(number, Math.max(weights.get(number) ?? 0, weight))
    }
    entries.forEach((entry, number) => {
      for (const word of wordsOf(entry.text)) note(word, number, 1)
      for (const word of wordsOf(entry.names)) note(word, number, 5)
      const [page, part] = entry.title.split(": ")
      for (const word of wordsOf(part ?? "")) note(word, number, 3)
      for (const word of wordsOf(page)) note(word, number, entry.location.includes("#") ? 3 : 8)
    })
    return index
  }

  /** The entries of the index; a second one at a place holds other names of the page, which are found but not shown. */
  const gathered = (docs) => {
    const places = new Map()
    for (const { location, title, text } of docs) {
      const known = places.get(location)
      if (known) known.names += ` ${plain(text)}`
      else places.set(location, { location, title: plain(title), text: plain(text), names: "" })
    }
    return [...places.values()]
  }

  let loading
  const load = () => (loading ??= fetch(dialog.dataset.index)
    .then((answer) => answer.ok ? answer.json() : Promise.reject(new Error(answer.status)))
    .then(({ docs }) => {
      const entries = gathered(docs)
      return { entries, index: indexed(entries) }
    })
    .catch((error) => { loading = undefined; throw error }))

  /** Whether two words differ by one letter left out, put in, exchanged or swapped with its neighbour. */
  const near = (a, b) => {
    if (Math.abs(a.length - b.length) > 1) return false
    let start = 0
    while (start < a.length && a[start] === b[start]) start++
    const [x, y] = [a.slice(start), b.slice(start)]
    return x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1) ||
      (x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2))
  }

  /** The entries for one typed word: the word itself, words that begin with it, else words that are nearly it. */
  const matches = (index, word) => {
    const result = new Map()
    const add = (weights, factor) => weights.forEach((weight, number) =>
      result.set(number, Math.max(result.get(number) ?? 0, weight * factor)))
    for (const [known, weights] of index) if (known.startsWith(word)) add(weights, known === word ? 1 : 0.6)
    if (!result.size && word.length > 3) for (const [known, weights] of index) if (near(word, known)) add(weights, 0.5)
    return result
  }

  /** More for a title that says little else than what was typed. */
  const likeness = (title, typed) => {
    const words = wordsOf(title)
    return typed.every((word) => words.some((known) => known.startsWith(word))) ? (8 * typed.length) / words.length : 0
  }

  /** The best entry of each page, best page first. Every typed word must be found on the page. */
  const search = ({ entries, index }, query) => {
    const typed = wordsOf(query)
    const pages = new Map()
    typed.forEach((word, place) => matches(index, word).forEach((weight, number) => {
      const address = entries[number].location.split("#")[0]
      if (!pages.has(address)) pages.set(address, { best: new Map(), weights: [] })
      const page = pages.get(address)
      page.weights[place] = Math.max(page.weights[place] ?? 0, weight)
      page.best.set(number, (page.best.get(number) ?? 0) + weight)
    }))
    const whole = [...pages.values()].filter((page) => typed.every((_, place) => page.weights[place]))
    return whole
      .map(({ best, weights }) => {
        const entry = entries[[...best].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0][0]]
        return { entry, score: weights.reduce((sum, weight) => sum + weight, 0) + likeness(entry.title, typed) }
      })
      .sort((a, b) => b.score - a.score || a.entry.title.localeCompare(b.entry.title))
      .map(({ entry }) => entry)
  }

  /** A few words of the text around the first of the typed ones. */
  const excerpt = (text, query) => {
    const words = wordsOf(query)
    const at = Math.max(0, fold(text).search(new RegExp(words.map((word) => `\\b${word}`).join("|"), "u")))
    const start = at < 60 ? 0 : text.indexOf(" ", at - 50) + 1
    const cut = text.slice(start, start + 150)
    return (start ? "… " : "") + (start + 150 < text.length ? cut.slice(0, cut.lastIndexOf(" ")) + " …" : cut)
  }

  const result = (entry, query) => {
    const item = document.createElement("li")
    const link = document.createElement("a")
    const text = document.createElement("p")
    link.href = new URL(entry.location, new URL(dialog.dataset.root, document.baseURI))
    link.textContent = entry.title
    text.textContent = excerpt(entry.text, query)
    item.append(link, text)
    return item
  }

  const say = (key, values = {}) => {
    said.textContent = said.dataset[key].replace(/\{(\w+)\}/g, (_, name) => values[name])
  }

  const show = async () => {
    const query = input.value.trim()
    if (!wordsOf(query).length) {
      found.replaceChildren()
      return say("first")
    }
    let known
    try {
      known = await load()
    } catch {
      return say("failed")
    }
    if (input.value.trim() !== query) return
    const entries = search(known, query)
    found.replaceChildren(...entries.slice(0, MOST).map((entry) => result(entry, query)))
    say(entries.length === 1 ? "one" : entries.length ? "many" : "none", { n: entries.length, words: query })
  }

  const open = () => {
    dialog.showModal()
    input.focus()
    show()
    load().catch(() => {})
  }

  for (const button of document.querySelectorAll(".search-button, .search-opener")) {
    button.addEventListener("click", open)
    button.hidden = false
    button.closest(".needs-script")?.removeAttribute("hidden")
  }
  dialog.querySelector(".search__close").addEventListener("click", () => dialog.close())
  dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close() })
  found.addEventListener("click", (event) => { if (event.target.closest("a")) dialog.close() })
  input.addEventListener("input", show)
  input.addEventListener("keydown", (event) => { if (event.key === "Escape") dialog.close() })
  dialog.querySelector("form").addEventListener("submit", (event) => {
    event.preventDefault()
    found.querySelector("a")?.focus()
  })
})()
