/* Small help that no page needs to be read. */
(() => {
  // In a table that scrolls, browsers leave a half hidden link half hidden when the keyboard comes to it.
  addEventListener("focusin", ({ target }) => {
    if (target.parentElement?.closest(".table-frame")) target.scrollIntoView({ block: "nearest", inline: "nearest" })
  })

  addEventListener("click", ({ target }) => { if (target.closest("[data-print]")) print() })

  // The menu of a narrow screen closes with Escape and when the reader goes on elsewhere.
  const menu = document.querySelector(".site-menu")
  const close = () => { if (menu) menu.open = false }
  menu?.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return
    close()
    menu.querySelector("summary").focus()
  })
  addEventListener("click", ({ target }) => { if (!menu?.contains(target)) close() })
})()
