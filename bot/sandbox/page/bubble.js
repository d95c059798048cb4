// One message: bubble, inline keyboard, and the state of buttons that wait for an answer.

import { h, icon, iconButton } from "./dom.js";
import { clockTime, isRtl, rich, summary } from "./format.js";
import { media } from "./media.js";
import { localised, on, state } from "./store.js";
import { alertBox, toast } from "./toast.js";
import { post } from "./wire.js";

const PATIENCE = 15000; // ms after which a client stops showing that a tap is under way
const SERVICE = ["sticker", "dice"];
const waiting = new Map(); // query id -> button

on(["answer"], (event) => {
  settle(event.query);
  if (event.chat_id !== state.current || !event.text) return;
  if (event.alert) alertBox(event.text);
  else toast(event.text);
});

/** The element of a message. `actions`: command(text), edit(bubble), jump(message id). */
export function bubbleElement(chat, bubble, actions) {
  const mine = !bubble.ours;
  const who = mine ? "You" : localised(state.bot.names, chat.person.language_code);
  const body = content(chat, bubble, actions);
  const kinds = ["message", mine ? "mine" : "theirs"];
  if (SERVICE.some((name) => bubble[name])) kinds.push("bare");
  if (bubble.photo || bubble.animation) kinds.push("pictured");
  const element = h(
    "div",
    { class: kinds.join(" "), role: "article", "data-id": bubble.message_id, "aria-label": `${who}, ${clockTime(bubble.date)}` },
    h("div", { class: "bubble" }, body),
    keyboard(chat, bubble),
  );
  if (mine && bubble.text) element.append(iconButton("pen", "Edit this message", () => actions.edit(bubble), { class: "small edit" }));
  return element;
}

function content(chat, bubble, actions) {
  const text = bubble.text ?? bubble.caption ?? "";
  const entities = bubble.entities ?? bubble.caption_entities;
  const parts = [];
  if (chat.about.type === "group" && !bubble.ours) parts.push(h("div", { class: "sender", dir: "auto" }, bubble.from.first_name));
  if (bubble.reply_to_message) parts.push(quote(bubble.reply_to_message, actions));
  const carried = media(bubble);
  if (carried) parts.push(carried);
  const nodes = rich(text, entities, actions);
  const last = nodes.at(-1);
  const apart = isRtl(text.split("\n").at(-1)) || (last instanceof HTMLElement && ["PRE", "BLOCKQUOTE"].includes(last.tagName));
  const meta = stamp(bubble, apart);
  if (text) parts.push(h("div", { class: "text", dir: "auto" }, nodes, meta));
  else if (!carried) parts.push(h("div", { class: "text odd" }, "A message this page cannot show", meta));
  else parts.push(meta);
  if (bubble.reaction) parts.push(h("div", { class: "reaction", "aria-label": `Reaction ${bubble.reaction}` }, bubble.reaction));
  return parts;
}

function stamp(bubble, apart) {
  const edited = bubble.edit_date && !bubble.ours ? "edited " : "";
  return h(
    "span",
    { class: apart ? "meta apart" : "meta" },
    bubble.silent ? h("span", { title: "Sent without a sound", class: "quiet" }, icon("quiet")) : null,
    `${edited}${clockTime(bubble.date)}`,
    bubble.ours ? null : h("span", { class: "ticks" }, icon("ticks")),
  );
}

function quote(original, actions) {
  const name = original.from.is_bot ? original.from.first_name : "You";
  return h(
    "button",
    { type: "button", class: "quote", onclick: () => actions.jump(original.message_id) },
    h("b", {}, name),
    h("span", { dir: "auto" }, summary(original)),
  );
}

function keyboard(chat, bubble) {
  const rows = bubble.reply_markup?.inline_keyboard;
  if (!rows) return null;
  const line = (row) => h("div", { class: "keys" }, row.map((button) => key(chat, bubble, button)));
  return h("div", { class: "keyboard", role: "group", "aria-label": "Buttons" }, rows.map(line));
}

function key(chat, bubble, button) {
  const look = { class: `key ${button.style ?? ""}`, dir: "auto" };
  const url = button.url ?? button.web_app?.url;
  if (url && /^(https?|tg):/i.test(url)) {
    return h("a", { ...look, href: url, target: "_blank", rel: "noopener noreferrer" }, button.text, h("span", { class: "away", "aria-hidden": "true" }, "↗"));
  }
  const press = () => {
    if (button.copy_text) copy(button.copy_text.text);
    else if (button.callback_data !== undefined) tap(element, chat, bubble, button.callback_data);
    else toast("The sandbox has no such kind of button.");
  };
  const element = h("button", { ...look, type: "button", "data-data": button.callback_data, onclick: press }, button.text);
  return element;
}

async function tap(element, chat, bubble, data) {
  element.setAttribute("aria-busy", "true");
  posting += 1;
  const sent = await post(`chats/${chat.id}/tap`, { message_id: bubble.message_id, data });
  posting -= 1;
  const tapped = { data, id: String(bubble.message_id) };
  if (!sent || early.delete(sent.query)) return calm(tapped);
  waiting.set(sent.query, tapped);
  setTimeout(() => settle(sent.query), PATIENCE);
}

// An answer can overtake the response to the tap itself.
const early = new Set();
let posting = 0;

function settle(query) {
  const tapped = waiting.get(query);
  waiting.delete(query);
  if (tapped) calm(tapped);
  else if (posting) early.add(query);
}

function calm(tapped) {
  // Found anew: an edit may have put a fresh button in the place of the one that was pressed.
  for (const button of document.querySelectorAll(`[data-id="${tapped.id}"] .key[aria-busy]`)) {
    if (button.dataset.data === tapped.data) button.removeAttribute("aria-busy");
  }
}

async function copy(text) {
  await navigator.clipboard.writeText(text);
  toast("Copied.");
}
