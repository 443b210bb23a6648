/* The search, and small help for keyboards. Everything else on the site works without scripts. */
(() => {
  // The theme turns single letters into commands ("n": next page). Who dictates, or slips, would set them off.
  addEventListener("keydown", (event) => {
    if (event.key?.length === 1) event.stopImmediatePropagation()
  }, true)

  // In a table that scrolls, browsers leave a half hidden link half hidden when the keyboard comes to it.
  addEventListener("focusin", ({ target }) => {
    if (target.parentElement?.closest(".table-frame")) target.scrollIntoView({ block: "nearest", inline: "nearest" })
  })

  const toggle = document.getElementById("__search")
  const dialog = document.querySelector(".md-search")
  const button = document.querySelector(".search-button")
  if (!toggle || !dialog || !button) return

  const set = (open) => {
    if (toggle.checked !== open) toggle.click()
  }
  button.hidden = false
  button.addEventListener("click", () => set(true))
  dialog.querySelector(".md-search__close").addEventListener("click", () => set(false))
  toggle.addEventListener("change", () => {
    if (toggle.checked) document.getElementById("search-words").focus()
    else button.focus()
  })

  // Results are no tab stops of their own, so Tab goes round here: words, buttons, results.
  const step = (by) => {
    const stops = [...dialog.querySelectorAll("input, button, :not(details) > a, summary, details[open] > a")]
    stops[(stops.indexOf(document.activeElement) + by + stops.length) % stops.length].focus()
  }
  dialog.addEventListener("keydown", (event) => {
    if (event.key === "Escape") set(false)
    if (event.key === "Tab") {
      event.preventDefault()
      step(event.shiftKey ? -1 : 1)
    }
    // The theme would close on Tab and take every other key to the words; Enter and the arrows are its to handle.
    if (!["Enter", "ArrowUp", "ArrowDown"].includes(event.key)) event.stopPropagation()
  })
})()
