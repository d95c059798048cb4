// The bar on top: the sandbox's time, the ways to move it, the connection, and day or night.

import { h, icon } from "./dom.js";
import { fullTime, shortDate } from "./format.js";
import { now, on, state, zone } from "./store.js";
import { post } from "./wire.js";

const STEPS = [["+10 s", 10], ["+30 s", 30], ["+2 min", 120], ["+15 min", 900], ["+1 h", 3600], ["+1 day", 86400]];
const WEEK = { seconds: 7 * 86400, within: 60 };
const THEMES = ["auto", "light", "dark"];

/** Fills the bar; returns `connected(yes)`. */
export function makeClockBar(root) {
  const time = h("time", { class: "now" });
  const date = h("span", { class: "date" });
  const place = h("span", { class: "place" });
  const ahead = h("span", { class: "ahead" });
  const link = h("span", { class: "link-state", role: "status" });
  const steps = STEPS.map(([label, seconds]) => h("button", { type: "button", onclick: () => post("clock", { seconds }), "aria-label": `Move the clock ${label.slice(1)} ahead` }, label));
  const play = h("button", { type: "button", class: "play", onclick: () => (state.play ? post("play/stop") : post("play", WEEK)) });
  const theme = h("button", { type: "button", class: "theme" });
  root.append(h("div", { class: "time" }, time, date, place, ahead), play, h("div", { class: "steps", role: "group", "aria-label": "Move the clock" }, steps), link, theme);

  function draw() {
    const seconds = now() / 1000;
    time.textContent = fullTime(seconds);
    date.textContent = shortDate(seconds);
    place.textContent = (zone() ?? "").split("/").at(-1).replaceAll("_", " ");
    place.title = zone() ? `${zone()}, the person's own time zone` : "";
    ahead.textContent = state.skew > 2000 ? `${span(state.skew / 1000)} ahead` : "";
  }
  setInterval(draw, 500);
  on(["snapshot", "clock", "choose", "zone"], draw);

  function drawPlay() {
    const runs = Boolean(state.play);
    root.classList.toggle("runs", runs);
    play.replaceChildren(icon(runs ? "stop" : "play"), h("span", {}, runs ? "Stop" : "Week"));
    play.setAttribute("aria-label", runs ? "Stop the clock's run" : "Play a week in a minute");
    play.title = runs ? "Time runs: press to stop it" : "A week in a minute, each reminder at its time";
  }
  on(["snapshot", "play"], drawPlay);
  drawPlay();

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
