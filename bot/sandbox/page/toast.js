// Short texts over the chat, and alerts that wait for OK.

import { h } from "./dom.js";

const shelf = h("div", { id: "toasts", role: "status", "aria-live": "polite" });
document.body.append(shelf);

/** Shows a text for a few seconds. */
export function toast(text) {
  const note = h("div", { class: "toast", dir: "auto" }, text);
  shelf.append(note);
  setTimeout(() => note.remove(), 3500);
}

/** Shows a dialog with `content`; removed when closed. */
export function dialog(label, ...content) {
  const box = h("dialog", { "aria-label": label, onclose: () => box.remove() }, ...content);
  box.addEventListener("click", (event) => {
    if (event.target === box) box.close();
  });
  document.body.append(box);
  box.showModal();
  return box;
}

/** Shows an alert of the bot. */
export function alertBox(text) {
  const ok = h("button", { type: "button", class: "flat", onclick: () => box.close() }, "OK");
  const box = dialog("The bot says", h("p", { dir: "auto" }, text), h("div", { class: "row end" }, ok));
  ok.focus();
}
