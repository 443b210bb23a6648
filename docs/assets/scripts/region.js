/* The choice of a country: numbers, services and names of medicines follow it. It is kept on the device, with the words
   that belong to it, so that the next page shows the right number at once and also where nothing can be loaded. */
(() => {
  const frame = document.querySelector(".region")
  const form = frame?.querySelector("template")
  if (!form) return

  const file = new URL(frame.dataset.words, document.baseURI)
  const KEY = `region ${new URL(frame.dataset.home, document.baseURI).pathname}`
  const known = new Set([...form.content.querySelectorAll("option")].map(({ value }) => value))

  const keeper = {
    read() {
      try {
        const kept = JSON.parse(localStorage.getItem(KEY))
        return known.has(kept?.id) && kept.region?.words && kept.region.names ? kept : null
      } catch { return null }
    },
    keep(choice) {
      try { localStorage.setItem(KEY, JSON.stringify(choice)); return true } catch { return false }
    },
    forget() {
      try { localStorage.removeItem(KEY) } catch { /* nothing was kept */ }
    },
  }

  let loading
  const load = () => (loading ??= fetch(file)
    .then((answer) => answer.ok ? answer.json() : Promise.reject(new Error(answer.status)))
    .catch((error) => { loading = undefined; throw error }))

  // What the page says by itself, to go back to.
  const own = (selector) => [...document.querySelectorAll(selector)]
    .map((element) => ({ element, text: element.textContent, href: element.getAttribute("href") }))
  const places = own("[data-region-word]")
  const titles = own("[data-region-name]")

  const showWords = (region) => {
    for (const { element, text, href } of places) {
      const word = element.dataset.regionWord
      element.textContent = region ? region.words[word] : text
      if (element.localName !== "a") continue
      const address = region ? region.dial && `tel:${region.dial}` : href
      if (address) element.setAttribute("href", address)
      else element.removeAttribute("href")
    }
    for (const { element, text } of titles) element.textContent = region ? region.name : text
    for (const line of document.querySelectorAll("[data-region-has-number]")) line.hidden = Boolean(region && !region.dial)
  }

  // Names of medicines: the other name stands in brackets beside ours, once in the title, once in the text, once in each
  // box of danger signs, which may be all that somebody reads. Our words stay as they are.
  const SKIPPED = ".crumbs, .contents, .other-names, .box-sources, .sources, .regions, .word-help, [data-region-choice], svg, script"
  const showNames = (names) => {
    for (const old of document.querySelectorAll(".name-there")) {
      const words = old.parentNode
      old.remove()
      words.normalize()
    }
    const article = document.querySelector("article")
    const ours = Object.keys(names).sort((a, b) => b.length - a.length)
    if (!article || !ours.length) return
    const escaped = ours.map((name) => name.replace(/[^\p{L}\p{N}\s-]/gu, "\\$&"))
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${escaped.join("|")})(?![\\p{L}\\p{N}-])`, "giu")
    const told = new Map()
    const texts = document.createTreeWalker(article, NodeFilter.SHOW_TEXT)
    const nodes = []
    while (texts.nextNode()) if (!texts.currentNode.parentElement.closest(SKIPPED)) nodes.push(texts.currentNode)
    for (const node of nodes) {
      const part = node.parentElement.closest("h1, .box, .sign-line") ?? article
      if (!told.has(part)) told.set(part, new Set())
      const first = [...node.data.matchAll(pattern)].filter(([name]) => {
        const isNew = !told.get(part).has(name.toLowerCase())
        told.get(part).add(name.toLowerCase())
        return isNew
      })
      for (const match of first.reverse()) {
        const there = document.createElement("span")
        there.className = "name-there"
        there.textContent = ` (${names[ours.find((name) => name.toLowerCase() === match[0].toLowerCase())]})`
        node.splitText(match.index + match[0].length)
        node.after(there)
      }
    }
  }

  const forms = []
  const show = (choice) => {
    for (const { select, forget } of forms) {
      select.value = choice?.id ?? frame.dataset.site
      forget.hidden = !choice
    }
    showWords(choice?.region)
    showNames(choice?.region.names ?? {})
  }

  const say = ({ said }, ...sentences) => {
    for (const other of forms) if (other.said !== said) other.said.textContent = ""
    said.textContent = sentences.filter(Boolean).join(" ")
  }

  let current = null
  const choose = async (where, id) => {
    let regions
    try {
      regions = await load()
    } catch {
      where.select.value = current?.id ?? frame.dataset.site
      return say(where, where.said.dataset.failed)
    }
    current = { id, file: file.pathname, region: regions[id] }
    const isKept = keeper.keep(current)
    show(current)
    say(where, `${where.said.dataset.chosen}: ${current.region.name}.`, !isKept && where.said.dataset.notKept)
  }

  const forget = (where) => {
    keeper.forget()
    current = null
    show(current)
    where.select.focus()
    say(where, `${where.said.dataset.forgotten}: ${titles[0].text}.`)
  }

  for (const place of [...document.querySelectorAll("[data-region-choice]"), frame]) {
    const copy = form.content.cloneNode(true)
    const where = { select: copy.querySelector("select"), forget: copy.querySelector("button"), said: copy.querySelector("[role=status]") }
    where.select.addEventListener("change", () => choose(where, where.select.value))
    where.forget.addEventListener("click", () => forget(where))
    place.append(copy)
    forms.push(where)
  }

  // The words kept with the choice may be older than the site: they are shown at once, and then renewed.
  const recall = () => {
    current = keeper.read()
    show(current)
    if (!current || current.file === file.pathname) return
    load().then((regions) => {
      current = { id: current.id, file: file.pathname, region: regions[current.id] }
      keeper.keep(current)
      show(current)
    }).catch(() => { /* the older words are still those of the reader's country */ })
  }
  if (keeper.read()) recall()
  addEventListener("storage", ({ key }) => { if (key === KEY) recall() })
  addEventListener("pageshow", ({ persisted }) => { if (persisted) recall() })
})()
