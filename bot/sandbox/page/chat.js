// The middle column: header, pinned message, messages, composer.

import { makeComposer } from "./composer.js";
import { h, icon, iconButton } from "./dom.js";
import { summary } from "./format.js";
import { makeLog } from "./log.js";
import { chosen, localised, on, state } from "./store.js";
import { post } from "./wire.js";

const DOING = { typing: "typing", record_voice: "recording voice", upload_voice: "sending voice", upload_photo: "sending photo", upload_document: "sending file" };

/** Fills the column. `back` leaves for the chat list, `side` opens and closes the inspector. */
export function makeChat(root, { back, side }) {
  const composer = makeComposer();
  const log = makeLog({ command: composer.say, edit: composer.edit });
  const name = h("h1", { dir: "auto" });
  const status = h("p", { "aria-live": "off" });
  const blocker = iconButton("block", "Block the bot", () => post(`chats/${state.current}/block`, { blocked: !chosen().blocked }));
  const head = h(
    "header",
    { class: "head" },
    iconButton("back", "Back to the chats", back, { class: "back" }),
    h("img", { class: "avatar", src: "/page/icon.svg", alt: "", width: 42, height: 42 }),
    h("div", { class: "title" }, name, status),
    blocker,
    iconButton("info", "Inspector", side, { class: "toggle-side" }),
  );
  const pin = h("button", { type: "button", class: "pin", hidden: true });
  const none = h("div", { class: "nobody" }, h("span", {}, "Select a chat to start messaging"));
  root.append(head, pin, log.element, composer.element, none);

  function draw() {
    const chat = chosen();
    root.classList.toggle("empty", !chat);
    if (!chat) return;
    const { person } = chat;
    name.textContent = localised(state.bot.names, person.language_code);
    const group = chat.about.type === "group" ? `in ${chat.about.title}, ` : "";
    const speaks = person.language_code ? ` (${person.language_code})` : "";
    drawStatus(chat, `bot, ${group}you are ${person.first_name}${speaks}`);
    blocker.setAttribute("aria-label", chat.blocked ? "Unblock the bot" : "Block the bot");
    blocker.title = chat.blocked ? "Unblock the bot" : "Block the bot";
    blocker.classList.toggle("on", chat.blocked);
    const pinned = chat.bubbles.get(chat.pinned.at(-1));
    pin.hidden = !pinned;
    if (pinned) pin.replaceChildren(icon("pin"), h("span", {}, h("b", {}, "Pinned message"), h("span", { dir: "auto" }, summary(pinned))));
    pin.onclick = () => log.jump(pinned.message_id);
  }

  function drawStatus(chat, usual) {
    const doing = DOING[chat.typing];
    status.classList.toggle("doing", Boolean(doing));
    const dots = h("span", { class: "dots", "aria-hidden": "true" }, h("i"), h("i"), h("i"));
    status.replaceChildren(...(doing ? [`${doing} `, dots] : [usual]));
  }

  on(["snapshot", "choose", "chat", "bot", "bubble", "gone", "action"], draw);
  return { focus: composer.focus };
}
