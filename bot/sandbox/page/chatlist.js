// The left column: one chat for each visitor, and the way to bring in another one.

import { h, iconButton } from "./dom.js";
import { clockTime, day, summary, today } from "./format.js";
import { choose, meet, on, state } from "./store.js";
import { dialog } from "./toast.js";

const TRY = [["Visitor", "en"], ["Besucherin", "de"], ["زائر", "ar"], ["אורח", "he"], ["Visitante", "pt"]];
const HUES = [["#ff885e", "#ff516a"], ["#ffcd6a", "#ffa85c"], ["#82b1ff", "#665fff"], ["#a0de7e", "#54cb68"], ["#53edd6", "#28c9b7"], ["#72d5fd", "#2a9ef1"], ["#e0a2f3", "#d669ed"]];

/** Fills the column; `opened()` is called when a chat was chosen. */
export function makeChatList(root, opened) {
  const list = h("ul", { class: "list" });
  const add = iconButton("plus", "New visitor", () => newVisitor(opened));
  root.append(h("header", { class: "head" }, h("h2", {}, "Chats"), add), list);

  function draw() {
    const held = document.activeElement?.dataset?.chat;
    const chats = [...state.chats.values()].sort((a, b) => newest(b) - newest(a) || b.id - a.id);
    list.replaceChildren(...chats.map((chat) => h("li", {}, entry(chat, opened))));
    if (held) list.querySelector(`[data-chat="${held}"]`)?.focus();
  }
  on(["snapshot", "choose", "chat", "bubble", "gone", "action", "zone"], draw);
  let date = "";
  on(["clock"], () => {
    if (date !== today()) draw(); // not each time: a press must not lose its button
    date = today();
  });
}

const last = (chat) => [...chat.bubbles.values()].at(-1);
const newest = (chat) => last(chat)?.date ?? Infinity;

function entry(chat, opened) {
  const bubble = last(chat);
  const name = chat.about.title ?? [chat.about.first_name, chat.about.last_name].filter(Boolean).join(" ");
  const when = bubble ? (day(bubble.date) === "Today" ? clockTime(bubble.date) : day(bubble.date)) : "";
  const words = chat.typing ? h("em", {}, "typing…") : bubble ? preview(bubble) : "No messages yet";
  const open = () => {
    choose(chat.id);
    opened();
  };
  return h(
    "button",
    { type: "button", class: "entry", "data-chat": chat.id, "aria-current": chat.id === state.current ? "true" : false, onclick: open },
    avatar(chat, name),
    h("span", { class: "who", dir: "auto" }, name),
    h("span", { class: "when" }, when),
    h("span", { class: "what", dir: "auto" }, words),
    chat.unread ? h("span", { class: "unread", "aria-label": `${chat.unread} unread` }, String(chat.unread)) : null,
  );
}

function preview(bubble) {
  const line = summary(bubble).replaceAll(/\s+/g, " ").slice(0, 90);
  return bubble.ours ? line : h("span", {}, h("span", { class: "you" }, "You: "), h("bdi", {}, line));
}

function avatar(chat, name) {
  const [from, to] = HUES[Math.abs(chat.id) % HUES.length];
  const disc = h("span", { class: "disc", "aria-hidden": "true" }, [...name][0]?.toUpperCase() ?? "?");
  disc.style.background = `linear-gradient(${from}, ${to})`;
  return disc;
}

function newVisitor(opened) {
  const first = h("input", { name: "first", required: true, maxlength: "64", dir: "auto", value: "Visitor" });
  const family = h("input", { name: "last", maxlength: "64", dir: "auto" });
  const language = h("input", { name: "language", maxlength: "12", size: "6", value: "en", pattern: "[A-Za-z\\-]*" });
  const fill = ([name, code]) => {
    first.value = name;
    language.value = code;
  };
  const tries = TRY.map((one) => h("button", { type: "button", class: "chip", onclick: () => fill(one) }, h("bdi", {}, one[0]), ` ${one[1]}`));
  const form = h(
    "form",
    { class: "form" },
    h("h2", {}, "New visitor"),
    h("label", {}, "First name", first),
    h("label", {}, "Last name, if any", family),
    h("label", {}, "Language code Telegram reports", language),
    h("div", { class: "chips", role: "group", "aria-label": "Names to try" }, tries),
    h("div", { class: "row end" }, h("button", { type: "button", class: "flat", onclick: () => box.close() }, "Cancel"), h("button", { class: "solid" }, "Open chat")),
  );
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    box.close();
    await meet({ first_name: first.value, last_name: family.value, language_code: language.value });
    opened();
  });
  const box = dialog("New visitor", form);
  first.select();
}
