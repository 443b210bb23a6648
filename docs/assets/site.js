/* The button that opens the search, and keys for its dialog. Everything else on the site works without scripts. */
(() => {
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
  dialog.addEventListener("keydown", (event) => {
    if (event.key === "Escape") set(false)
    if (event.key !== "Tab") return
    const stops = [...dialog.querySelectorAll("input, button, a[href]")].filter((stop) => stop.offsetParent)
    const edge = event.shiftKey ? stops[0] : stops[stops.length - 1]
    if (document.activeElement !== edge) return
    event.preventDefault()
    ;(event.shiftKey ? stops[stops.length - 1] : stops[0]).focus()
  })
})()
