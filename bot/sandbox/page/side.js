// The right column: what the bot thinks, the weather, and the calls it made.

import { h, iconButton } from "./dom.js";
import { day, fullTime, relative, shortDate, written } from "./format.js";
import { inspect, now, on, state } from "./store.js";
import { makeWeather } from "./weather.js";

const DECADE = 315e6; // s around now within which a number is taken for a time
const SOON = 150; // ms; a bot needs a moment to think
const LATER = 900;

/** Fills the column; `close` folds it away. */
export function makeSide(root, close) {
  const panels = { Inspector: makeInspector(), Weather: makeWeather(), Calls: makeCalls() };
  const names = Object.keys(panels);
  const tabs = names.map((name) => h("button", { type: "button", role: "tab", id: `tab-${name}`, "aria-controls": `panel-${name}`, onclick: () => pick(name) }, name));
  const bodies = names.map((name) => h("div", { role: "tabpanel", id: `panel-${name}`, "aria-labelledby": `tab-${name}`, tabindex: "0", class: "panel" }, panels[name]));
  const bar = h("div", { class: "tabs", role: "tablist" }, tabs);
  root.append(h("header", { class: "head" }, bar, iconButton("close", "Close inspector", close)), ...bodies);

  function pick(name) {
    names.forEach((one, i) => {
      tabs[i].setAttribute("aria-selected", String(one === name));
      tabs[i].tabIndex = one === name ? 0 : -1;
      bodies[i].hidden = one !== name;
    });
  }
  bar.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = tabs.at((tabs.indexOf(document.activeElement) + step) % tabs.length);
    next.focus();
    next.click();
  });
  pick("Inspector");
}

function makeInspector() {
  const box = h("div", { class: "inspector" });
  let shown = "";
  let wanted = 0;

  async function refresh() {
    const ticket = ++wanted;
    const data = await inspect();
    if (ticket !== wanted) return;
    const text = JSON.stringify(data ?? {});
    if (text === shown) return tick();
    shown = text;
    const known = data && Object.keys(data).length;
    box.replaceChildren(known ? value(data) : h("p", { class: "hint" }, "The bot has nothing to show of this chat yet."));
  }

  function tick() {
    for (const time of box.querySelectorAll("time")) time.textContent = when(Number(time.dataset.at));
  }

  let soon = 0;
  let later = 0;
  on(["snapshot", "choose", "chat", "bubble", "gone", "answer", "clock", "call"], () => {
    // The first is not put off: while the clock runs, there is always something new.
    soon ||= setTimeout(() => {
      soon = 0;
      refresh();
    }, SOON);
    clearTimeout(later);
    later = setTimeout(refresh, LATER);
  });
  setInterval(tick, 1000);
  return box;
}

// Any JSON: objects as pairs, lists as items, numbers that must be times as times.
function value(data, name = "") {
  if (name === "reminders" && Array.isArray(data) && data.length) return h("ol", { class: "reminders" }, data.map(reminder));
  if (Array.isArray(data)) return data.length ? h("ol", {}, data.map((one) => h("li", {}, value(one)))) : h("span", { class: "nil" }, "none");
  if (data !== null && typeof data === "object") {
    const pairs = Object.entries(data);
    if (!pairs.length) return h("span", { class: "nil" }, "none");
    return h("dl", {}, pairs.map(([key, inner]) => h("div", { class: isNested(inner) ? "nested" : "" }, h("dt", {}, key.replaceAll("_", " ")), h("dd", {}, value(inner, key)))));
  }
  if (typeof data === "number" && Math.abs(data - now() / 1000) < DECADE) return moment(data);
  if (data === null || data === "") return h("span", { class: "nil" }, "–");
  return h("span", { class: typeof data, dir: "auto", "data-name": name }, String(data));
}

const isNested = (inner) => inner !== null && typeof inner === "object" && Object.keys(inner).length > 0;
const moment = (seconds) => h("time", { "data-at": seconds, title: written(seconds, { dateStyle: "full", timeStyle: "long" }) }, when(seconds));

function when(seconds) {
  const date = day(seconds) === "Today" ? "" : `${shortDate(seconds)}, `;
  return `${date}${fullTime(seconds)}, ${relative(seconds * 1000)}`;
}

const reminder = ({ rule, due }) => h("li", {}, h("b", { dir: "auto" }, String(rule)), typeof due === "number" ? moment(due) : h("span", { class: "nil" }, "not due"));

function makeCalls() {
  const list = h("ol", { class: "calls", reversed: true });
  const draw = () => list.replaceChildren(...state.calls.toReversed().map(call));
  on(["snapshot", "call"], draw);
  return h("div", {}, h("p", { class: "hint" }, "Calls of the Bot API, the newest first."), list);
}

function call(one) {
  const look = one.ok ? "ok" : "failed";
  return h(
    "li",
    { class: look },
    h("time", {}, fullTime(one.at)),
    h("b", {}, one.method),
    one.fault ? h("span", { class: "chip" }, one.fault.replaceAll("_", " ")) : null,
    one.ok ? null : h("span", { class: "why" }, one.error),
  );
}
