// Below the messages: the field, the bot's menu, what can be attached, and the reply keyboard.

import { h, icon, iconButton } from "./dom.js";
import { summary } from "./format.js";
import { chooseLocation } from "./location.js";
import { chosen, commandsFor, on, state } from "./store.js";
import { post } from "./wire.js";

const ATTACH = [["photo", "Photo", "🖼️"], ["document", "Document", "📄"], ["sticker", "Sticker", "👣"], ["location", "Location", "📍"], ["contact", "Contact", "👤"], ["voice", "Voice message", "🎤"]];

/** The composer's element, with `edit(bubble)`, `say(text)` and `focus()`. */
export function makeComposer() {
  const field = h("textarea", { id: "field", rows: "1", dir: "auto", placeholder: "Message", "aria-label": "Message", maxlength: "4096", autocomplete: "off" });
  const menuButton = h("button", { type: "button", class: "menu", "aria-haspopup": "menu", "aria-expanded": "false", onclick: () => toggle(popup !== "commands" ? "commands" : "") });
  const clip = iconButton("clip", "Attach", () => toggle(popup !== "attach" ? "attach" : ""), { "aria-haspopup": "menu" });
  const keys = iconButton("keys", "Show or hide the keyboard", () => { hidden = !hidden; draw(); });
  const send = iconButton("mic", "Record a voice message", go, { class: "send" });
  const pop = h("div", { class: "popup", role: "menu", hidden: true });
  const banner = h("div", { class: "banner", hidden: true });
  const board = h("div", { class: "board", role: "group", "aria-label": "Reply keyboard" });
  const bar = h("div", { class: "bar" }, menuButton, h("div", { class: "field" }, clip, field, keys), send);
  const big = h("button", { type: "button", class: "big", onclick: begin });
  const element = h("div", { class: "composer" }, pop, banner, bar, big, board);
  let popup = "";
  let hidden = false;
  let editing = null;

  const path = (what) => `chats/${state.current}/${what}`;
  const say = (text) => post(path("text"), { text });

  function locate() {
    const to = path("location");
    chooseLocation((place) => post(to, place));
  }

  async function go() {
    const text = field.value.trim();
    if (!text) return post(path("odd"), { kind: "voice" });
    field.value = "";
    const change = editing;
    edit(null);
    toggle("");
    grow();
    const sent = change ? await post(path("edit"), { message_id: change.message_id, text }) : await say(text);
    if (!sent) field.value = text;
    return sent;
  }

  async function begin() {
    if (chosen()?.blocked) await post(path("block"), { blocked: false });
    await say("/start");
    field.focus();
  }

  function edit(bubble) {
    editing = bubble;
    banner.hidden = !bubble;
    if (!bubble) return;
    banner.replaceChildren(icon("pen"), h("div", {}, h("b", {}, "Edit message"), h("span", { dir: "auto" }, summary(bubble))), iconButton("close", "Stop editing", () => { field.value = ""; edit(null); grow(); }, { class: "small" }));
    field.value = bubble.text;
    grow();
    field.focus();
  }

  function grow() {
    field.style.height = "auto";
    field.style.height = `${Math.min(field.scrollHeight, 150)}px`;
    const ready = field.value.trim() !== "";
    send.replaceChildren(icon(ready ? "send" : "mic"));
    send.setAttribute("aria-label", ready ? "Send" : "Send a voice message");
    send.title = ready ? "Send" : "Send a voice message";
  }

  function toggle(kind) {
    popup = kind;
    pop.hidden = !kind;
    menuButton.setAttribute("aria-expanded", String(kind === "commands"));
    if (kind === "commands") pop.replaceChildren(...commandItems(""));
    if (kind === "attach") pop.replaceChildren(...ATTACH.map(attachItem));
  }

  function commandItems(start) {
    const fits = commandsFor(chosen()).filter((one) => one.command.startsWith(start));
    return fits.map((one) => item([h("b", {}, `/${one.command}`), h("span", { dir: "auto" }, one.description)], () => say(`/${one.command}`)));
  }

  const attachItem = ([kind, label, sign]) => item([h("span", { class: "sign" }, sign), h("span", {}, label)], () => (kind === "location" ? locate() : post(path("odd"), { kind })));

  function item(content, work) {
    const press = () => {
      toggle("");
      field.value = "";
      grow();
      field.focus();
      work();
    };
    return h("button", { type: "button", role: "menuitem", onclick: press }, ...content);
  }

  function suggest() {
    const typed = /^\/(\w*)$/.exec(field.value);
    const items = typed && chosen() ? commandItems(typed[1]) : [];
    popup = items.length ? "suggest" : "";
    pop.hidden = !items.length;
    pop.replaceChildren(...items);
  }

  function draw() {
    const chat = chosen();
    element.hidden = !chat;
    if (!chat) return;
    const fresh = !chat.started && chat.bubbles.size === 0;
    bar.hidden = fresh || chat.blocked;
    big.hidden = !bar.hidden;
    big.textContent = chat.blocked ? "RESTART BOT" : "START";
    drawMenu(chat);
    drawBoard(chat);
  }

  function drawMenu(chat) {
    const menu = chat.menu ?? state.bot.menu;
    const own = menu.type === "web_app";
    menuButton.hidden = !own && !commandsFor(chat).length;
    menuButton.setAttribute("aria-label", own ? menu.text : "Commands");
    menuButton.replaceChildren(icon("menu"), h("span", {}, own ? menu.text : "Menu"));
  }

  function drawBoard(chat) {
    const markup = chat.keyboard;
    const rows = bar.hidden ? [] : markup?.keyboard ?? [];
    field.placeholder = markup?.input_field_placeholder ?? "Message";
    keys.hidden = !rows.length || Boolean(markup.is_persistent);
    board.hidden = !rows.length || (hidden && !markup.is_persistent);
    board.classList.toggle("tall", !markup?.resize_keyboard);
    board.replaceChildren(...rows.map((row) => h("div", { class: "keys" }, row.map(boardKey))));
  }

  function boardKey(button) {
    const asks = button.request_location;
    return h("button", { type: "button", class: `key ${button.style ?? ""}`, dir: "auto", title: asks ? "Shares your location" : undefined, onclick: asks ? locate : () => say(button.text) }, button.text);
  }

  field.addEventListener("input", () => {
    grow();
    suggest();
  });
  element.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      toggle("");
      if (editing) field.value = "";
      edit(null);
      field.focus();
    }
    if (event.key === "ArrowUp" || event.key === "ArrowDown") move(event);
  });
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    if (field.value.trim()) go();
  });
  document.addEventListener("click", (event) => {
    if (!element.contains(event.target)) toggle("");
  });

  function move(event) {
    const items = [...pop.querySelectorAll("button")];
    if (pop.hidden || !items.length) return;
    event.preventDefault();
    const step = event.key === "ArrowDown" ? 1 : -1;
    const at = items.indexOf(document.activeElement);
    items.at(at < 0 ? (step > 0 ? 0 : -1) : (at + step) % items.length).focus();
  }

  on(["snapshot", "choose", "chat", "bot", "bubble", "gone"], (event) => {
    if (event.kind === "choose") {
      edit(null);
      toggle("");
      field.value = "";
    }
    draw();
    grow();
  });
  return { element, edit, say, focus: () => field.focus() };
}
