/* Help with words: the meaning from the list at the end of the page is shown beside the word, on tap, hover and focus.
   The word stays a link to the list. */
(() => {
  if (!HTMLElement.prototype.showPopover) return
  const GAP = 8
  const LINGER = 250

  const meaningOf = (entry) => {
    const copy = entry.nextElementSibling.querySelector(".word__meaning").cloneNode(true)
    for (const extra of copy.querySelectorAll(".cite, .word-help")) extra.remove()
    return copy.textContent.trim()
  }

  let open = null
  const close = () => {
    open?.help.hidePopover()
    open = null
  }

  /** Below the word, or above it where there is more room: never on it. */
  const place = ({ word, help }) => {
    const at = word.getBoundingClientRect()
    const { clientWidth, clientHeight } = document.documentElement
    const fits = at.bottom + GAP + help.offsetHeight <= clientHeight || at.top < clientHeight - at.bottom
    const top = fits ? at.bottom + GAP : at.top - GAP - help.offsetHeight
    const left = Math.max(GAP, Math.min(at.left, clientWidth - help.offsetWidth - GAP))
    help.style.top = `${top + scrollY}px`
    help.style.left = `${left + scrollX}px`
  }

  const show = (one) => {
    clearTimeout(one.waiting)
    if (open === one) return
    close()
    open = one
    one.help.showPopover()
    place(one)
  }

  /** Close after a moment: the pointer may be on its way from the word to its meaning. */
  const leave = (one) => {
    clearTimeout(one.waiting)
    one.waiting = setTimeout(() => {
      if (open === one && document.activeElement !== one.word && !one.help.matches(":hover")) close()
    }, LINGER)
  }

  const helpFor = (word, entry, number) => {
    const help = document.createElement("span")
    const meaning = document.createElement("span")
    meaning.id = `word-help-${number}`
    meaning.textContent = meaningOf(entry)
    help.className = "word-help"
    help.popover = "manual"
    help.append(meaning)
    const record = entry.nextElementSibling.querySelector(".word__more")
    if (record) {
      const link = document.createElement("a")
      link.href = record.href
      link.textContent = record.textContent
      link.tabIndex = -1 // by keyboard the word itself leads to the list, where this link stands too
      help.append(" ", link)
    }
    word.after(help)
    word.setAttribute("aria-describedby", meaning.id)
    return help
  }

  document.querySelectorAll("a.term").forEach((word, number) => {
    const entry = document.getElementById(word.hash.slice(1))
    if (!entry?.nextElementSibling?.querySelector(".word__meaning")) return
    const one = { word, help: helpFor(word, entry, number), waiting: 0 }
    let isFirstTap = false
    word.addEventListener("focus", () => show(one))
    word.addEventListener("blur", () => leave(one))
    for (const element of [word, one.help]) {
      element.addEventListener("pointerenter", ({ pointerType }) => { if (pointerType !== "touch") show(one) })
      element.addEventListener("pointerleave", ({ pointerType }) => { if (pointerType !== "touch") leave(one) })
    }
    word.addEventListener("pointerdown", ({ pointerType }) => { isFirstTap = pointerType === "touch" && open !== one })
    word.addEventListener("click", (event) => {
      if (isFirstTap) {
        event.preventDefault()
        show(one)
      } else close()
      isFirstTap = false
    })
  })

  addEventListener("keydown", ({ key }) => { if (key === "Escape") close() })
  addEventListener("pointerdown", ({ target }) => {
    if (open && !open.word.contains(target) && !open.help.contains(target)) close()
  })
  addEventListener("resize", () => { if (open) place(open) })
})()
