// The messages of the chat on show: appended, edited in place, removed; and where it is scrolled to.

import { bubbleElement } from "./bubble.js";
import { h, iconButton } from "./dom.js";
import { day, retell, today } from "./format.js";
import { chosen, localised, on, state } from "./store.js";

const NEAR = 80; // px from the bottom that still count as the bottom
const SCROLLING = new Set(["ArrowUp", "PageUp", "Home"]);
const TOGETHER = 900; // s within which messages of one sender form a group

/** The log's elements, and `edit(bubble)` to be called for an own message to change. */
export function makeLog(actions) {
  const list = h("div", { class: "messages", role: "log", "aria-live": "polite", "aria-label": "Messages" });
  const scroller = h("div", { class: "scroller", tabindex: "0", "aria-label": "Messages, scrollable" }, list);
  const count = h("span", { class: "count" });
  const down = iconButton("down", "Scroll to the newest message", () => toEnd(true), { class: "down", hidden: true });
  down.append(count);
  let atEnd = true;
  let byHand = false; // it is scrolled because the visitor wants it so
  let top = 0;
  let missed = 0;

  const all = { ...actions, jump };
  const find = (id) => list.querySelector(`[data-id="${id}"]`);

  function toEnd(smooth) {
    byHand = false;
    scroller.scrollTo({ top: scroller.scrollHeight, behavior: smooth && !calm() ? "smooth" : "instant" });
  }

  function jump(id) {
    const target = find(id);
    byHand = true;
    target?.scrollIntoView({ block: "center", behavior: calm() ? "instant" : "smooth" });
    flash(target);
  }

  function showDown() {
    down.hidden = atEnd;
    count.textContent = missed || "";
    count.hidden = !missed;
  }

  function rebuild() {
    const chat = chosen();
    list.setAttribute("aria-live", "off"); // a chat that is opened is not read out from its start
    setTimeout(() => list.setAttribute("aria-live", "polite"), 500);
    list.replaceChildren(...(chat ? [...chat.bubbles.values()].map((b) => bubbleElement(chat, b, all)) : []));
    regroup();
    missed = 0;
    atEnd = true;
    toEnd(false);
    showDown();
  }

  function put(event) {
    const chat = chosen();
    if (event.chat_id !== chat?.id) return;
    const old = find(event.bubble.message_id);
    const fresh = bubbleElement(chat, event.bubble, all);
    if (old) replace(old, fresh);
    else {
      fresh.classList.add("arriving");
      list.append(fresh);
      if (!event.bubble.ours) atEnd = true;
      else if (!atEnd) missed += 1;
    }
    regroup();
    if (atEnd) toEnd(!old);
    showDown();
  }

  function regroup() {
    const chat = chosen();
    if (!chat) return;
    if (!chat.bubbles.size) list.replaceChildren(emptyChat(chat));
    else list.querySelector(".hello")?.remove();
    let before = null;
    for (const element of list.querySelectorAll(".message")) {
      const bubble = chat.bubbles.get(Number(element.dataset.id));
      const first = !before || day(before.bubble.date) !== day(bubble.date);
      const follows = !first && before.bubble.ours === bubble.ours && bubble.date - before.bubble.date < TOGETHER;
      element.classList.toggle("follows", follows);
      before?.element.classList.toggle("tailed", !follows);
      head(element, first ? day(bubble.date) : "");
      before = { element, bubble };
    }
    for (const mark of list.querySelectorAll(".day + .day, .day:last-child")) mark.remove();
    before?.element.classList.add("tailed");
  }

  for (const kind of ["wheel", "touchmove"]) {
    scroller.addEventListener(kind, () => (byHand = true), { passive: true });
  }
  scroller.addEventListener("keydown", ({ key }) => (byHand = SCROLLING.has(key)));
  scroller.addEventListener("pointerdown", ({ target }) => (byHand = target === scroller)); // its bar
  scroller.addEventListener("scroll", () => {
    // Only who scrolls up by hand leaves the end: what is there may move by itself, as pictures
    // load and the keys of older cards go.
    const near = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR;
    atEnd = near || (atEnd && !(byHand && scroller.scrollTop < top));
    top = scroller.scrollTop;
    if (atEnd) missed = 0;
    showDown();
  });
  // Pictures that load and keyboards that open must not push the newest message out of sight.
  const keep = new ResizeObserver(() => atEnd && toEnd(false));
  keep.observe(list);
  keep.observe(scroller);

  on(["snapshot", "choose", "bot", "zone"], rebuild);
  on(["bubble"], put);
  let date = "";
  on(["clock"], () => {
    if (date !== today()) regroup(); // the clock may run, and move many times a second
    date = today();
    retell(list);
  });
  setInterval(() => retell(list), 5000);
  on(["gone"], (event) => {
    if (event.chat_id !== state.current) return;
    for (const id of event.ids) find(id)?.remove();
    regroup();
  });
  return { element: h("div", { class: "log" }, scroller, down), jump, toEnd };
}

// The day above a message. Marks that are right already stay, or each would be read out anew.
function head(element, label) {
  const above = element.previousElementSibling;
  const mark = above?.classList.contains("day") ? above : null;
  if (mark?.textContent === label) return;
  mark?.remove();
  if (label) element.before(h("div", { class: "day" }, h("span", {}, label)));
}

function replace(old, fresh) {
  const held = document.activeElement;
  const place = old.contains(held) ? [...old.querySelectorAll("button, a")].indexOf(held) : -1;
  const wanted = held?.dataset?.data;
  for (const busy of old.querySelectorAll(".key[aria-busy]")) {
    const same = [...fresh.querySelectorAll(".key")].find((key) => key.dataset.data === busy.dataset.data);
    same?.setAttribute("aria-busy", "true");
  }
  keepMedia(old, fresh);
  old.replaceWith(fresh);
  flash(fresh);
  if (place < 0) return;
  const buttons = [...fresh.querySelectorAll("button, a")];
  const next = buttons.find((b) => wanted !== undefined && b.dataset.data === wanted) ?? buttons[Math.min(place, buttons.length - 1)];
  next?.focus({ preventScroll: true });
}

// The same picture goes on moving where only words or buttons changed.
function keepMedia(old, fresh) {
  const before = old.querySelector(".picture [src]");
  const after = fresh.querySelector(".picture [src]");
  if (before && after && before.tagName === after.tagName && before.getAttribute("src") === after.getAttribute("src")) {
    after.replaceWith(before);
  }
}

function flash(element) {
  if (!element) return;
  element.classList.remove("flash");
  void element.offsetWidth; // restarts the animation
  element.classList.add("flash");
}

function emptyChat(chat) {
  const language = chat.person.language_code;
  const about = localised(state.bot.descriptions, language);
  return h(
    "div",
    { class: "hello" },
    h("img", { src: "/page/icon.svg", alt: "", width: 84, height: 84 }),
    h("b", {}, about ? "What can this bot do?" : "No messages here yet…"),
    h("p", { dir: "auto" }, about || "Press START to begin."),
  );
}

const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
