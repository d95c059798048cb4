// The bar on top: the sandbox's time, the ways to move it, the connection, and day or night.

import { h, icon } from "./dom.js";
import { now, on, state } from "./store.js";
import { post } from "./wire.js";

const STEPS = [["+10 s", 10], ["+30 s", 30], ["+2 min", 120], ["+15 min", 900], ["+1 h", 3600], ["+1 day", 86400]];
const THEMES = ["auto", "light", "dark"];

/** Fills the bar; returns `connected(yes)`. */
export function makeClockBar(root) {
  const time = h("time", { class: "now" });
  const date = h("span", { class: "date" });
  const ahead = h("span", { class: "ahead" });
  const link = h("span", { class: "link-state", role: "status" });
  const steps = STEPS.map(([label, seconds]) => h("button", { type: "button", onclick: () => post("clock", { seconds }), "aria-label": `Move the clock ${label.slice(1)} ahead` }, label));
  const theme = h("button", { type: "button", class: "theme" });
  root.append(h("div", { class: "time" }, time, date, ahead), h("div", { class: "steps", role: "group", "aria-label": "Move the clock" }, steps), link, theme);

  function draw() {
    const at = new Date(now());
    time.textContent = at.toLocaleTimeString("en-GB");
    date.textContent = at.toLocaleDateString("en-GB", { weekday: "short", day: "numeric", month: "short" });
    ahead.textContent = state.skew > 2000 ? `${span(state.skew / 1000)} ahead` : "";
  }
  setInterval(draw, 500);
  on(["snapshot", "clock"], draw);

  function paint(name) {
    document.documentElement.dataset.theme = name;
    theme.replaceChildren(icon(name === "dark" ? "moon" : "sun"), h("span", {}, name));
    theme.setAttribute("aria-label", `Colours: ${name}. Press to change`);
    theme.title = "Day or night";
  }
  theme.addEventListener("click", () => {
    const next = THEMES[(THEMES.indexOf(document.documentElement.dataset.theme) + 1) % THEMES.length];
    localStorage.setItem("theme", next);
    paint(next);
  });
  paint(localStorage.getItem("theme") ?? "auto");

  return (yes) => {
    link.textContent = yes ? "" : "Connecting…";
    document.body.classList.toggle("offline", !yes);
  };
}

function span(seconds) {
  const units = [["d", 86400], ["h", 3600], ["min", 60], ["s", 1]];
  const parts = [];
  let rest = Math.round(seconds);
  for (const [unit, size] of units) {
    if (rest >= size && parts.length < 2) parts.push(`${Math.floor(rest / size)} ${unit}`);
    rest %= size;
  }
  return parts.join(" ");
}
