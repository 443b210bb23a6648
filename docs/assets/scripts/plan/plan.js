/* The exercise plan: shows and puts in order what the page already holds. The choice is kept in this browser and stands in
   the address, as #pelvic-tilt,bridge. The address #+bridge adds one exercise to the choice that is kept. */
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)]
  const on = (what, act) => all(`[data-do="${what}"]`).forEach((button) => button.addEventListener("click", act))

  // On paper a link is of no use without its address.
  for (const link of all("a[data-printed]")) link.dataset.printed = link.href

  const plan = document.querySelector("[data-plan]")
  if (!plan) return

  const said = plan.querySelector("[role=status]")
  const boxes = new Map(all("input[type=checkbox]", plan).map((box) => [box.value, box]))
  const pieces = (id) => all("[data-exercise]", plan).filter((piece) => piece.dataset.exercise === id)
  const title = (id) => pieces(id)[0].querySelector(".part__title").textContent
  const note = (name, shown) => {
    const place = plan.querySelector(`[data-note="${name}"]`)
    place.hidden = !shown
    return place
  }

  const KEY = `exercise-plan ${location.pathname}`
  const keeper = {
    read() {
      try { return list(localStorage.getItem(KEY) ?? "").filter((id) => boxes.has(id)) } catch { return [] }
    },
    keep(ids) {
      try {
        if (ids.length) localStorage.setItem(KEY, ids.join(","))
        else localStorage.removeItem(KEY)
        return true
      } catch { return false }
    },
  }

  const list = (words) => [...new Set(words.split(",").map((word) => word.trim()).filter(Boolean))]
  const addressOf = (ids) => location.href.split("#")[0] + (ids.length ? `#${ids.join(",")}` : "")

  let chosen = []

  const show = () => {
    for (const [id, box] of boxes) {
      box.checked = chosen.includes(id)
      for (const piece of pieces(id)) piece.classList.toggle("is-chosen", box.checked)
    }
    for (const id of chosen) {
      for (const piece of pieces(id)) {
        piece.parentElement.append(piece)
        for (const picture of all("img", piece)) picture.loading = "eager"
        for (const button of all("[data-move]", piece)) {
          button.disabled = id === { up: chosen[0], down: chosen.at(-1) }[button.dataset.move]
        }
      }
    }
    plan.classList.toggle("has-choice", chosen.length > 0)
    note("nothing", !chosen.length)
    note("chosen", chosen.length)
    const bar = plan.querySelector(".plan__bar")
    bar.hidden = !chosen.length
    bar.firstElementChild.textContent = `${chosen.length} ${plan.dataset.chosen}`
    plan.querySelector("[data-address]").textContent = addressOf(chosen)
  }

  /** The reader has changed the choice: keep it, put it into the address, show it and say what has happened. */
  const change = (ids, words) => {
    chosen = ids
    const kept = keeper.keep(chosen)
    history.replaceState(null, "", addressOf(chosen))
    note("shared", false)
    note("unknown", false)
    show()
    said.textContent = kept ? words : `${words} ${plan.dataset.notKept}`
  }

  /** The words after the # name a place of the page, exercises to add, or a whole choice. */
  const read = () => {
    let words = location.hash.slice(1)
    try { words = decodeURIComponent(words) } catch { /* taken as it stands */ }
    const adds = words.startsWith("+")
    if (!adds && !boxes.has(words) && document.getElementById(words)) return chosen.length ? undefined : showKept()
    const named = list(words.slice(adds ? 1 : 0))
    const known = named.filter((id) => boxes.has(id))
    const unknown = named.filter((id) => !boxes.has(id))
    if (!known.length) showKept()
    else if (adds) change(list([...keeper.read(), ...known].join()), `${known.map(title).join(", ")} ${plan.dataset.added}`)
    else showGiven(known)
    note("unknown", unknown.length).querySelector("span").textContent = unknown.join(", ")
  }

  const showKept = () => {
    chosen = keeper.read()
    if (chosen.length) history.replaceState(null, "", addressOf(chosen))
    note("shared", false)
    show()
  }

  /** A choice that came with the address: it takes the place of the one that is kept only when the reader changes it. */
  const showGiven = (ids) => {
    chosen = ids
    const kept = keeper.read()
    note("shared", kept.join() !== ids.join())
    plan.querySelector('[data-do="own"]').hidden = !kept.length
    show()
  }

  const move = (id, where) => {
    if (where === "off") return change(chosen.filter((one) => one !== id), `${title(id)} ${plan.dataset.removed}`)
    const ids = [...chosen]
    const from = ids.indexOf(id)
    const to = from + (where === "up" ? -1 : 1)
    ids.splice(to, 0, ...ids.splice(from, 1))
    change(ids, `${title(id)} ${plan.dataset.moved} ${to + 1}.`)
  }

  /** A button stays in the hand of the keyboard when its exercise has moved, or hands on to its neighbour. */
  const refocus = (id, where) => {
    const buttons = all(`[data-exercise="${CSS.escape(id)}"].is-chosen [data-move]`, plan)
    const next = buttons.find((button) => button.dataset.move === where && !button.disabled) ?? buttons.find((button) => !button.disabled)
    const target = next ?? plan.querySelector(".handout__title")
    target.focus()
  }

  plan.addEventListener("change", ({ target }) => {
    const id = target.value
    if (target.checked) change([...chosen, id], `${title(id)} ${plan.dataset.added}`)
    else move(id, "off")
  })
  plan.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-move]")
    const id = button?.closest("[data-exercise]").dataset.exercise
    if (!button) return
    move(id, button.dataset.move)
    refocus(id, button.dataset.move)
  })
  on("again", () => {
    change([], plan.dataset.emptied)
    plan.querySelector("input").focus()
  })
  on("own", () => {
    showKept()
    plan.querySelector(".handout__title").focus()
  })
  on("see", () => plan.querySelector(".handout__title").focus())
  on("copy", async () => {
    try {
      await navigator.clipboard.writeText(addressOf(chosen))
      said.textContent = plan.dataset.copied
    } catch {
      said.textContent = `${plan.dataset.copyFailed} ${addressOf(chosen)}`
    }
  })
  addEventListener("hashchange", read)
  read()
})()
